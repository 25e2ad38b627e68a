internal import Analysis
internal import ServiceCycle
internal import Statistics
internal import Storage
internal import Synchronization

/// The drivers that were computed last: the same question to the same answers has the same answer.
///
/// A class, since all requests share it.
final class DriverMemory: Sendable {
    /// What was asked, and of which answers: the summaries change with every answer that comes or goes.
    struct Key: Equatable, Sendable {
        let plan: DriverPlan
        let request: ReportRequest
        let days: ClosedRange<Day>
        let newest: Int
        let counted: [WeightedHistogram]
    }

    private let known = Mutex<[(key: Key, report: DriverReport)]>([])

    /// How many are kept; a few views of a few pages.
    private static let most = 32

    subscript(key: Key) -> DriverReport? {
        known.withLock { known in known.first { $0.key == key }?.report }
    }

    func keep(_ report: DriverReport, for key: Key) {
        known.withLock { known in
            known.removeAll { $0.key == key }
            known.insert((key, report), at: 0)
            known.removeLast(max(0, known.count - Self.most))
        }
    }
}

extension Services {
    /// What goes with the outcome; nil where there is none to go with.
    func drivers(_ plan: DriverPlan?, on answers: CycleAnswers) async throws -> DriverReport? {
        guard let plan else { return nil }
        let own = answers.series.filter { $0.survey == plan.outcome.survey }
        let key = DriverMemory.Key(
            plan: plan,
            request: answers.report.request,
            days: answers.report.period.days,
            newest: answers.newest,
            counted: own.map(\.current)
        )
        if let known = drivers[key] { return known }
        let (organisation, report) = (organisation, answers.report)
        let rows = try await database.read { connection in
            try connection.reports(of: organisation).newest(
                plan.questions,
                of: plan.outcome.survey,
                in: report,
                total: plan.outcome.count,
                limit: DriverReport.mostRows
            )
        }
        guard let rows else { return nil }
        let found = DriverReport(plan, rows)
        drivers.keep(found, for: key)
        return found
    }
}
