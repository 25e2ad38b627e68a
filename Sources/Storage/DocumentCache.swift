internal import Synchronization

/// Documents that were decoded before, by their text: a page reads several maps and surveys that hardly ever change.
///
/// The text itself is the key, so that nothing can be out of date. A class, since all connections of a database share it.
package final class DocumentCache: Sendable {
    private let values = Mutex<[String: any Sendable]>([:])

    /// How many documents are kept; they are a few kilobytes each.
    private static let capacity = 1_000

    package init() {}

    func value<Value: Decodable & Sendable>(_ type: Value.Type = Value.self, from text: String) throws -> Value {
        if let known = values.withLock({ $0[text] }) as? Value { return known }
        let value: Value = try Document.value(from: text)
        values.withLock { values in
            if values.count >= Self.capacity { values = [:] }
            values[text] = value
        }
        return value
    }
}
