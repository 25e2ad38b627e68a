internal import ServiceCycle

/// A transaction on a libpq session.
///
/// A class, as `Connection` asks: identity, and one thread at a time.
final class PostgreSQLConnection: TransactionConnection {
    private let session: LibpqConnection
    private let beginning: String
    private let isReadOnly: Bool
    private(set) var batch = Batch()
    private var cursors = 0
    let dialect = Dialect.postgresql
    let documents: DocumentCache
    private let announcements: Announcements?

    /// How many rows travel in one statement.
    private static let rowsPerInsert = 64

    /// How many rows of a long answer are fetched at a time.
    private static let page = 2_000

    /// - Parameters:
    ///   - session: The session, which nobody else uses meanwhile.
    ///   - documents: What was decoded before.
    ///   - announcements: Who in this server is told of commits; nil for a connection that only reads.
    init(_ session: LibpqConnection, documents: DocumentCache, announcements: Announcements? = nil) {
        self.session = session
        self.documents = documents
        self.announcements = announcements
        let readOnly = announcements == nil
        isReadOnly = readOnly
        // Writers claim their organisation first, so that each statement may see what others committed before.
        beginning =
            readOnly ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" : "BEGIN ISOLATION LEVEL READ COMMITTED"
    }

    func rows(_ statement: SQL) throws -> [Row] { try session.execute(statement).rows }

    func each(_ statement: SQL, _ body: (Row) throws -> Void) throws {
        cursors += 1
        let name = "c\(cursors)"
        // A cursor cannot be declared with typed parameters apart, so its statement goes through the same prepared path.
        _ = try session.execute(SQL(stringLiteral: "DECLARE \(name) CURSOR FOR ") + statement)
        defer { try? session.run("CLOSE \(name)") }  // ends with the transaction anyway
        while true {
            let rows = try session.fetch(Self.page, from: name)
            for row in rows { try body(row) }
            if rows.count < Self.page { return }
        }
    }

    /// Several keys travel in one statement, always as many, so that it is prepared once.
    func each(_ head: SQL, where columns: SQL, in keys: [[Value]], _ body: (Row) throws -> Void) throws {
        for start in stride(from: 0, to: keys.count, by: Self.rowsPerInsert) {
            var part = Array(keys[start..<min(start + Self.rowsPerInsert, keys.count)])
            if let last = part.last, keys.count > 1 {
                part += Array(repeating: last, count: Self.rowsPerInsert - part.count)
            }
            for row in try rows(head + .condition(columns, isOneOf: part)) { try body(row) }
        }
    }

    func execute(_ statement: SQL) throws -> Int { try session.execute(statement).changed }

    /// Several rows travel in one statement.
    func insert(into head: SQL, rows: [[Value]], then tail: SQL) throws {
        for start in stride(from: 0, to: rows.count, by: Self.rowsPerInsert) {
            let part = Array(rows[start..<min(start + Self.rowsPerInsert, rows.count)])
            _ = try session.execute(.insert(into: head, rows: part, then: tail))
        }
    }

    func script(_ text: String) throws { try session.run(text) }

    /// Takes the organisation's lock, held until the transaction ends.
    func claim(_ organisation: [UInt8]) throws {
        guard batch.claimed.insert(organisation).inserted else { return }
        let number = organisation.suffix(8).reduce(Int64(0)) { $0 << 8 | Int64($1) }
        _ = try session.execute("SELECT pg_advisory_xact_lock(\(number))")
    }

    /// Begins; where the session turns out to be dead nothing has run yet, so running all of it again is right.
    func begin() throws {
        do {
            try session.run(beginning)
        } catch DatabaseFailure.unreachable(let reason) where !isReadOnly {
            throw DatabaseFailure.serialization(reason)
        }
    }

    /// Commits; other servers are told by the same commit, in the same message.
    func commit() throws {
        try session.commit(after: batch.changed.map(Listener.notice))
        announcements?.tell(batch.changed)
    }

    func rollback() {
        if session.isInTransaction { try? session.run("ROLLBACK") }  // a lost session is rolled back by the server
    }

    func savepoint() throws { try session.run("SAVEPOINT job") }

    func releaseSavepoint() throws { try session.run("RELEASE SAVEPOINT job") }

    func rollbackToSavepoint() throws { try session.run("ROLLBACK TO SAVEPOINT job; RELEASE SAVEPOINT job") }
}
