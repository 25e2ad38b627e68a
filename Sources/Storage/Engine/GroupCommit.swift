internal import NIOPosix
internal import Synchronization

/// Lets writers that wait at the same moment share one commit, and so one wait for the disk.
///
/// Jobs queue up while a transaction is being committed; the next transaction takes them all, and those that come while it
/// runs. Where one of them fails, the group runs again with a savepoint for each, so that the one is undone alone.
/// A single writer is never kept waiting for company. Measured in `docs/performance.md`; decision 0004.
///
/// A class, since its queue is shared by all who write.
final class GroupCommit: Sendable {
    /// One body that waits to be written, and where its answer goes.
    struct Job: Sendable {
        let isAlone: Bool
        let run: @Sendable (any Connection) throws -> Void
        let continuation: CheckedContinuation<Void, any Error>

        /// Answers whoever waits; nil says that it is kept.
        func finish(_ error: (any Error)?) {
            if let error { continuation.resume(throwing: error) } else { continuation.resume() }
        }
    }

    private struct State {
        var waiting: [Job] = []
        var isDraining = false
        var isClosed = false

        /// Takes those out of the queue who may join a group of some size.
        mutating func company(for size: Int) -> [Job] {
            let company = waiting.prefix(GroupCommit.largestGroup - size).prefix { !$0.isAlone }
            waiting.removeFirst(company.count)
            return Array(company)
        }
    }

    /// How many bodies share a commit at most; more would make the first wait for the last.
    fileprivate static let largestGroup = 256

    /// How often a group is run again when another server was in the way.
    private static let attempts = 8

    private let state = Mutex(State())
    private let thread = NIOThreadPool(numberOfThreads: 1)
    private let withConnection: @Sendable ((any TransactionConnection) throws -> Void) throws -> Void

    /// - Parameter withConnection: Lends the engine's one writing connection to a synchronous body.
    init(withConnection: @escaping @Sendable ((any TransactionConnection) throws -> Void) throws -> Void) {
        self.withConnection = withConnection
        thread.start()
    }

    func write<Output: Sendable>(
        alone: Bool,
        _ body: @escaping @Sendable (any Connection) throws -> Output
    ) async throws -> Output {
        let result = Holder<Output>()
        try await run(alone: alone) { result.set(try body($0)) }
        return try result.get()
    }

    private func run(alone: Bool, _ body: @escaping @Sendable (any Connection) throws -> Void) async throws {
        try await withCheckedThrowingContinuation { submit(Job(isAlone: alone, run: body, continuation: $0)) }
    }

    private func submit(_ job: Job) {
        enum Next { case refuse, drain, wait }
        let next = state.withLock { state -> Next in
            if state.isClosed { return .refuse }
            state.waiting.append(job)
            defer { state.isDraining = true }
            return state.isDraining ? .wait : .drain
        }
        switch next {
        case .refuse: job.finish(DatabaseFailure.unreachable("the server is stopping"))
        case .drain: thread.submit { _ in self.drain() }
        case .wait: break
        }
    }

    private func drain() {
        while var group = nextGroup() {
            for (error, job) in zip(outcomes(of: &group), group) { job.finish(error) }
        }
    }

    private func nextGroup() -> [Job]? {
        state.withLock { state in
            guard let first = state.waiting.first else {
                state.isDraining = false
                return nil
            }
            return first.isAlone ? [state.waiting.removeFirst()] : state.company(for: 0)
        }
    }

    /// Runs the group until it is kept or cannot be, and says for each job what became of it (nil: kept).
    private func outcomes(of group: inout [Job]) -> [(any Error)?] {
        // Savepoints cost two statements a job, and nearly no job fails: first without them, and where one fails all over.
        var isCareful = false
        for attempt in 1... {
            do {
                var outcomes: [(any Error)?] = []
                try withConnection { outcomes = try transaction(&group, isCareful: isCareful, on: $0) }
                return outcomes
            } catch is JobFailed {
                isCareful = true
            } catch DatabaseFailure.serialization where attempt < Self.attempts {
                continue
            } catch {
                return group.map { _ in error }
            }
        }
        return []
    }

    private func transaction(
        _ group: inout [Job],
        isCareful: Bool,
        on connection: any TransactionConnection
    ) throws -> [(any Error)?] {
        try connection.begin()
        do {
            var outcomes: [(any Error)?] = []
            while outcomes.count < group.count {
                let job = group[outcomes.count]
                let isOnly = group.count == 1
                let error = try Self.outcome(of: job, isOnly: isOnly, isCareful: isCareful, on: connection)
                outcomes.append(error)
                // Whoever came meanwhile shares the wait for the disk; not with one that failed and is to be undone.
                if outcomes.count == group.count, error == nil, !job.isAlone, !isCareful {
                    group += state.withLock { $0.company(for: group.count) }
                }
            }
            if outcomes.allSatisfy({ $0 != nil }) {
                connection.rollback()
            } else {
                try connection.batch.flush(to: connection)
                try connection.commit()
            }
            return outcomes
        } catch {
            connection.rollback()
            throw error
        }
    }

    /// Runs one job; returns the error that undid it alone, throws one that ends the transaction.
    private static func outcome(
        of job: Job,
        isOnly: Bool,
        isCareful: Bool,
        on connection: any TransactionConnection
    ) throws -> (any Error)? {
        let hasSavepoint = isCareful && !isOnly
        connection.batch.isJournaled = hasSavepoint
        if hasSavepoint {
            try connection.savepoint()
            connection.batch.mark()
        }
        do {
            try job.run(connection)
            if hasSavepoint { try connection.releaseSavepoint() }
            return nil
        } catch let failure as DatabaseFailure where failure.endsTransaction {
            throw failure
        } catch {
            if isOnly { return error }
            guard hasSavepoint else { throw JobFailed() }
            connection.batch.undo()
            try connection.rollbackToSavepoint()
            return error
        }
    }

    /// A job failed where there is no savepoint to return to; the group is run again with savepoints.
    private struct JobFailed: Error {}

    /// Ends the queue; what waits is refused.
    ///
    /// - Returns: False where it had ended before.
    @discardableResult
    func close() async -> Bool {
        let (wasOpen, refused) = state.withLock { state in
            defer {
                state.isClosed = true
                state.waiting = []
            }
            return (!state.isClosed, state.waiting)
        }
        for job in refused { job.finish(DatabaseFailure.unreachable("the server is stopping")) }
        try? await thread.shutdownGracefully()  // the pool has nothing left to lose
        return wasOpen
    }
}

/// Carries a result from the writer's thread to whoever waits for it.
private final class Holder<Output: Sendable>: Sendable {
    private let value = Mutex<Output?>(nil)

    func set(_ output: Output) { value.withLock { $0 = output } }

    func get() throws -> Output {
        guard let output = value.withLock({ $0 }) else { throw DatabaseFailure.unexpected("a body gave no result") }
        return output
    }
}
