internal import Analysis
internal import Hummingbird
internal import ServiceCycle
internal import Statistics
internal import Storage

/// Shows whether the service is the same everywhere, with the selection of the address.
struct ShowSameness: Sendable {
    let services: Services
    let pages: SitePages

    @Sendable func answer(_ request: Request, _ context: MemberContext) async throws -> Response {
        let chosen = try FormBody(request.uri.query ?? "")["by"].flatMap { Contrast.Dimension(rawValue: $0) }
        let found = try await services.answers(on: context.parameters.require("cycle"), request)
        let organisation = services.organisation
        let ratings = try await services.database.read {
            try $0.reports(of: organisation).ratings(on: found.cycle, of: found.report)
        }
        let groups = ratings.groups()
        let known = SamenessPage.dimensions.filter { groups.count(of: $0) > 1 }
        let dimension = chosen ?? known.first ?? .channel
        var address = ReportAddress(
            path: CyclePath.channels(found.report.map.code.text),
            request: found.report.request
        )
        address.options["by"] = chosen?.rawValue
        let plain = SamenessReport(found.report, groups.filter { $0.dimension == dimension }, by: dimension)
        // Segments cannot be weighted to one mix of segments. The mix is only computed where it is asked for: it takes its time.
        let strata = dimension == .segment ? [] : ratings.strata(by: dimension)
        let wanted = try FormBody(request.uri.query ?? "")["mix"]
        let mixed =
            wanted == SamenessPage.oneMix
            ? SamenessReport(found.report, likeForLike: strata, by: dimension) : nil
        let isMixed = mixed != nil
        address.options["mix"] = isMixed ? SamenessPage.oneMix : nil
        return try pages.render(
            SamenessPage(
                frame: pages.frame(
                    request,
                    title: { SamenessWords.title[$0] },
                    account: context.account,
                    isSample: found.report.isSample
                ),
                report: found.report,
                sameness: mixed ?? plain,
                known: known,
                canMix: strata.count > 1,
                choices: found.choices,
                address: address
            )
        )
    }
}

extension [GroupSeries] {
    /// How many values of an attribute have answers.
    fileprivate func count(of dimension: Contrast.Dimension) -> Int {
        filter { $0.dimension == dimension && $0.series.contains { !$0.current.isEmpty } }.count
    }
}
