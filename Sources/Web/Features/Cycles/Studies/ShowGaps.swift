internal import Analysis
internal import Hummingbird
internal import ServiceCycle

/// Shows expectations and importance, with the selection of the address.
struct ShowGaps: Sendable {
    let services: Services
    let pages: SitePages

    @Sendable func answer(_ request: Request, _ context: MemberContext) async throws -> Response {
        let query = try FormBody(request.uri.query ?? "")
        let source = query["importance"].flatMap { ImportanceReport.Source(rawValue: $0) }
        let lines = query["lines"].flatMap { ImportanceReport.Lines(rawValue: $0) }
        let found = try await services.answers(on: context.parameters.require("cycle"), request)
        let study = try await study(of: found, source, lines ?? .means)
        var address = ReportAddress(
            path: CyclePath.gaps(found.report.map.code.text),
            request: found.report.request
        )
        address.options["importance"] = source?.rawValue
        address.options["lines"] = lines == .middle ? lines?.rawValue : nil
        return try pages.render(
            GapPage(
                frame: pages.frame(
                    request,
                    title: { GapWords.title[$0] },
                    account: context.account,
                    isSample: found.report.isSample
                ),
                report: found.report,
                study: study,
                choices: found.choices,
                address: address
            )
        )
    }

    /// Importance as it was asked for; where that is not known, as it can be derived.
    private func study(
        of found: CycleAnswers,
        _ chosen: ImportanceReport.Source?,
        _ lines: ImportanceReport.Lines
    ) async throws -> GapStudy {
        let (report, series) = (found.report, found.series)
        let gaps = GapReport(report, series)
        let asked = ImportanceReport(report, series, gaps: gaps, lines: lines)
        let plan = DriverPlan(report, series, outcome: nil)
        let isDerived = chosen == .derived || asked == nil
        let drivers = isDerived ? try await services.drivers(plan, on: found) : nil
        let derived = drivers.flatMap { ImportanceReport(report, $0, gaps: gaps, lines: lines) }
        return GapStudy(
            gaps: gaps,
            importance: isDerived ? derived ?? asked : asked,
            drivers: derived == nil ? nil : drivers,
            sources: asked == nil || plan == nil ? [] : ImportanceReport.Source.allCases
        )
    }
}
