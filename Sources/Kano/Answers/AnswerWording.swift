/// The words in which the five answers were offered.
///
/// They matter: sets with a mild fourth answer ("a minor inconvenience") draw people away from the fifth and can halve
/// Worse. The wording is therefore a property of a ``KanoWave``, and answers to different words are never pooled in
/// silence.
///
/// Source: Nilsson-Witell, L. and Fundin, A., International Journal of Service Industry Management 16 (2005), 152–168:
/// another wording lowered the share of Q from 6 to 2 %.
public struct AnswerWording: Sendable, Hashable {
    /// The lasting name of the set, such as `kano1984`.
    public let identifier: String

    /// The language as a two-letter code.
    public let language: String

    /// The five texts in the order of ``KanoAnswer``.
    public let texts: [String]

    /// Creates a set of answers.
    ///
    /// - Parameters:
    ///   - identifier: The lasting name, not empty.
    ///   - language: The language as a two-letter code.
    ///   - texts: Five texts in the order of ``KanoAnswer``, none empty, no two alike when case and outer spaces are
    ///     ignored; refused otherwise.
    public init?(identifier: String, language: String, texts: [String]) {
        let keys = Set(texts.map(AnswerWording.key))
        guard !identifier.isEmpty, texts.count == 5, keys.count == 5, !keys.contains("") else { return nil }
        self.identifier = identifier
        self.language = language
        self.texts = texts
    }

    /// Returns the answer with a text, or with a position written as a digit.
    ///
    /// - Parameter label: The text as it was found; upper and lower case, spaces around it, a final full stop and the
    ///   form of the apostrophe do not matter.
    /// - Returns: The answer, or `nil` for anything else: an unknown text is an error to report, never "questionable".
    public func answer(for label: String) -> KanoAnswer? {
        let key = AnswerWording.key(label)
        if let position = Int(key) { return KanoAnswer(rawValue: position) }
        return texts.firstIndex { AnswerWording.key($0) == key }.flatMap { KanoAnswer(rawValue: $0 + 1) }
    }

    /// Returns the published sets that know all of some labels.
    ///
    /// - Parameter labels: The different labels found in a file, without blanks.
    /// - Returns: The sets, in the order of ``published``; several where they share the texts in question, none where
    ///   one is unknown.
    public static func recognized(in labels: some Collection<String>) -> [AnswerWording] {
        published.filter { wording in labels.allSatisfy { wording.answer(for: $0) != nil } }
    }

    /// The text as it is compared.
    private static func key(_ text: String) -> String {
        let characters = text.lowercased().map { $0 == "’" ? "'" : $0 }
        let words = characters.split(whereSeparator: \.isWhitespace).map { String($0) }.joined(separator: " ")
        return words.hasSuffix(".") ? String(words.dropLast()) : words
    }
}
