/// What a database column can hold, on both engines.
package enum Value: Hashable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case blob([UInt8])

    /// Refuses a text that the engines' C interfaces would cut, silently, at its first U+0000.
    func refuseZero() throws {
        guard case .text(let text) = self, text.utf8.contains(0) else { return }
        throw DatabaseFailure.constraint("a text holds the character U+0000, which cannot be kept")
    }
}
