/// Words in a picture, where nothing wraps by itself and every font is a little different.
enum ChartText {
    /// A careful guess of how wide a text is: the widths of a broad sans serif, so that narrower ones fit as well.
    static func width(_ text: some StringProtocol, size: Double) -> Double {
        let ascii = text.utf8.reduce(into: Optional(0.0)) { sum, byte in
            sum = byte < 0x80 ? sum.map { $0 + widths[Int(byte)] } : nil
        }
        return (ascii ?? text.reduce(0) { $0 + width($1) }) * size
    }

    /// The text in lines no wider than asked, at most so many of them; words that are too long are divided.
    static func lines(_ text: String, width: Double, size: Double, most: Int = 5) -> [String] {
        var lines: [String] = []
        var (line, reach) = ("", 0.0)
        let space = self.width(" ", size: size)
        for word in text.split(whereSeparator: \.isWhitespace) {
            // What comes after is not shown: customers may write long, and without a space.
            guard lines.count <= most else { break }
            for piece in pieces(of: word, width: width, size: size, most: most + 1) {
                let next = self.width(piece.text, size: size)
                if line.isEmpty {
                    (line, reach) = (piece.text, next)
                } else if !piece.startsLine, reach + space + next <= width {
                    (line, reach) = (line + " " + piece.text, reach + space + next)
                } else {
                    lines.append(line)
                    (line, reach) = (piece.text, next)
                }
            }
        }
        if !line.isEmpty { lines.append(line) }
        guard lines.count > most, let last = lines.prefix(most).last else { return lines }
        return lines.prefix(most - 1) + [ellipsis(last, width: width, size: size)]
    }

    private struct Piece {
        let text: String
        let startsLine: Bool
    }

    /// The word whole where it fits, else its parts, each but the last with a hyphen.
    private static func pieces(of word: Substring, width: Double, size: Double, most: Int) -> [Piece] {
        var pieces: [Piece] = []
        var rest = word
        while pieces.count < most, self.width(rest, size: size) > width, let cut = cut(rest, width: width, size: size) {
            let head = rest[..<cut]
            let hyphen = head.hasSuffix("-") ? "" : "-"
            pieces.append(Piece(text: head + hyphen, startsLine: !pieces.isEmpty))
            rest = rest[cut...]
        }
        return pieces + [Piece(text: String(rest), startsLine: !pieces.isEmpty)]
    }

    /// The last place to divide a word so that its head and a hyphen fit: between syllables, else wherever it must be.
    private static func cut(_ word: Substring, width: Double, size: Double) -> Substring.Index? {
        let room = width - self.width("-", size: size)
        var (places, head, index, count) = ([Substring.Index](), 0.0, word.startIndex, 0)
        while index < word.endIndex, head * size <= room {
            if count >= 2 { places.append(index) }
            head += self.width(word[index])
            index = word.index(after: index)
            count += 1
        }
        let syllables = Set(Hyphenation.places(in: word))
        return places.last(where: syllables.contains) ?? places.last
    }

    private static func ellipsis(_ line: String, width: Double, size: Double) -> String {
        var short = line[...]
        while !short.isEmpty, self.width(short + "…", size: size) > width { short = short.dropLast() }
        return short + "…"
    }

    /// The width of one character in ems.
    private static func width(_ character: Character) -> Double {
        if let ascii = character.asciiValue { return widths[Int(ascii)] }
        return switch character {
        case "’", "\u{00A0}": 0.32
        case "“", "”", "„": 0.42
        case "—": 0.93
        case "Ä", "Ö", "Ü": 0.7
        default: character.isLetter && character.utf8.count <= 2 ? 0.6 : 1.02
        }
    }

    /// The widths of ASCII by number: a picture measures thousands of characters, and comparing them one by one takes longer than drawing.
    private static let widths: [Double] = (0..<128).map { number in
        switch Character(Unicode.Scalar(UInt8(number))) {
        case "i", "j", "l", "I", "'", ".", ",", ":", ";", "|", "!", " ": 0.32
        case "f", "r", "t", "-", "(", ")", "/": 0.42
        case "m", "w", "M", "W", "%": 0.93
        case "A"..."Z": 0.7
        default: 0.6
        }
    }
}
