/// Which sign probably stands between the cells of a table.
package struct DelimiterGuess: Equatable, Sendable {
    package let delimiter: UInt8
    package let sureness: Sureness

    /// The signs that are looked for.
    package static let known = Array(",;\t|".utf8)

    /// How many lines are looked at.
    private static let mostLines = 50

    /// - Parameter text: The beginning of a table in UTF-8.
    package init(of text: [UInt8]) {
        let scores = Self.known.map { Self.score($0, text) }
        let best = scores.indices.max { (scores[$0], $1) < (scores[$1], $0) } ?? 0
        delimiter = Self.known[best]
        let others = scores.indices.filter { $0 != best }.map { scores[$0] }
        sureness =
            scores[best] == 0 ? .unsure : others.allSatisfy { $0 * 2 < scores[best] } ? .certain : .likely
    }

    /// How many cells a line has on most lines, weighed by how many lines agree; 0 where the sign divides nothing.
    private static func score(_ delimiter: UInt8, _ text: [UInt8]) -> Int {
        var counts: [Int: Int] = [:]
        var (count, lines, isQuoted) = (0, 0, false)
        for byte in text where lines < mostLines {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == delimiter { count += 1 }
            if byte == 0x0A {
                counts[count, default: 0] += 1
                (count, lines) = (0, lines + 1)
            }
        }
        if lines == 0 { return count }
        let most = counts.filter { $0.key > 0 }.max { ($0.value, $0.key) < ($1.value, $1.key) }
        return most.map { min($0.key, 100) * $0.value * $0.value / lines } ?? 0
    }
}
