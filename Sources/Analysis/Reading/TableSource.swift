package import Interchange
package import ServiceCycle

/// A table on disk, and how it is to be read.
package struct TableSource: Sendable {
    /// The file.
    package let path: String

    /// Any name that iconv knows.
    package let encoding: String

    /// The sign between cells, or nil to find it in the header.
    package let delimiter: UInt8?

    /// The cells that mean that there is no answer, beside empty ones.
    package let missing: MissingAnswers

    package init(path: String, encoding: String = "utf-8", delimiter: UInt8? = nil, missing: [String] = []) {
        self.path = path
        self.encoding = encoding
        self.delimiter = delimiter
        self.missing = MissingAnswers(missing)
    }

    /// Opens the table and reads its header.
    package func open() throws(Refusal) -> DelimitedReader {
        try DelimitedReader(path: path, encoding: encoding, delimiter: delimiter)
    }
}

extension DelimitedReader {
    /// Returns the position of a column by its name or number.
    func position(of column: String) throws(Refusal) -> Int {
        do throws(DelimitedHeader.Problem) {
            return try header.position(of: column)
        } catch {
            throw Refusal(.invalid, "\(name), line 1: \(error.sentence)")
        }
    }

    /// The name of a column in results: as the header has it, or its number.
    func columnName(_ position: Int) -> String {
        let name = header.names[position]
        return name.isEmpty ? "\(position + 1)" : name
    }

    /// Goes to the next line; refuses one that has not as many cells as the header.
    mutating func nextRow() throws(Refusal) -> Bool {
        guard try next() else { return false }
        if let problem { throw Refusal(.invalid, "\(name), line \(line): \(problem)") }
        return true
    }

    /// The refusal of a cell of the current line.
    func refusal(of cell: Int, _ sentence: String) -> Refusal { refusal(line: line, cell: cell, sentence) }

    /// The refusal of a cell of any line.
    func refusal(line: Int, cell: Int, _ sentence: String) -> Refusal {
        Refusal(.invalid, "\(name), line \(line), \(header.label(cell)): \(sentence)")
    }

    /// The refusal of a table without a line below its header.
    var isWithoutRows: Refusal {
        Refusal(.invalid, "\(name) has no rows: there is nothing below the header in line 1.")
    }
}

/// A cell's text as a message shows it.
func shown(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes.prefix(240), as: UTF8.self)
    return text.count > 60 ? "\"\(text.prefix(60))…\"" : "\"\(text)\""
}
