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
        let filter: CohortFilter
        let days: ClosedRange<Day>

        /// The place of the survey's newest response.
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
        let (organisation, report, memory) = (organisation, answers.report, drivers)
        let (key, rows) = try await database.read { connection in
            let reports = connection.reports(of: organisation)
            let key = DriverMemory.Key(
                plan: plan,
                filter: report.request.filter,
                days: report.period.days,
                newest: try reports.newestSequence(of: plan.outcome.survey),
                counted: own.map(\.current)
            )
            guard memory[key] == nil else { return (key, RatingRows?.none) }
            let rows = try reports.newest(
                plan.questions,
                of: plan.outcome.survey,
                in: report,
                total: plan.outcome.count,
                limit: DriverReport.mostRows
            )
            return (key, rows)
        }
        if let known = memory[key] { return known }
        guard let rows else { return nil }
        let found = DriverReport(plan, rows)
        memory.keep(found, for: key)
        return found
    }
}
