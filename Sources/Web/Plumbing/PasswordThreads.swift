internal import NIOPosix
internal import ServiceCycle
internal import Storage
internal import Synchronization

/// Two threads for hashing passwords, with a short queue: each hash takes 32 MiB and a quarter of a second.
///
/// A class, since all requests share the queue.
final class PasswordThreads: Sendable {
    private let threads = NIOThreadPool(numberOfThreads: 2)
    private let waiting = Mutex(0)

    private static let longestQueue = 16

    init() {
        threads.start()
    }

    func matches(_ password: String, hash: String) async throws -> Bool {
        let isWelcome = waiting.withLock { waiting in
            guard waiting < Self.longestQueue else { return false }
            waiting += 1
            return true
        }
        guard isWelcome else { throw Refusal(.tooMany, "Too many people are signing in. Try again in a few seconds.") }
        defer { waiting.withLock { $0 -= 1 } }
        return try await threads.runIfActive { Password.matches(password, hash: hash) }
    }

    func shutdown() async {
        try? await threads.shutdownGracefully()  // nothing waits for it any more
    }
}
