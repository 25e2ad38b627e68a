internal import ServiceCycle
internal import Synchronization

/// Something that goes on beside the requests: how far it is, and how it ended.
///
/// A class, since the one who works and those who look share it.
final class Work<Outcome: Sendable>: Sendable {
    enum State: Sendable {
        case running(WorkProgress)
        /// It was asked to end and has not ended yet.
        case ending
        case done(Outcome)
        case cancelled
        case refused(Refusal)
        /// A defect of ours, which is in the log.
        case failed

        var isOver: Bool {
            switch self {
            case .running, .ending: false
            case .done, .cancelled, .refused, .failed: true
            }
        }
    }

    private struct Inner {
        var state = State.running(WorkProgress())
        var isCancelled = false
        var listeners: [AsyncStream<Void>.Continuation] = []
        var shownAt: ContinuousClock.Instant?
    }

    private let inner = Mutex(Inner())

    /// Progress is told at most this often.
    private static var pause: Duration { .milliseconds(250) }

    var state: State { inner.withLock { $0.state } }

    /// Notes how far it is.
    ///
    /// - Throws: `CancellationError` where it is to end.
    func report(_ progress: WorkProgress) throws {
        let now = ContinuousClock.now
        let isCancelled = inner.withLock { inner in
            guard !inner.isCancelled else { return true }
            inner.state = .running(progress)
            if inner.shownAt.map({ now - $0 > Self.pause }) ?? true {
                inner.shownAt = now
                for listener in inner.listeners { listener.yield() }
            }
            return false
        }
        if isCancelled { throw CancellationError() }
    }

    /// Asks it to end; what it had begun is undone.
    func cancel() {
        inner.withLock { inner in
            guard !inner.state.isOver else { return }
            inner.isCancelled = true
            inner.state = .ending
            for listener in inner.listeners { listener.yield() }
        }
    }

    func end(_ state: State) {
        inner.withLock { inner in
            inner.state = state
            for listener in inner.listeners {
                listener.yield()
                listener.finish()
            }
            inner.listeners = []
        }
    }

    /// One element for each change of the state; it ends with the work.
    func changes() -> AsyncStream<Void> {
        let (stream, listener) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        inner.withLock { inner in
            if inner.state.isOver { listener.finish() } else { inner.listeners.append(listener) }
        }
        return stream
    }
}

/// How far something is.
struct WorkProgress: Equatable, Sendable {
    enum Phase: Sendable {
        /// Nothing is kept yet; it may be stopped without a trace.
        case reading
        /// It is being kept, in one transaction.
        case writing
    }

    var phase = Phase.reading
    var done = 0

    /// The whole, in the same unit; 0 where nobody knows.
    var total = 0

    /// How many lines or answers were handled.
    var count = 0
}
