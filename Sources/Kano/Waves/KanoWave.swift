/// One round of asking: the tables of its attributes, and the words in which the answers were offered.
///
/// Waves with the same words may be pooled; with other words the answers mean something else, and pooling is refused.
public struct KanoWave: Sendable, Hashable {
    /// Why two waves are not one.
    public enum Refusal: Error, Sendable, Hashable, CustomStringConvertible {
        /// The answers were offered in other words.
        case otherWording(String, String)

        /// The refusal as a sentence.
        public var description: String {
            switch self {
            case .otherWording(let one, let other):
                "Answers to the wording \"\(one)\" and to \"\(other)\" are not pooled: the words change the result."
            }
        }
    }

    /// The lasting name of the words; see ``AnswerWording/identifier``.
    public let wording: String

    /// The tables of the attributes, by their lasting names.
    public private(set) var tables: [String: PairTable]

    /// Creates a wave.
    ///
    /// - Parameters:
    ///   - wording: The lasting name of the words in which the answers were offered.
    ///   - tables: The tables of the attributes, by their lasting names.
    public init(wording: String, tables: [String: PairTable] = [:]) {
        self.wording = wording
        self.tables = tables
    }

    /// Adds the answers of another wave with the same words.
    ///
    /// - Parameter other: The answers that are not in this wave yet.
    ///
    /// - Throws: ``Refusal`` when the words differ; nothing is changed then.
    public mutating func pool(_ other: KanoWave) throws(Refusal) {
        guard wording == other.wording else { throw .otherWording(wording, other.wording) }
        for (name, table) in other.tables { tables[name, default: PairTable()].merge(table) }
    }
}
