internal import Analysis
internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// Shows a cycle in one of its views, with the selection of the address.
struct ShowCycleView: Sendable {
    let services: Services
    let pages: SitePages
    let view: CycleView

    @Sendable func answer(_ request: Request, _ context: MemberContext) async throws -> Response {
        let query = try FormBody(request.uri.query ?? "")
        let asked = CycleViewPage.Asked(
            view: view,
            curve: query["curve"],
            bySegment: query["by"] == Contrast.Dimension.segment.rawValue,
            edited: context.account.role.mayEdit ? query["edit"].flatMap { Code($0) } : nil
        )
        let found = try await services.answers(on: context.parameters.require("cycle"), request)
        let segments = asked.bySegment ? try await segments(found) : nil
        return try pages.render(
            CycleViewPage(
                frame: pages.frame(
                    request,
                    title: {
                        "\(view.name[$0]) · \(found.report.map.name.text(for: $0) ?? found.report.map.code.text)"
                    },
                    account: context.account,
                    isSample: found.report.isSample
                ),
                style: pages.blueprintStyle,
                report: found.report,
                segments: segments?.figures ?? [:],
                sameness: segments?.sameness,
                choices: found.choices,
                version: context.account.role.mayEdit ? found.cycle.version : nil,
                asked
            )
        )
    }

    /// The figures of each segment, moment by moment; whether they are rated alike, where a curve shows it.
    private func segments(
        _ found: CycleAnswers
    ) async throws -> (figures: [Code: GroupComparison], sameness: SamenessReport?) {
        let organisation = services.organisation
        let groups = try await services.database.read {
            try $0.reports(of: organisation).ratings(on: found.cycle, of: found.report).groups(by: .segment)
        }
        return (
            found.report.groups(groups, among: found.series, by: .segment),
            view == .curve ? SamenessReport(found.report, groups, by: .segment) : nil
        )
    }
}
