/// Columns that stand under each other.
package struct TextTable {
    /// The lines, the header and a rule first.
    package let lines: [String]

    package init(header: [String], rows: [[String]]) {
        let widths = header.indices.map { column in
            ([header] + rows).map { Self.width($0[column]) }.max() ?? 0
        }
        let line = { (cells: [String]) in
            var text = zip(cells, widths).map { $0 + String(repeating: " ", count: $1 - Self.width($0)) }
                .joined(separator: "  ")
            while text.hasSuffix(" ") { text.removeLast() }
            return text
        }
        let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
        lines = [line(header), rule] + rows.map(line)
    }

    /// How many places a text takes; letters of East Asia take two.
    private static func width(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { width, scalar in
            switch scalar.value {
            case 0x300...0x36F: width
            case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60:
                width + 2
            default: width + 1
            }
        }
    }

    /// Breaks a paragraph into lines.
    package static func wrapped(_ text: String, width: Int = 110) -> [String] {
        var lines = [""]
        for word in text.split(separator: " ") {
            if let last = lines.last, !last.isEmpty, last.count + word.count + 1 > width { lines.append("") }
            lines[lines.count - 1] += (lines.last?.isEmpty == true ? "" : " ") + word
        }
        return lines
    }
}
