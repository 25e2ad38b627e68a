internal import Storage

/// The changing part of a page at one moment, and the events of an event stream (WHATWG HTML, 9.2) that carry it.
struct LiveSnapshot: Equatable, Sendable {
    /// Tells one content from another.
    let id: String
    let html: String

    init(html: String) {
        self.html = html
        id = String(Digest.hex(Digest.of(html)).prefix(16))
    }

    /// The whole content; so whoever was away for a while needs nothing from before.
    var event: String {
        let lines = html.split(separator: "\n", omittingEmptySubsequences: false).map { "data: \($0)\n" }
        return "id: \(id)\nevent: snapshot\n\(lines.joined())\n"
    }

    /// How soon a browser that lost the stream asks again, in milliseconds.
    static let beginning = "retry: 3000\n\n"

    /// Nothing has changed, and the server is there.
    ///
    /// An event, since scripts do not see comments.
    static let beat = "event: beat\ndata:\n\n"

    /// Nothing will come any more on this stream: whoever asked is signed out.
    static let over = "event: over\ndata:\n\n"
}
