/// The name of a column that asks something: `12-1. The wait is short. (expected)`.
struct ColumnName: Equatable, Sendable {
    /// What is asked, without the number before it and what it is called in brackets behind it.
    let words: String

    /// The numbers before it: 12 and 1.
    let numbers: [Int]

    init(_ name: String) {
        var rest = name[...].drop { $0.isWhitespace }
        var numbers: [Int] = []
        var start = rest
        while let first = rest.first, first.isASCII, first.isNumber {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            rest = rest.dropFirst(digits.count)
            let signs = rest.prefix { ".-)_ \t".contains($0) }
            guard let number = Int(digits), !signs.isEmpty else { break }
            numbers.append(number)
            rest = rest.dropFirst(signs.count)
            start = rest
        }
        self.numbers = numbers
        var words = String(start).split { $0.isWhitespace }.joined(separator: " ")
        if words.hasSuffix(")"), let open = words.lastIndex(of: "("), words[open...].count <= 16 {
            let bracket = String(words[open...])
            if NameHints.speaks(bracket, for: .expectation) || NameHints.speaks(bracket, for: .perception) {
                words = words[..<open].trimmed
            }
        }
        self.words = words.isEmpty ? name.trimmed : words
    }

    /// Whether another name can be that of the other half: `12-1` and `12-2`, or names without such numbers.
    func mayPair(with other: ColumnName) -> Bool {
        if numbers.count >= 2, other.numbers.count == numbers.count {
            return numbers.dropLast() == other.numbers.dropLast() && numbers.last.map { $0 &+ 1 } == other.numbers.last
        }
        return numbers.count < 2 && other.numbers.count < 2
    }
}
