/// A phrase about a number of things, whose number stands at `{count}`.
package struct Plural: Equatable, Sendable {
    package let one: Phrase
    package let other: Phrase

    package init(one: Phrase, other: Phrase) {
        self.one = one
        self.other = other
    }

    /// The phrase with its number, such as "1 answer" or "9,041 answers".
    ///
    /// - Parameters:
    ///   - language: The reader's language.
    ///   - count: The number.
    ///   - values: What fills the other places.
    /// - Returns: The words.
    package func text(_ language: Language, _ count: Int, _ values: [String: String] = [:]) -> String {
        var values = values
        values["count"] = NumberFormat(language).whole(count)
        return (count == 1 ? one : other).text(language, values)
    }
}
