internal import Interchange
package import ServiceCycle

/// Some columns of a table: numbers and names, row by row.
package struct NumberTable: Sendable {
    /// A column of numbers, nil where a cell is blank.
    package struct Numbers: Sendable {
        package let name: String
        package internal(set) var values: [Double?]
    }

    /// A column of names: what each row says, as the place of a name in the order of their first appearance.
    package struct Names: Sendable {
        package let name: String
        package internal(set) var codes: [Int] = []
        package internal(set) var names: [String] = []
    }

    /// The file, for messages.
    package let name: String

    /// The columns of numbers, as they were asked for.
    package private(set) var numbers: [Numbers] = []

    /// The columns of names, as they were asked for.
    package private(set) var names: [Names] = []

    /// The line of the file on which each row begins.
    package private(set) var lines: [Int] = []

    /// Reads columns in one pass.
    ///
    /// - Parameters:
    ///   - source: The table.
    ///   - numberColumns: The columns of numbers, by header or number.
    ///   - nameColumns: The columns of names.
    /// - Throws: A refusal that names the line and the column of what cannot be read.
    package init(
        _ source: TableSource,
        numbers numberColumns: [String],
        names nameColumns: [String] = []
    )
        throws(Refusal)
    {
        var reader = try source.open()
        var places: [Int] = []
        for column in numberColumns { places.append(try reader.position(of: column)) }
        var namePlaces: [Int] = []
        for column in nameColumns { namePlaces.append(try reader.position(of: column)) }
        try self.init(&reader, source.missing, numbers: places, names: namePlaces)
    }

    /// Reads the columns at some positions of a table that is open.
    init(
        _ reader: inout DelimitedReader,
        _ missing: MissingAnswers,
        numbers places: [Int],
        names namePlaces: [Int]
    )
        throws(Refusal)
    {
        name = reader.name
        numbers = places.map { Numbers(name: reader.columnName($0), values: []) }
        names = namePlaces.map { Names(name: reader.columnName($0)) }
        var codes = Array(repeating: TextCodes(), count: namePlaces.count)
        while try reader.nextRow() {
            lines.append(reader.line)
            for (index, place) in places.enumerated() {
                numbers[index].values.append(try NumberTable.number(reader, place, missing))
            }
            for (index, place) in namePlaces.enumerated() {
                names[index].codes.append(codes[index].code(reader.trimmedBytes(place)))
            }
        }
        guard !lines.isEmpty else { throw reader.isWithoutRows }
        for index in names.indices { names[index].names = codes[index].texts }
    }

    /// The number of rows.
    package var count: Int { lines.count }

    private static func number(
        _ reader: DelimitedReader,
        _ place: Int,
        _ missing: MissingAnswers
    ) throws(Refusal) -> Double? {
        let bytes = reader.trimmedBytes(place)
        switch NumberCell(bytes) {
        case .empty: return nil
        case .number(let number): return missing.contains(number) ? nil : number
        case .other:
            if missing.contains(bytes) { return nil }
            throw reader.refusal(of: place, "\(shown(bytes)) is no number; say what means no answer with --missing.")
        }
    }

    /// The refusal of a row.
    func refusal(row: Int, column: String, _ sentence: String) -> Refusal {
        Refusal(.invalid, "\(name), line \(lines[row]), column \"\(column.prefix(60))\": \(sentence)")
    }
}
