internal import GRDB
private import GRDBSQLite

/// A transaction on GRDB's connection.
///
/// A class, as `Connection` asks: identity, and it never leaves its queue.
final class SQLiteConnection: TransactionConnection {
    private let database: GRDB.Database
    let batch = Batch()
    let dialect = Dialect.sqlite
    let documents: DocumentCache
    private let announcements: Announcements?

    /// - Parameters:
    ///   - database: GRDB's connection.
    ///   - documents: What was decoded before.
    ///   - announcements: Who is told of commits; nil where nobody can be.
    init(_ database: GRDB.Database, documents: DocumentCache, announcements: Announcements? = nil) {
        self.database = database
        self.documents = documents
        self.announcements = announcements
    }

    func rows(_ statement: SQL) throws -> [Row] {
        var rows: [Row] = []
        try each(statement) { rows.append($0) }
        return rows
    }

    func each(_ statement: SQL, _ body: (Row) throws -> Void) throws {
        try each(translating { try prepared(statement.text) }, statement.values, body)
    }

    private func each(_ prepared: Statement, _ values: [Value], _ body: (Row) throws -> Void) throws {
        try translating { try bind(values, to: prepared) }
        let handle = unsafe prepared.sqliteStatement
        defer { unsafe sqlite3_reset(handle) }
        while true {
            switch unsafe sqlite3_step(handle) {
            case SQLITE_ROW: try body(Row((0..<(unsafe sqlite3_column_count(handle))).map { unsafe Value(handle, $0) }))
            case SQLITE_DONE: return
            case let code: throw DatabaseFailure(failure(code))
            }
        }
    }

    /// One statement for one key, run again for each, as with `insert`.
    func each(_ head: SQL, where columns: SQL, in keys: [[Value]], _ body: (Row) throws -> Void) throws {
        guard let first = keys.first else { return }
        let statement = head + .condition(columns, isOneOf: [first])
        let prepared = try translating { try self.prepared(statement.text) }
        let values = head.values + columns.values
        for key in keys { try each(prepared, values + key, body) }
    }

    @discardableResult
    func execute(_ statement: SQL) throws -> Int {
        try translating {
            let prepared = try prepared(statement.text)
            try bind(statement.values, to: prepared)
            try finish(prepared)
            return database.changesCount
        }
    }

    /// One statement for one row, run again for each: nothing travels, so that longer statements would save nothing.
    func insert(into head: SQL, rows: [[Value]], then tail: SQL) throws {
        guard let first = rows.first else { return }
        try translating {
            let prepared = try prepared(SQL.insertion(into: head, width: first.count, rows: 1, then: tail))
            for row in rows {
                try bind(row, to: prepared)
                try finish(prepared)
            }
        }
    }

    func script(_ text: String) throws {
        try translating { try database.execute(sql: text) }
    }

    /// SQLite has one writer at a time, so that the whole file is already ours.
    func claim(_ organisation: [UInt8]) throws {}

    func begin() throws { try execute("BEGIN IMMEDIATE") }

    func commit() throws {
        try execute("COMMIT")
        announcements?.tell(batch.changed)
    }

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

    private func prepared(_ text: String) throws -> Statement { try database.cachedStatement(sql: text) }

    /// Binds values by SQLite's own calls: GRDB's general way costs more than the insert itself.
    private func bind(_ values: [Value], to prepared: Statement) throws {
        let handle = unsafe prepared.sqliteStatement
        for (index, value) in zip(CInt(1)..., values) {
            try value.refuseZero()
            let code = unsafe value.bind(to: handle, at: index)
            guard code == SQLITE_OK else { throw failure(code) }
        }
    }

    /// Runs a statement whose rows are of no interest to its end.
    private func finish(_ prepared: Statement) throws {
        let handle = unsafe prepared.sqliteStatement
        var code = SQLITE_ROW
        while code == SQLITE_ROW { code = unsafe sqlite3_step(handle) }
        let failure = code == SQLITE_DONE ? nil : failure(code)
        unsafe sqlite3_reset(handle)
        if let failure { throw failure }
    }

    private func failure(_ code: CInt) -> DatabaseError {
        let message = unsafe database.sqliteConnection.map { unsafe String(cString: sqlite3_errmsg($0)) }
        return DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
    }

    private func translating<Output>(_ body: () throws -> Output) throws -> Output {
        do { return try body() } catch let error as DatabaseError { throw DatabaseFailure(error) }
    }
}

extension Value {
    /// Reads a column of the current row.
    fileprivate init(_ handle: OpaquePointer?, _ column: CInt) {
        switch unsafe sqlite3_column_type(handle, column) {
        case SQLITE_INTEGER: self = unsafe .integer(sqlite3_column_int64(handle, column))
        case SQLITE_FLOAT: self = unsafe .real(sqlite3_column_double(handle, column))
        case SQLITE_TEXT:
            let start = unsafe sqlite3_column_text(handle, column)
            let bytes = unsafe UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
            self = unsafe .text(String(decoding: bytes, as: UTF8.self))
        case SQLITE_BLOB:
            let start = unsafe sqlite3_column_blob(handle, column)
            let bytes = unsafe UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
            self = unsafe .blob([UInt8](bytes))
        default: self = .null
        }
    }

    fileprivate func bind(to handle: OpaquePointer, at index: CInt) -> CInt {
        // Tells SQLite to keep a copy of its own (SQLITE_TRANSIENT).
        let copy = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        switch self {
        case .null: return unsafe sqlite3_bind_null(handle, index)
        case .integer(let number): return unsafe sqlite3_bind_int64(handle, index, number)
        case .real(let number): return unsafe sqlite3_bind_double(handle, index, number)
        case .text(""): return unsafe sqlite3_bind_text(handle, index, "", 0, copy)
        case .text(var text):
            // Its own bytes: handed over as a text, Swift would copy it first.
            return text.withUTF8 {
                unsafe $0.withMemoryRebound(to: CChar.self) {
                    unsafe sqlite3_bind_text(handle, index, $0.baseAddress, CInt($0.count), copy)
                }
            }
        case .blob(let bytes):
            if bytes.isEmpty { return unsafe sqlite3_bind_zeroblob(handle, index, 0) }
            return unsafe bytes.withUnsafeBytes {
                unsafe sqlite3_bind_blob(handle, index, $0.baseAddress, CInt($0.count), copy)
            }
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
            case .SQLITE_MISUSE: .unreachable("the database is closed")
            case .SQLITE_CONSTRAINT: .constraint(reason)
            case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged(reason)
            default: .unexpected("\(error.resultCode) \(reason)")
            }
    }
}
