/// The one-scalar spelling of letters with accents: "e" and a combining acute are found as "é".
///
/// The standard library compares both as equal and offers no way to spell them alike, so that the table is made by comparing.
enum ComposedLetter {
    /// Latin, Greek and Cyrillic letters that exist as one scalar.
    private static let blocks: [ClosedRange<UInt32>] = [0xC0...0x24F, 0x370...0x45F, 0x1E00...0x1FFF]

    private static let scalars: [Character: Unicode.Scalar] = blocks.joined().reduce(into: [:]) { table, value in
        guard let scalar = Unicode.Scalar(value) else { return }
        let letter = Character(scalar)
        if table[letter] == nil { table[letter] = scalar }
    }

    /// The text with each such letter as one scalar.
    static func text(_ text: String) -> String {
        text.reduce(into: "") { result, letter in
            if let scalar = scalars[letter] { result.unicodeScalars.append(scalar) } else { result.append(letter) }
        }
    }
}
