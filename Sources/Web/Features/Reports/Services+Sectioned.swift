internal import Analysis
internal import Hummingbird
internal import ServiceCycle
internal import Storage

extension Services {
    /// A report with what it could be narrowed to.
    struct Sectioned: Sendable {
        let sectioned: SectionedReport
        let choices: FilterChoices
    }

    /// Reads the report that an address orders.
    ///
    /// - Parameters:
    ///   - request: Its query is the order.
    ///   - context: Says which cycle.
    ///   - language: The language of the report where the address names none.
    /// - Returns: The report; every page, file and picture of it is made of this.
    /// - Throws: What the database throws, or that there is no such cycle.
    func sectioned(
        _ request: Request,
        _ context: MemberContext,
        reader language: Language
    ) async throws -> Sectioned {
        let cycle = try await cycle(context.parameters.require("cycle"))
        let order = ReportOrder(try FormBody(request.uri.query ?? ""), reader: language)
        let organisation = organisation
        let today = organisation.zone.day(of: now())
        let (material, choices) = try await database.read { connection in
            let reports = connection.reports(of: organisation)
            let material = try reports.material(for: order, on: cycle, today: today, mostRead: WordReport.mostRead)
            return (material, FilterChoices(of: cycle.map, cohorts: try reports.cohorts(of: cycle)))
        }
        return Sectioned(
            sectioned: SectionedReport(material, order: order, organisation: organisation.name, madeOn: today),
            choices: choices
        )
    }
}

extension SectionedReport {
    /// The name of a file with it, without the ending, such as `cash-a-cheque-2026-11-20`.
    var fileName: String { "\(report.map.code)-\(report.period.days.upperBound)" }
}
