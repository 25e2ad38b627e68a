internal import FoundationEssentials
package import Logging
package import ServiceCycle

/// Where an organisation's data lives: a folder with an embedded database, or a PostgreSQL server.
package enum Installation: Sendable, Equatable {
    case folder(String)
    case postgresql(url: String)

    /// Opens the database for a process that writes, and brings its schema up to date.
    ///
    /// A backup is taken before a schema that holds something is changed.
    ///
    /// - Parameters:
    ///   - creating: Whether an empty place may become an installation.
    ///   - backups: The folder for a backup before an upgrade; `backups` in the data folder, or `siklus-backups` here.
    ///   - now: The time, for the backup's name.
    ///   - logger: Told the version of the engine, backups and migrations.
    /// - Returns: The open database.
    /// - Throws: A refusal where there is no data, another process holds it, or it is newer than this program.
    package func open(
        creating: Bool,
        backups: String? = nil,
        now: Instant,
        logger: Logger
    ) async throws -> any Database {
        try prepare(creating: creating)
        let database: any Database =
            switch self {
            case .folder(let folder): try SQLiteDatabase(folder: folder, logger: logger)
            case .postgresql(let url): try PostgreSQLDatabase(url: url)
            }
        do {
            try await upgrade(database, creating: creating, backups: backups ?? backupFolder, now: now, logger: logger)
            return database
        } catch {
            await database.close()
            throw error
        }
    }

    private func prepare(creating: Bool) throws {
        guard case .folder(let folder) = self else { return }
        try DataFolder.check(folder)
        let exists = FileManager.default.fileExists(atPath: SQLiteDatabase.path(in: folder))
        guard exists || creating else {
            throw Refusal(
                .notFound,
                "There is no Siklus data in \(folder). Make it with: siklus init --data \(folder)"
            )
        }
        if !exists { try DataFolder.make(folder) }
    }

    private func upgrade(
        _ database: any Database,
        creating: Bool,
        backups: String,
        now: Instant,
        logger: Logger
    ) async throws {
        let migrator = Migrator()
        let state = try await database.read { (try migrator.pending(on: $0), try migrator.isFresh(on: $0)) }
        guard let next = state.0.first else { return }
        if state.1 {
            guard creating else {
                throw Refusal(.notFound, "This database holds no Siklus data. Make it with: siklus init")
            }
        } else {
            let file = "\(backups)/before-\(next)-\(now.seconds).sqlite"
            try FileManager.default.createDirectory(atPath: backups, withIntermediateDirectories: true)
            try await Backup.make(of: self, to: file, now: now)
            logger.notice("backup taken before the upgrade", metadata: ["file": "\(file)"])
        }
        let applied = try await database.writeAlone { try migrator.migrate($0, now: now) }
        logger.notice("schema brought up to date", metadata: ["migrations": "\(applied.joined(separator: ", "))"])
    }

    private var backupFolder: String {
        switch self {
        case .folder(let folder): "\(folder)/backups"
        case .postgresql: "siklus-backups"
        }
    }

    /// Runs a body that only reads, beside a server that may be running.
    package func read<Output: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Output
    ) async throws -> Output {
        switch self {
        case .folder(let folder):
            let file = try SQLiteFile(path: SQLiteDatabase.path(in: folder), readOnly: true)
            defer { file.close() }
            return try file.read(body)
        case .postgresql(let url):
            let database = try PostgreSQLDatabase(url: url)
            do {
                let output = try await database.read(body)
                await database.close()
                return output
            } catch {
                await database.close()
                throw error
            }
        }
    }
}
