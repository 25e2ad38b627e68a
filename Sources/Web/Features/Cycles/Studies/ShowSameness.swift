internal import Analysis
internal import Hummingbird
internal import ServiceCycle
internal import Statistics
internal import Storage

/// Shows whether the service is the same everywhere, or at any time, with the selection of the address.
struct ShowSameness: Sendable {
    let services: Services
    let pages: SitePages

    /// What was found, and what else can be asked.
    private struct Study {
        /// With one mix where that was asked for and can be had.
        let sameness: SamenessReport
        let known: [Contrast.Dimension]
        let canMix: Bool

        /// When a question last took the place of another, by moment, where periods are compared.
        let rewordings: [Code: Day]
    }

    @Sendable func answer(_ request: Request, _ context: MemberContext) async throws -> Response {
        let query = try FormBody(request.uri.query ?? "")
        let chosen = query["by"].flatMap(SamenessAxis.init)
        // One mix takes its time: it is computed where it is asked for.
        let wantsMix = query["mix"] == SamenessPage.oneMix
        let found = try await services.answers(on: context.parameters.require("cycle"), request)
        let study =
            switch chosen {
            case .periods(let unit): try await periods(unit, wantsMix: wantsMix, found)
            case .attribute(let dimension): try await groups(dimension, wantsMix: wantsMix, found)
            case nil: try await groups(nil, wantsMix: wantsMix, found)
            }
        var address = ReportAddress(
            path: CyclePath.channels(found.report.map.code.text),
            request: found.report.request
        )
        address.options["by"] = chosen?.name
        address.options["mix"] = study.sameness.mix == nil ? nil : SamenessPage.oneMix
        return try pages.render(
            SamenessPage(
                frame: pages.frame(
                    request,
                    title: { SamenessWords.title[$0] },
                    account: context.account,
                    isSample: found.report.isSample
                ),
                report: found.report,
                sameness: study.sameness,
                known: study.known,
                canMix: study.canMix,
                rewordings: study.rewordings,
                choices: found.choices,
                address: address
            )
        )
    }

    /// The values of an attribute; nil for the first that several values have answers of.
    private func groups(_ chosen: Contrast.Dimension?, wantsMix: Bool, _ found: CycleAnswers) async throws -> Study {
        let organisation = services.organisation
        let ratings = try await services.database.read {
            try $0.reports(of: organisation).ratings(on: found.cycle, of: found.report)
        }
        let groups = ratings.groups()
        let known = SamenessPage.dimensions.filter { groups.count(of: $0) > 1 }
        let dimension = chosen ?? known.first ?? .channel
        // Segments cannot be weighted to one mix of segments.
        let strata = dimension == .segment ? [] : ratings.strata(by: dimension)
        let mixed = wantsMix ? SamenessReport(found.report, likeForLike: strata, by: dimension) : nil
        return Study(
            sameness: mixed
                ?? SamenessReport(found.report, groups.filter { $0.dimension == dimension }, by: dimension),
            known: known,
            canMix: strata.count > 1,
            rewordings: [:]
        )
    }

    private func periods(_ unit: CalendarUnit, wantsMix: Bool, _ found: CycleAnswers) async throws -> Study {
        let organisation = services.organisation
        let periods = unit.periods(SamenessReport.mostPeriods, in: found.report.period.days)
        let read = try await services.database.read { connection in
            let reports = connection.reports(of: organisation)
            return (
                series: try reports.ratings(on: found.cycle, of: found.report, in: periods),
                strata: wantsMix ? try reports.strata(on: found.cycle, of: found.report, in: periods) : [],
                rewordings: try reports.rewordings(on: found.cycle)
            )
        }
        let cohorts = found.cohorts.values.filter(found.report.request.filter.admits)
        return Study(
            sameness: SamenessReport(found.report, likeForLike: read.strata)
                ?? SamenessReport(found.report, read.series),
            known: SamenessPage.dimensions.filter { dimension in
                Set(cohorts.compactMap { dimension.value(of: $0) }).count > 1
            },
            canMix: Set(cohorts.map(\.segment)).count > 1,
            rewordings: read.rewordings
        )
    }
}

extension [GroupSeries] {
    /// How many values of an attribute have answers.
    fileprivate func count(of dimension: Contrast.Dimension) -> Int {
        filter { $0.dimension == dimension && $0.series.contains { !$0.current.isEmpty } }.count
    }
}
