package import ServiceCycle

/// The first lines of a table, from which the rest is guessed.
package struct TableSample: Equatable, Sendable {
    package let encoding: String
    package let delimiter: UInt8

    /// The names of the columns, as they stand in the header.
    package let names: [String]

    /// The cells of the first lines, each with as many as there are names.
    package let rows: [[String]]

    /// How many of these lines had another number of cells than the header.
    package let unevenLines: Int

    /// Whether the table has no more lines.
    package let isWhole: Bool

    /// How many lines are looked at.
    package static let most = 400

    package init(
        encoding: String = "utf-8",
        delimiter: UInt8 = UInt8(ascii: ","),
        names: [String],
        rows: [[String]],
        isWhole: Bool = true
    ) {
        self.encoding = encoding
        self.delimiter = delimiter
        self.names = names
        self.rows = rows.map { row in
            Array(row.prefix(names.count)) + Array(repeating: "", count: max(0, names.count - row.count))
        }
        unevenLines = rows.count { $0.count != names.count }
        self.isWhole = isWhole
    }

    /// Reads the first lines of a file.
    ///
    /// - Throws: A refusal where it cannot be read as a table in this encoding.
    package init(path: String, encoding: String, delimiter: UInt8) throws(Refusal) {
        var reader = try DelimitedReader(path: path, encoding: encoding, delimiter: delimiter)
        var rows: [[String]] = []
        var hasMore = true
        while rows.count < Self.most {
            hasMore = try reader.next()
            guard hasMore else { break }
            rows.append((0..<reader.count).map(reader.text))
        }
        self.init(
            encoding: encoding,
            delimiter: delimiter,
            names: reader.header.names,
            rows: rows,
            isWhole: !hasMore
        )
    }

    /// Whether the first line looks like answers, not like names: most of its cells are numbers.
    package var headerLooksLikeData: Bool {
        let numbers = names.count { Double($0) != nil }
        return numbers * 2 > names.count
    }

    /// How a mapping names a column: by its header where that tells it apart from all others, else by its number from 1.
    package func reference(to column: Int) -> String {
        let name = names[column].trimmed
        let isClear = !name.isEmpty && Int(name) == nil && names.count { $0.trimmed == name } == 1
        return isClear ? name : String(column + 1)
    }
}
