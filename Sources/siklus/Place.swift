internal import ArgumentParser
internal import Logging
internal import ServiceCycle
internal import Storage

/// Where the data lives, as every command is told.
struct Place: ParsableArguments {
    @Option(help: ArgumentHelp("The data folder with the embedded database.", valueName: "dir"))
    var data: String?

    @Option(help: ArgumentHelp("A PostgreSQL server instead: postgres://user@host/name", valueName: "url"))
    var database: String?

    /// The folder that is used where nothing is said.
    static let usual = "siklus-data"

    func validate() throws {
        if data != nil, database != nil { throw ValidationError("Give either --data or --database, not both.") }
        if let database, !database.hasPrefix("postgres://"), !database.hasPrefix("postgresql://") {
            throw ValidationError("--database takes an address such as postgres://user@host:5432/name.")
        }
    }

    var installation: Installation {
        database.map { .postgresql(url: $0) } ?? .folder(data ?? Self.usual)
    }

    /// The embedded database's folder, nil for a server.
    var folder: String? { database == nil ? data ?? Self.usual : nil }

    /// Opens the database to write, runs a body, notes the end of the chain of seals and closes again.
    func write<Output>(
        creating: Bool = false,
        _ body: (any Database) async throws -> Output
    ) async throws -> Output {
        let database = try await installation.open(creating: creating, now: .now, logger: .quiet)
        do {
            let output = try await body(database)
            if let folder { try Anchor(folder: folder).write(try await database.read { try $0.sealHeads() }) }
            await database.close()
            return output
        } catch {
            await database.close()
            throw error
        }
    }

    func read<Output: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Output
    ) async throws -> Output {
        try await installation.read { connection in
            let pending = try Migrator().pending(on: connection)
            guard pending.isEmpty else {
                throw Refusal(.conflict, "This data is of an older version. Bring it up to date with: siklus migrate")
            }
            return try body(connection)
        }
    }
}

extension Connection {
    /// The organisation kept here.
    func onlyOrganisation() throws -> Organisation {
        guard let organisation = try organisations.all().first else {
            throw Refusal(.notFound, "There is no organisation here yet. Make one with: siklus init")
        }
        return organisation
    }
}
