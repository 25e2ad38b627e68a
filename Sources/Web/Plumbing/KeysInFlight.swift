internal import ServiceCycle
internal import Synchronization

/// The idempotency keys whose first request is being worked on in this process.
///
/// A class, since all requests share it.
final class KeysInFlight: Sendable {
    private let keys = Mutex<Set<[UInt8]>>([])

    /// Runs a body while no other request with the key runs.
    ///
    /// - Throws: A refusal where one does.
    func during<Output: Sendable>(_ key: [UInt8]?, _ body: () async throws -> Output) async throws -> Output {
        guard let key else { return try await body() }
        guard keys.withLock({ $0.insert(key).inserted }) else {
            throw Refusal(.busy, "The first request with this Idempotency-Key is still being worked on.")
        }
        defer { _ = keys.withLock { $0.remove(key) } }
        return try await body()
    }
}
