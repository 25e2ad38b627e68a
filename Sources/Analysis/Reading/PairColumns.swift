internal import Interchange
internal import ServiceCycle

/// The two columns of a question with two halves, as written on the command line: `NAME=FIRST,SECOND`.
package struct PairColumns: Sendable, Equatable {
    /// The name in results; nil where none was given, then the header of the first column serves.
    package let name: String?

    /// Both columns by header or number, with the comma between them.
    package let columns: String

    /// Reads `NAME=FIRST,SECOND`, or `FIRST,SECOND`.
    package init(_ text: String) {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let hasName = parts.count == 2 && parts[1].contains(",")
        name = hasName ? String(parts[0]).trimmedSpaces : nil
        columns = hasName ? String(parts[1]) : text
    }

    /// Reads one pair a line; blank lines and those that begin with `#` are left out.
    package static func list(_ text: String) -> [PairColumns] {
        text.split(whereSeparator: \.isNewline).map { String($0).trimmedSpaces }
            .filter { !$0.isEmpty && !$0.hasPrefix("#") }.map { PairColumns($0) }
    }

    /// Finds both columns; a header may hold commas itself.
    func positions(in reader: DelimitedReader) throws(Refusal) -> (first: Int, second: Int) {
        let commas = columns.indices.filter { columns[$0] == "," }
        guard let only = commas.first else {
            throw Refusal(.invalid, "\"\(columns.prefix(80))\" names no pair; write NAME=FIRST,SECOND.")
        }
        let halves = { (comma: String.Index) in
            (String(columns[..<comma]), String(columns[columns.index(after: comma)...]))
        }
        for comma in commas where commas.count > 1 {
            let (first, second) = halves(comma)
            if let one = try? reader.header.position(of: first), let other = try? reader.header.position(of: second) {
                return (one, other)
            }
        }
        let (first, second) = halves(only)
        return (try reader.position(of: first), try reader.position(of: second))
    }
}

extension String {
    /// The text without spaces around it.
    var trimmedSpaces: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
