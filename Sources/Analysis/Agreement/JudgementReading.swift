internal import Interchange
internal import ServiceCycle

/// Judgements, a row for each thing and a column for each judge, nil where there is none.
struct JudgementReading {
    private(set) var rows: [[Double?]] = []
    let judges: [String]

    /// - Parameters:
    ///   - source: The table.
    ///   - hasNames: Whether the first column holds the names of the things.
    ///   - areNames: Whether judgements are names, which become numbers in the order of their first appearance.
    /// - Throws: A refusal that names the file, the line and the column of what cannot be used.
    init(_ source: TableSource, hasNames: Bool, areNames: Bool) throws(Refusal) {
        var reader = try source.open()
        let columns = Array(reader.header.names.indices.dropFirst(hasNames ? 1 : 0))
        guard columns.count >= 2 else {
            throw Refusal(
                .invalid,
                "\(reader.name), line 1: There are \(columns.count) judges; at least 2 columns are needed\(hasNames ? " beside the names of the things" : "")."
            )
        }
        judges = columns.map { reader.columnName($0) }
        var codes = TextCodes()
        while try reader.nextRow() {
            var row: [Double?] = []
            for column in columns {
                let bytes = reader.trimmedBytes(column)
                if source.missing.contains(bytes) {
                    row.append(nil)
                } else if areNames {
                    row.append(Double(codes.code(bytes)))
                } else if case .number(let number) = NumberCell(bytes) {
                    row.append(source.missing.contains(number) ? nil : number)
                } else {
                    throw reader.refusal(
                        of: column,
                        "\(shown(bytes)) is no number; say what means no answer with --missing."
                    )
                }
            }
            rows.append(row)
        }
        guard !rows.isEmpty else { throw reader.isWithoutRows }
    }
}
