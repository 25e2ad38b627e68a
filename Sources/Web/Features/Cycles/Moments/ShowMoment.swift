internal import Analysis
internal import Hummingbird
internal import ServiceCycle
internal import Statistics
internal import Storage

/// Shows one moment of a cycle, with the selection of the address.
struct ShowMoment: Sendable {
    let services: Services
    let pages: SitePages

    @Sendable func answer(_ request: Request, _ context: MemberContext) async throws -> Response {
        let cycle = try await services.cycle(context.parameters.require("cycle"))
        let name = try context.parameters.require("moment")
        let asked = try ReportQuery(request.uri.query ?? "").lenientRequest()
        let baseline = try FormBody(request.uri.query ?? "")["baseline"].flatMap { Day($0) }
        let organisation = services.organisation
        let today = organisation.zone.day(of: services.now())
        let found = try await services.database.read { connection in
            let report = try Code(name).flatMap {
                try connection.reports(of: organisation).moment($0, of: cycle, asked, today: today)
            }
            let plan = try report.flatMap { try Self.plan($0, of: cycle, connection, organisation) }
            let weeks = try report.flatMap {
                try Self.weeks($0, of: cycle, from: baseline, plan, connection, organisation)
            }
            return (
                report, weeks,
                FilterChoices(of: cycle.map, cohorts: try connection.reports(of: organisation).cohorts(of: cycle)),
                plan
            )
        }
        guard let report = found.0 else {
            throw Refusal(.notFound, "The cycle \"\(cycle.map.code)\" has no moment \"\(name)\".")
        }
        return try pages.render(
            MomentPage(
                frame: pages.frame(
                    request,
                    title: { report.moment.name(in: $0) },
                    account: context.account,
                    isSample: cycle.isSample
                ),
                report: report,
                choices: found.2,
                cycle: ReportAddress(path: CyclePath.show(cycle.map.code.text), request: asked),
                weeks: found.1,
                baseline: baseline,
                limits: Control.Limits(plan: found.3, mayKeep: context.account.role.mayEdit, zone: organisation.zone)
            )
        )
    }

    /// What is kept of the baseline; nil where nothing is, or where the selection is none that is watched.
    private static func plan(
        _ report: MomentReport,
        of cycle: StoredCycle,
        _ connection: any Connection,
        _ organisation: Organisation
    ) throws -> BaselinePlan? {
        guard let place = report.watchedPlace,
            let plan = try connection.signals(of: organisation.id).baselines(of: cycle.number)[place],
            plan.holds(after: report.breaks.last?.day)
        else { return nil }
        return plan
    }

    /// The weeks of a moment, of the questions that speak for it; nil where nobody answered them.
    private static func weeks(
        _ report: MomentReport,
        of cycle: StoredCycle,
        from baseline: Day?,
        _ kept: BaselinePlan?,
        _ connection: any Connection,
        _ organisation: Organisation
    ) throws -> ControlReport? {
        let reports = connection.reports(of: organisation)
        let (code, request) = (report.moment.code, report.cycle.request)
        guard let extent = try reports.extent(of: code, on: cycle, request.filter) else { return nil }
        let plan = ControlPlan(
            period: report.cycle.period.days,
            extent: extent,
            breaks: report.breaks.map(\.day),
            kept: kept?.anchor,
            from: baseline
        )
        let series = try reports.weeks(of: code, on: cycle, request.filter, in: plan.days)
        let speaking = report.questions.filter(\.isSpeaking)
        return ControlReport(
            series.filter { own in
                speaking.contains { $0.survey == own.survey && $0.question.code == own.question.code }
            },
            plan,
            weighting: request.weighting,
            frozen: baseline == nil ? kept?.frozen : nil
        )
    }
}

extension MomentReport {
    /// The place whose chart a selection shows; nil where it chooses by more than a location.
    var watchedPlace: WatchedPlace? {
        var filter = cycle.request.filter
        filter.location = nil
        guard filter.isEmpty, cycle.request.weighting == .counts else { return nil }
        return WatchedPlace(moment: moment.code, location: cycle.request.filter.location)
    }
}
