internal import FoundationEssentials
internal import GRDB
internal import ServiceCycle

/// A database file apart from a running server: one to read beside it, a backup to make, a copy to restore.
///
/// Read-only it neither writes nor checkpoints: SQLite before 3.51.3 can damage a log that two processes reset at once.
package struct SQLiteFile: Sendable {
    private let queue: DatabaseQueue
    private let documents = DocumentCache()

    package init(path: String, readOnly: Bool) throws {
        guard !readOnly || FileManager.default.fileExists(atPath: path) else {
            throw Refusal(.notFound, "There is no Siklus database at \(path).")
        }
        var configuration = Configuration()
        configuration.readonly = readOnly
        configuration.busyMode = .timeout(5)
        queue = try Self.translating { try DatabaseQueue(path: path, configuration: configuration) }
    }

    package func read<Output>(_ body: (any Connection) throws -> Output) throws -> Output {
        try Self.translating { try queue.read { try body(SQLiteConnection($0, documents: documents)) } }
    }

    /// Runs a body in one transaction.
    package func write(_ body: (any Connection) throws -> Void) throws {
        try Self.translating {
            try queue.writeWithoutTransaction { database in
                let connection = SQLiteConnection(database, documents: documents)
                try connection.begin()
                do {
                    try body(connection)
                    try connection.batch.flush(to: connection)
                    try connection.commit()
                } catch {
                    connection.rollback()
                    throw error
                }
            }
        }
    }

    /// Writes a compact copy of the database as it is at this moment.
    package func copy(to path: String) throws {
        try Self.translating {
            try queue.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [path]) }
        }
    }

    /// What SQLite itself finds wrong with the file; empty when nothing.
    package func integrityProblems() throws -> [String] {
        try Self.translating {
            try queue.read { try String.fetchAll($0, sql: "PRAGMA integrity_check(20)") }.filter { $0 != "ok" }
        }
    }

    package func close() { try? queue.close() }  // a connection that will not close ends with the process

    private static func translating<Output>(_ body: () throws -> Output) throws -> Output {
        do { return try body() } catch let error as DatabaseError { throw DatabaseFailure(error) }
    }
}
