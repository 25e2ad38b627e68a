internal import ServiceCycle

/// The versions of maps or of surveys, as the database remembers them: documents that are only ever added.
struct VersionStore {
    /// Which of the two.
    enum Kind {
        case maps, surveys

        /// How a cycle shall become.
        case toBe

        /// The table, and the column with the number of the map's cycle or of the survey.
        fileprivate var names: (table: SQL, owner: SQL) {
            switch self {
            case .maps: ("map_version", "cycle")
            case .surveys: ("survey_version", "survey")
            case .toBe: ("to_be_version", "cycle")
            }
        }

        /// The version of how it should become that took the map's place with a version.
        fileprivate var adopts: SQL { self == .maps ? "adopts" : "CAST(NULL AS BIGINT)" }
    }

    /// What is kept beside the document.
    struct Note {
        let number: Int
        let author: Account.ID?
        let restores: Int?
        let changes: [Difference]
        var text: String?
        var adopts: Int?
        let now: Instant
    }

    let connection: any Connection
    let organisation: Organisation.ID
    let kind: Kind

    func append(_ document: String, to owner: Int, _ note: Note) throws {
        let (table, column) = kind.names
        try connection.execute(
            """
            INSERT INTO \(table) (organisation_id, \(column), version, document, saved_at, account_id, restores, changes,
                note)
            VALUES (\(organisation), \(owner), \(note.number), \(document), \(note.now), \(note.author.databaseValue),
                \(note.restores.databaseValue), \(Document.text(of: note.changes)), \(note.text.databaseValue))
            """
        )
        guard kind == .maps, let adopted = note.adopts else { return }
        try connection.execute(
            """
            UPDATE \(table) SET adopts = \(adopted)
            WHERE organisation_id = \(organisation) AND \(column) = \(owner) AND version = \(note.number)
            """
        )
    }

    /// All versions, oldest first, without their documents.
    func records(of owner: Int) throws -> [VersionRecord] {
        let (table, column) = kind.names
        let statement: SQL = """
            SELECT version, saved_at, login, restores, changes, note, \(kind.adopts) FROM \(table)
            LEFT JOIN account ON account.organisation_id = \(table).organisation_id
                AND account.account_id = \(table).account_id
            WHERE \(table).organisation_id = \(organisation) AND \(column) = \(owner) ORDER BY version
            """
        return try connection.rows(statement).map { row in
            VersionRecord(
                number: try row.int(0),
                savedAt: try row.instant(1),
                author: try row.optionalText(2),
                restores: try row.optionalInt(3),
                changes: try row.optionalText(4).map { try connection.documents.value(from: $0) },
                note: try row.optionalText(5),
                adopts: try row.optionalInt(6)
            )
        }
    }

    /// Says of a version what it is for; an empty text takes that away.
    func annotate(_ version: Int, of owner: Int, with text: String) throws {
        let (table, column) = kind.names
        let note: String? = text.isEmpty ? nil : text
        try connection.execute(
            """
            UPDATE \(table) SET note = \(note.databaseValue)
            WHERE organisation_id = \(organisation) AND \(column) = \(owner) AND version = \(version)
            """
        )
    }

    /// The document of a version, nil where there is no such version.
    func document<Value: Decodable & Sendable>(_ version: Int, of owner: Int) throws -> Value? {
        let (table, column) = kind.names
        let statement: SQL = """
            SELECT document FROM \(table)
            WHERE organisation_id = \(organisation) AND \(column) = \(owner) AND version = \(version)
            """
        return try connection.first(statement).map { try connection.documents.value(from: try $0.text(0)) }
    }

    /// The number of the last version that was there at a time, nil where there was none.
    func last(of owner: Int, at time: Instant) throws -> Int? {
        let (table, column) = kind.names
        let statement: SQL = """
            SELECT MAX(version) FROM \(table)
            WHERE organisation_id = \(organisation) AND \(column) = \(owner) AND saved_at <= \(time)
            """
        return try connection.first(statement).flatMap { try $0.optionalInt(0) }
    }
}
