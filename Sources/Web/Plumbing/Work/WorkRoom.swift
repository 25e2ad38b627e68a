internal import Logging
internal import NIOPosix
internal import ServiceCycle
internal import Storage
internal import Synchronization

/// Where long work is done: one piece at a time, on a thread that answers no requests.
///
/// A class, since all requests share the thread.
final class WorkRoom: Sendable {
    private let threads = NIOThreadPool(numberOfThreads: 1)

    /// Uploads do not wait for the work that goes on.
    private let spoolThreads = NIOThreadPool(numberOfThreads: 1)
    private let cancelCurrent = Mutex<(@Sendable () -> Void)?>(nil)
    private let logger = Logger(label: "siklus.work")

    init() {
        threads.start()
        spoolThreads.start()
    }

    /// Begins a piece of work.
    ///
    /// - Returns: The work, to be looked at.
    /// - Throws: A refusal where another piece is not over yet.
    func begin<Outcome: Sendable>(
        _ body: @escaping @Sendable (Work<Outcome>) async throws -> Outcome
    ) throws(Refusal) -> Work<Outcome> {
        let work = Work<Outcome>()
        let isFree = cancelCurrent.withLock { current in
            guard current == nil else { return false }
            current = { work.cancel() }
            return true
        }
        guard isFree else {
            throw Refusal(.busy, "Another import is still going on. Wait until it is done, or stop it first.")
        }
        Task {
            let state = await outcome(of: work, body)
            cancelCurrent.withLock { $0 = nil }
            work.end(state)
        }
        return work
    }

    private func outcome<Outcome: Sendable>(
        of work: Work<Outcome>,
        _ body: @Sendable (Work<Outcome>) async throws -> Outcome
    ) async -> Work<Outcome>.State {
        do {
            return .done(try await body(work))
        } catch is CancellationError {
            return .cancelled
        } catch let refusal as Refusal {
            return .refused(refusal)
        } catch let failure as DatabaseFailure {
            if let refusal = failure.refusal { return .refused(refusal) }
            logger.error("work failed", metadata: ["error": "\(failure)"])
            return .failed
        } catch {
            logger.error("work failed", metadata: ["error": "\(error)"])
            return .failed
        }
    }

    /// Runs something that takes its time, or waits for the disk, away from the requests.
    func run<Output: Sendable>(_ body: @escaping @Sendable () throws -> Output) async throws -> Output {
        try await threads.runIfActive(body)
    }

    /// Runs something short that waits for the disk.
    func spooling<Output: Sendable>(_ body: @escaping @Sendable () throws -> Output) async throws -> Output {
        try await spoolThreads.runIfActive(body)
    }

    /// Stops what goes on.
    func shutdown() async {
        cancelCurrent.withLock { $0 }?()
        try? await threads.shutdownGracefully()  // what was begun is undone
        try? await spoolThreads.shutdownGracefully()
    }
}
