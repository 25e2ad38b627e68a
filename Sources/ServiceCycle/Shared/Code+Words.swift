extension Code {
    /// A code made of words: `waits-for-the-turn`, with a number where that is taken.
    ///
    /// - Parameters:
    ///   - words: What the thing is called.
    ///   - fallback: What it is called where nothing can be made of the words, such as Chinese ones.
    ///   - taken: The codes that are used, or were.
    package init(_ words: String, fallback: Code, avoiding taken: Set<Code>) {
        let stem = Code(words: words) ?? fallback
        var (code, number) = (stem, 2)
        while taken.contains(code) {
            code = Code("\(stem)-\(number)") ?? fallback
            number += 1
        }
        self = code
    }

    /// A code made of words, nil where nothing can be made of them.
    package init?(words: String) {
        var text = ""
        for character in words.lowercased() {
            if let plain = Self.plain[character] {
                text += plain
            } else if character.isASCII, character.isLetter || character.isNumber {
                text.append(character)
            } else if let last = text.last, last != "-", !"'’".contains(character) {
                text.append("-")
            }
        }
        text = String(text.prefix(48))
        while text.last == "-" { text.removeLast() }
        self.init(text)
    }

    /// Letters of neighbouring alphabets as they are written without their marks.
    private static let plain: [Character: String] = [
        "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "à": "a", "á": "a", "â": "a", "ã": "a", "å": "a", "æ": "ae",
        "ç": "c", "è": "e", "é": "e", "ê": "e", "ë": "e", "ì": "i", "í": "i", "î": "i", "ï": "i", "ñ": "n", "ò": "o",
        "ó": "o", "ô": "o", "õ": "o", "ø": "o", "ù": "u", "ú": "u", "û": "u", "ý": "y", "ÿ": "y", "ł": "l", "š": "s",
        "ž": "z", "č": "c", "ğ": "g", "ş": "s", "ı": "i",
    ]
}
