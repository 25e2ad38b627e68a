internal import GRDB
package import Logging
package import ServiceCycle

/// The embedded database: one file in a data folder, written by one connection of one process.
package struct SQLiteDatabase: Database {
    package let dialect = Dialect.sqlite
    private let pool: DatabasePool
    private let documents: DocumentCache
    private let announcements: Announcements
    private let commits: GroupCommit
    private let lock: FolderLock?

    /// Opens the database in a folder for reading and writing.
    ///
    /// - Throws: `Refusal` where another process holds the folder, `DatabaseFailure` where the file cannot be used.
    package init(folder: String, logger: Logger) throws {
        let lock = try FolderLock(folder: folder)
        try self.init(path: Self.path(in: folder), lock: lock, logger: logger)
    }

    /// The database file of a data folder.
    package static func path(in folder: String) -> String { "\(folder)/siklus.sqlite" }

    private init(path: String, lock: FolderLock?, logger: Logger) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        configuration.maximumReaderCount = 4
        configuration.label = "siklus"
        let pool: DatabasePool
        do {
            pool = try DatabasePool(path: path, configuration: configuration)
            try pool.writeWithoutTransaction { try Self.harden($0, logger: logger) }
        } catch let error as DatabaseError {
            throw DatabaseFailure(error)
        }
        self.pool = pool
        self.lock = lock
        let documents = DocumentCache()
        self.documents = documents
        let announcements = Announcements()
        self.announcements = announcements
        commits = GroupCommit { body in
            try pool.unsafeReentrantWrite {
                try body(SQLiteConnection($0, documents: documents, announcements: announcements))
            }
        }
    }

    /// Sets what GRDB sets otherwise, and reads it back: an answered write must survive a power cut.
    private static func harden(_ database: GRDB.Database, logger: Logger) throws {
        // GRDB sets synchronous to NORMAL when it opens a pool, which may lose the last commits.
        // The log may grow to 16 MB, four times the usual: pages of the cube change with every commit, and are copied once.
        try database.execute(
            sql: """
                PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF;
                PRAGMA cache_size = -32768; PRAGMA wal_autocheckpoint = 4000
                """
        )
        guard try Int.fetchOne(database, sql: "PRAGMA synchronous") == 2 else {
            throw DatabaseFailure.unexpected("SQLite does not wait for the disk (synchronous is not FULL)")
        }
        guard try String.fetchOne(database, sql: "PRAGMA journal_mode") == "wal" else {
            throw DatabaseFailure.unexpected("SQLite does not keep a write-ahead log here")
        }
        let version = try String.fetchOne(database, sql: "SELECT sqlite_version()") ?? "unknown"
        logger.info("SQLite opened", metadata: ["version": "\(version)"])
    }

    package func read<Output: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Output
    ) async throws -> Output {
        do {
            return try await pool.read { try body(SQLiteConnection($0, documents: documents)) }
        } catch let error as DatabaseError {
            throw DatabaseFailure(error)
        }
    }

    package func write<Output: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Output
    ) async throws -> Output {
        try await commits.write(alone: false, body)
    }

    package func writeAlone<Output: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Output
    ) async throws -> Output {
        try await commits.write(alone: true, body)
    }

    package func changes(of organisation: Organisation.ID) -> OrganisationChanges {
        announcements.changes(of: organisation)
    }

    package func close() async {
        announcements.finish()
        guard await commits.close() else { return }
        // Leaves one tidy file behind; where it cannot, the log is read at the next start.
        _ = try? await pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        try? pool.close()  // a connection that will not close ends with the process
    }
}
