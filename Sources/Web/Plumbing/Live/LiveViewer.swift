internal import ServiceCycle
internal import Synchronization

/// One open page that is kept up to date: what it is to be sent next.
///
/// A class, since those who have news and the one who sends share it.
final class LiveViewer: Sendable {
    let account: Account.ID

    /// Something for the one who sends; several wake-ups that come while he sends are one.
    let wakes: AsyncStream<Void>
    private let bell: AsyncStream<Void>.Continuation
    private let next = Mutex<LiveSnapshot?>(nil)

    init(account: Account.ID) {
        self.account = account
        (wakes, bell) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    }

    /// Hands over what is to be seen now; what was not sent yet is out of date.
    func show(_ snapshot: LiveSnapshot) {
        next.withLock { $0 = snapshot }
        bell.yield()
    }

    /// Asks for a sign of life.
    func beat() { bell.yield() }

    /// Ends the stream; the browser asks again.
    func finish() { bell.finish() }

    /// What is to be sent, nil where there is nothing but a sign of life.
    func take() -> LiveSnapshot? {
        next.withLock { next in
            defer { next = nil }
            return next
        }
    }
}
