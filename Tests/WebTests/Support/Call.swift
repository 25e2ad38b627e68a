import HTTPTypes
import Hummingbird
import NIOCore

/// One request as it comes off the wire.
struct Call: Sendable {
    var method: HTTPRequest.Method = .get
    var path: String
    var headers: [String: String] = [:]

    /// The body in the pieces in which it arrives.
    var chunks: [[UInt8]] = []
    var authority: String? = "127.0.0.1:8080"

    /// The address of whoever asks; nil where it is not known.
    var peer: String?

    init(method: HTTPRequest.Method = .get, path: String, headers: [String: String] = [:], body: String = "") {
        self.method = method
        self.path = path
        self.headers = headers
        if !body.isEmpty { chunks = [Array(body.utf8)] }
    }

    var request: Request {
        var fields = HTTPFields()
        for (name, value) in headers.sorted(by: { $0.key < $1.key }) {
            if let name = HTTPField.Name(name) { fields[name] = value }
        }
        let head = HTTPRequest(method: method, scheme: "http", authority: authority, path: path, headerFields: fields)
        return Request(head: head, body: body)
    }

    private var body: RequestBody {
        guard chunks.count > 1 else { return RequestBody(buffer: ByteBuffer(bytes: chunks.first ?? [])) }
        let chunks = chunks
        return RequestBody(
            asyncSequence: AsyncStream { continuation in
                for chunk in chunks { continuation.yield(ByteBuffer(bytes: chunk)) }
                continuation.finish()
            }
        )
    }
}
