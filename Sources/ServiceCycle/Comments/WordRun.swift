/// A stretch of a text without a gap: one word, or what a language without spaces writes in one go.
///
/// No dictionary is asked, so that every language is treated alike.
package struct WordRun: Equatable, Sendable {
    /// What a text is found by.
    package struct Token: Equatable, Sendable {
        /// In small letters.
        package let text: String

        /// Where it stands in the text.
        package let range: Range<String.Index>
    }

    /// One word; or, where no spaces are written, one token for each character: it with the next, the last alone.
    package let tokens: [Token]

    /// Whether its language writes no spaces, as Chinese, Japanese, Thai, Lao, Khmer and Burmese do.
    package let isUnspaced: Bool

    /// How many scalars a token is made of at most.
    ///
    /// Nobody types more, and PostgreSQL refuses words of 2 KiB. Characters would be no measure: each may carry any number of marks.
    private static let longest = 64

    /// Every run of letters, marks and digits of a text, in order.
    package static func all(in text: String) -> [WordRun] {
        let scalars = text.unicodeScalars
        var runs: [WordRun] = []
        var start: String.Index?
        var isUnspaced = false
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let kind = WordScalar(scalars[index])
            let next = scalars.index(after: index)
            let continues =
                switch kind {
                case .letter: start != nil && !isUnspaced
                case .unspacedLetter: start != nil && isUnspaced
                case .mark: start != nil
                case .apostrophe: start != nil && !isUnspaced && next < scalars.endIndex && scalars[next].isLetter
                case .other: false
                }
            if !continues {
                if let start { runs += words(of: text, start..<index, isUnspaced: isUnspaced) }
                start = kind == .letter || kind == .unspacedLetter ? index : nil
                isUnspaced = kind == .unspacedLetter
            }
            index = next
        }
        if let start { runs += words(of: text, start..<scalars.endIndex, isUnspaced: isUnspaced) }
        return runs
    }

    /// The article of "l'attente" and "dell'attesa" is a word of its own; "don't" and "it's" are one word each.
    private static func words(of text: String, _ range: Range<String.Index>, isUnspaced: Bool) -> [WordRun] {
        let scalars = text.unicodeScalars[range]
        guard !isUnspaced, let mark = scalars.firstIndex(where: { $0 == "'" || $0 == "\u{2019}" }) else {
            return [WordRun(text, range, isUnspaced: isUnspaced)]
        }
        let rest = scalars.index(after: mark)..<range.upperBound
        guard scalars[rest].count > 2 else { return [WordRun(text, range, isUnspaced: false)] }
        return [WordRun(text, range.lowerBound..<mark, isUnspaced: false)] + words(of: text, rest, isUnspaced: false)
    }

    private init(_ text: String, _ range: Range<String.Index>, isUnspaced: Bool) {
        self.isUnspaced = isUnspaced
        let part = text[range]
        guard isUnspaced else {
            tokens = [Token(text: Self.folded(part), range: range)]
            return
        }
        tokens = part.indices.map { index in
            let next = part.index(after: index)
            let end = next < part.endIndex ? part.index(after: next) : next
            return Token(text: Self.folded(part[index..<end]), range: index..<next)
        }
    }

    /// Small letters, one spelling of each accented letter, one apostrophe, nothing that cannot be seen.
    private static func folded(_ part: Substring) -> String {
        let small = String(part.unicodeScalars.prefix(longest)).lowercased()
        guard !small.utf8.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "'") }) else { return small }
        let composed =
            small.unicodeScalars.contains { (0x300...0x36F).contains($0.value) } ? ComposedLetter.text(small) : small
        var result = ""
        for scalar in composed.unicodeScalars where !scalar.isUnseen {
            result.unicodeScalars.append(scalar == "'" ? "\u{2019}" : scalar)
        }
        return result
    }
}

/// What a scalar does to a word.
private enum WordScalar {
    case letter, unspacedLetter, mark, apostrophe, other

    init(_ scalar: Unicode.Scalar) {
        if scalar.value < 0x80 {
            self = scalar.isLetter ? .letter : scalar == "'" ? .apostrophe : .other
        } else if scalar == "\u{2019}" {
            self = .apostrophe
        } else if scalar.isUnseen || scalar.isMark {
            self = .mark
        } else if scalar.isLetter {
            self = scalar.isUnspaced ? .unspacedLetter : .letter
        } else {
            self = .other
        }
    }
}

extension Unicode.Scalar {
    /// A letter or a digit of any script.
    fileprivate var isLetter: Bool {
        if value < 0x80 {
            let byte = UInt8(truncatingIfNeeded: value)
            return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) && byte >= UInt8(ascii: "A")
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        return properties.isAlphabetic || properties.generalCategory == .decimalNumber
    }

    fileprivate var isMark: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }

    /// What joins or divides letters without being seen: a soft hyphen, a joiner and its contrary.
    fileprivate var isUnseen: Bool { value == 0xAD || value == 0x200C || value == 0x200D }

    /// A letter of a script that is written without spaces.
    var isUnspaced: Bool {
        switch value {
        case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3005...0x3007, 0x3040...0x30FF, 0x31F0...0x31FF,
            0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9D, 0x20000...0x3FFFF:
            true
        default: false
        }
    }
}
