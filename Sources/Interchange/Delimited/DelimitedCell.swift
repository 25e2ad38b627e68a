/// A cell of a table that is written.
package enum DelimitedCell {
    /// The cell as RFC 4180 has it: in quotes where there is something in it that could be taken for its end.
    ///
    /// Byte by byte: to Swift a comma with a combining mark behind it is another character, to a reader of tables it is not.
    package static func text(_ text: String) -> String {
        guard text.utf8.contains(where: { "\",;\t|\r\n".utf8.contains($0) }) else { return text }
        let quote = UInt8(ascii: "\"")
        let doubled = text.utf8.flatMap { $0 == quote ? [quote, quote] : [$0] }
        return "\"" + String(decoding: doubled, as: UTF8.self) + "\""
    }

    /// The same; what a spreadsheet would take for a formula is told to be a text.
    package static func harmless(_ text: String) -> String {
        let isFormula = text.utf8.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
        return self.text(isFormula && Double(text) == nil ? "'" + text : text)
    }
}
