/// Texts within HTML and SVG.
package enum Markup {
    /// A text in which the five signs that mean something are replaced, also within an attribute, and so is what no XML may hold.
    ///
    /// Byte by byte: to Swift a quotation mark with a combining mark behind it is another character, to a browser it is not.
    package static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { replacement($0) != nil }) else { return text }
        var escaped = ""
        var rest = text[...]
        while let index = rest.utf8.firstIndex(where: { replacement($0) != nil }) {
            escaped += rest[..<index]
            escaped += replacement(rest.utf8[index]) ?? ""
            rest = rest[rest.utf8.index(after: index)...]
        }
        return escaped + rest
    }

    private static func replacement(_ byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        case 0x09, 0x0A, 0x0D: nil
        case ..<0x20: "\u{FFFD}"
        default: nil
        }
    }
}
