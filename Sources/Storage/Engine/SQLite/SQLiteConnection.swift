internal import GRDB
internal import FoundationEssentials

/// A transaction on GRDB's connection.
///
/// A class, as `Connection` asks: identity, and it never leaves its queue.
final class SQLiteConnection: TransactionConnection {
    private let database: GRDB.Database
    let batch = Batch()
    let dialect = Dialect.sqlite

    init(_ database: GRDB.Database) {
        self.database = database
    }

    func rows(_ statement: SQL) throws -> [Row] {
        var rows: [Row] = []
        try each(statement) { rows.append($0) }
        return rows
    }

    func each(_ statement: SQL, _ body: (Row) throws -> Void) throws {
        let cursor = try translating { try GRDB.Row.fetchCursor(prepared(statement)) }
        while let row = try translating({ try cursor.next() }) {
            try body(Row(row.databaseValues.map(Value.init)))
        }
    }

    @discardableResult
    func execute(_ statement: SQL) throws -> Int {
        try translating {
            try prepared(statement).execute()
            return database.changesCount
        }
    }

    func script(_ text: String) throws {
        try translating { try database.execute(sql: text) }
    }

    /// SQLite has one writer at a time, so that the whole file is already ours.
    func claim(_ organisation: [UInt8]) throws {}

    func begin() throws { try execute("BEGIN IMMEDIATE") }

    func commit() throws { try execute("COMMIT") }

    func rollback() {
        // A full disk may already have rolled it back; there is then nothing left to undo.
        if database.isInsideTransaction { try? database.rollback() }
    }

    func savepoint() throws { try execute("SAVEPOINT job") }

    func releaseSavepoint() throws { try execute("RELEASE job") }

    func rollbackToSavepoint() throws {
        try execute("ROLLBACK TO job")
        try execute("RELEASE job")
    }

    private func prepared(_ statement: SQL) throws -> Statement {
        for value in statement.values { try value.refuseZero() }
        let prepared = try database.cachedStatement(sql: statement.text)
        try prepared.setArguments(StatementArguments(statement.values.map(DatabaseValue.init)))
        return prepared
    }

    private func translating<Output>(_ body: () throws -> Output) throws -> Output {
        do { return try body() } catch let error as DatabaseError { throw DatabaseFailure(error) }
    }
}

extension Value {
    fileprivate init(_ value: DatabaseValue) {
        switch value.storage {
        case .null: self = .null
        case .int64(let number): self = .integer(number)
        case .double(let number): self = .real(number)
        case .string(let text): self = .text(text)
        case .blob(let data): self = .blob([UInt8](data))
        }
    }
}

extension DatabaseValue {
    fileprivate init(_ value: Value) {
        self =
            switch value {
            case .null: .null
            case .integer(let number): number.databaseValue
            case .real(let number): number.databaseValue
            case .text(let text): text.databaseValue
            case .blob(let bytes): Data(bytes).databaseValue
            }
    }
}

extension DatabaseFailure {
    init(_ error: DatabaseError) {
        let reason = error.message ?? "\(error.resultCode)"
        self =
            switch error.resultCode {
            case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_READONLY: .full(reason)
            case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_CANTOPEN, .SQLITE_INTERRUPT, .SQLITE_ABORT: .unreachable(reason)
            case .SQLITE_CONSTRAINT: .constraint(reason)
            case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged(reason)
            default: .unexpected("\(error.resultCode) \(reason)")
            }
    }
}
