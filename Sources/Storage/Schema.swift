/// The tables, in an order in which each only refers to those before it.
enum Schema {
    static let tables: [StaticString] = [
        "organisation", "heartbeat", "account", "session", "token", "cycle", "map_version", "to_be", "to_be_version",
        "moment", "survey",
        "survey_version", "question", "wording", "cohort", "response", "comment", "comment_text", "seal", "cube",
        "idempotency", "invitation_key", "intake", "baseline", "signal", "tag", "tag_version", "tag_decision",
    ]

    /// How many rows are held in memory when tables are copied.
    private static let chunk = 1_024

    /// Copies every row of every table from one database to another of the same version.
    static func copy(from source: any Connection, to target: any Connection) throws {
        for table in tables where try source.hasTable("\(table)") {
            let name = SQL(stringLiteral: "\(table)")
            var rows: [[Value]] = []
            try source.each("SELECT * FROM \(name)") { row in
                rows.append(row.values)
                if rows.count == chunk {
                    try target.insert(into: name, rows: rows)
                    rows.removeAll(keepingCapacity: true)
                }
            }
            if !rows.isEmpty { try target.insert(into: name, rows: rows) }
        }
        if try target.hasTable("comment_text") { try target.fillCommentIndex() }
    }
}
