/// A phrase about a number of things, whose number stands at `{count}`.
package struct Plural: Equatable, Sendable {
    package let one: Phrase
    package let other: Phrase

    package init(one: Phrase, other: Phrase) {
        self.one = one
        self.other = other
    }

    /// The phrase with its number, such as "1 answer" or "9,041 answers".
    package func text(_ language: Language, _ count: Int) -> String {
        (count == 1 ? one : other).text(language, ["count": NumberFormat(language).whole(count)])
    }
}
