private import Glibc
internal import Synchronization

/// Documents that were decoded before, by their text: a page reads several maps and surveys that hardly ever change.
///
/// The text itself is the key, so that nothing can be out of date. A class, since all connections of a database share it.
package final class DocumentCache: Sendable {
    private let values = Mutex<[DocumentText: any Sendable]>([:])

    /// How many documents are kept; they are a few kilobytes each.
    private static let capacity = 1_000

    package init() {}

    func value<Value: Decodable & Sendable>(_ type: Value.Type = Value.self, from text: String) throws -> Value {
        let key = DocumentText(text)
        if let known = values.withLock({ $0[key] }) as? Value { return known }
        let value: Value = try Document.value(from: text)
        values.withLock { values in
            if values.count >= Self.capacity { values = [:] }
            values[key] = value
        }
        return value
    }
}

/// A text that is the same as another where its bytes are: a text by itself is first brought to a normal form, at each look.
private struct DocumentText: Hashable {
    private let text: String

    init(_ text: String) {
        var text = text
        text.makeContiguousUTF8()
        self.text = text
    }

    static func == (one: DocumentText, other: DocumentText) -> Bool {
        guard one.text.utf8.count == other.text.utf8.count else { return false }
        return unsafe one.text.utf8.span.bytes.withUnsafeBytes { one in
            unsafe other.text.utf8.span.bytes.withUnsafeBytes { other in
                guard let one = one.baseAddress, let start = other.baseAddress else { return true }
                return unsafe memcmp(one, start, other.count) == 0
            }
        }
    }

    func hash(into hasher: inout Hasher) {
        unsafe text.utf8.span.bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    }
}
