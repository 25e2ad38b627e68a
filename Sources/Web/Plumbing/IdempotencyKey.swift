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
        let start = ContinuousClock.now
        var bytes: [UInt8] = []
        // Where nothing at all arrives the connection's idle limit ends it; here ends what only drips.
        for try await part in body {
            bytes.append(contentsOf: part.readableBytesView)
            if bytes.count > limit { throw Self.tooLarge(limit) }
            if ContinuousClock.now - start > Self.slowestBody {
                throw HTTPError(.requestTimeout, message: "The body did not arrive in time.")
            }
        }
        return bytes
    }

    private static var slowestBody: Duration { .seconds(30) }

    private static func tooLarge(_ limit: Int) -> Refusal {
        Refusal(.tooLarge, "The body is larger than \(limit) bytes.")
    }
}
