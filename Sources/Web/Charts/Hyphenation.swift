/// Where a long word may be divided, by the sounds that begin a syllable in the interface's languages.
///
/// A rule of thumb without a dictionary: it serves labels that would not fit otherwise.
enum Hyphenation {
    /// The places before which a hyphen may stand, leaving at least two letters before and three behind.
    static func places(in word: Substring) -> [Substring.Index] {
        let letters = Array(word.lowercased())
        guard letters.count == word.count, 5...mostLetters ~= letters.count else { return [] }
        let prefix = prefixes.first { letters.count > $0.count + 2 && letters.starts(with: $0) }?.count ?? 0
        let offsets = (2...(letters.count - 3)).filter { offset in
            if offset <= prefix { return offset == prefix }
            return "-/".contains(letters[offset - 1]) || isSyllable(letters, at: offset)
        }
        let indices = Array(word.indices)
        return offsets.map { indices[$0] }
    }

    /// A text in whose long words a browser may divide where it must: few of them know how to in every language.
    static func softened(_ text: String) -> String {
        text.split(separator: " ", omittingEmptySubsequences: false).map { word in
            guard word.count > longest else { return String(word) }
            let places = [word.startIndex] + Self.places(in: word)
            return zip(places, places.dropFirst() + [word.endIndex]).map { String(word[$0..<$1]) }
                .joined(separator: "\u{AD}")
        }.joined(separator: " ")
    }

    /// What is longer is no word.
    private static let mostLetters = 100

    /// Words of no more letters than this are left whole.
    private static let longest = 9

    /// Whether the consonants between two vowels are rightly divided here.
    private static func isSyllable(_ letters: [Character], at offset: Int) -> Bool {
        guard isConsonant(letters[offset]) else { return false }
        let start = letters[..<offset].lastIndex { !isConsonant($0) }.map { $0 + 1 } ?? 0
        let end = letters[offset...].firstIndex { !isConsonant($0) } ?? letters.count
        guard start > 0, isVowel(letters[start - 1]), end < letters.count, isVowel(letters[end]) else { return false }
        let onset = (start..<end).first { onsets.contains(String(letters[$0..<end])) } ?? end - 1
        return offset == onset
    }

    private static func isConsonant(_ character: Character) -> Bool { character.isLetter && !isVowel(character) }

    private static func isVowel(_ character: Character) -> Bool { "aeiouyäöüáéíóú".contains(character) }

    private static let onsets: Set = [
        "sch", "schl", "schm", "schn", "schr", "schw", "str", "spr", "bl", "br", "ch", "ck", "dr", "fl", "fr", "gl",
        "gr",
        "kl", "kr", "ny", "ph", "pl", "pr", "qu", "sh", "th", "tr",
    ]

    private static let prefixes: [[Character]] = [
        "unter", "über", "ver", "zer", "ent", "auf", "aus", "vor", "ein", "ab", "an", "be", "er", "ge", "zu",
    ].map(Array.init)
}
