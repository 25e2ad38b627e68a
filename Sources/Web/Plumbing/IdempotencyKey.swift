internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import ServiceCycle
internal import Storage

/// The key with which a sender marks one write, so that repeating it does nothing.
struct IdempotencyKey: Sendable {
    /// The key within what it was sent to, digested.
    let digest: [UInt8]

    /// The request's body, digested.
    let request: [UInt8]

    /// Reads the header, nil where there is none.
    init?(_ request: Request, body: [UInt8], target: String) throws(Refusal) {
        guard let key = request.headers[.idempotencyKey] else { return nil }
        guard (1...128).contains(key.utf8.count), key.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
            throw Refusal(.invalid, "An Idempotency-Key has 1 to 128 printable characters.")
        }
        self.init(key: key, body: body, target: target)
    }

    init(key: String, body: [UInt8], target: String) {
        digest = Digest.of("\(target)\n\(key)")
        request = Digest.of(body)
    }
}

extension HTTPField.Name {
    fileprivate static let idempotencyKey = HTTPField.Name("Idempotency-Key") ?? .via
}

extension Request {
    /// The whole body, refused where it is larger or slower than allowed.
    func bytes(upTo limit: Int) async throws -> [UInt8] {
        if let length = headers[.contentLength].flatMap(Int.init), length > limit { throw Self.tooLarge(limit) }
        do {
            return try await withDeadline(seconds: 30) { Array(buffer: try await body.collect(upTo: limit)) }
        } catch is NIOTooManyBytesError {
            throw Self.tooLarge(limit)
        }
    }

    private static func tooLarge(_ limit: Int) -> Refusal {
        Refusal(.tooLarge, "The body is larger than \(limit) bytes.")
    }
}

/// Runs a body that must end in time, or refuses.
func withDeadline<Output: Sendable>(
    seconds: Int,
    _ body: @escaping @Sendable () async throws -> Output
) async throws -> Output {
    try await withThrowingTaskGroup(of: Output.self) { group in
        group.addTask { try await body() }
        group.addTask {
            try await Task.sleep(for: .seconds(seconds))
            throw HTTPError(.requestTimeout, message: "The body did not arrive within \(seconds) seconds.")
        }
        defer { group.cancelAll() }
        guard let output = try await group.next() else { throw CancellationError() }
        return output
    }
}
