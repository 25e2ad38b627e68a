package import ServiceCycle

/// Brings the schema to this program's version, one step at a time, or says why it cannot.
package struct Migrator: Sendable {
    private let migrations: [Migration]

    package init(migrations: [Migration] = Migration.all) {
        self.migrations = migrations
    }

    /// The names of the steps that a database still lacks.
    ///
    /// - Throws: A refusal where the database is newer than this program or a released step was edited.
    package func pending(on connection: any Connection) throws -> [String] {
        let applied = try applied(on: connection)
        for (name, checksum) in applied.sorted(by: { $0.key < $1.key }) {
            guard let known = migrations.first(where: { $0.name == name }) else {
                throw Refusal(
                    .conflict,
                    "This database is newer than this program (it has \"\(name)\"). Use a newer siklus, or restore the backup taken before the upgrade."
                )
            }
            guard known.checksum == checksum else {
                throw Refusal(.conflict, "The migration \"\(name)\" is not the one that made this database.")
            }
        }
        return migrations.map(\.name).filter { applied[$0] == nil }
    }

    /// The steps that another database has had, to make one of the same version.
    func asApplied(on connection: any Connection) throws -> Migrator {
        let applied = try applied(on: connection)
        return Migrator(migrations: migrations.filter { applied[$0.name] != nil })
    }

    /// Whether the database holds anything at all, so that a backup makes sense.
    package func isFresh(on connection: any Connection) throws -> Bool { try applied(on: connection).isEmpty }

    /// Runs what is pending, in the transaction of the connection; all or nothing.
    package func migrate(_ connection: any Connection, now: Instant) throws -> [String] {
        try connection.claim([])
        try connection.script(
            connection.dialect.render(
                """
                CREATE TABLE IF NOT EXISTS migration (
                    name TEXT NOT NULL PRIMARY KEY, checksum TEXT NOT NULL, applied_at {integer} NOT NULL
                ) {strict}
                """
            )
        )
        let names = try pending(on: connection)
        let steps = migrations.filter { names.contains($0.name) }
        for migration in steps {
            try connection.script(connection.dialect.render(migration.text))
            try connection.execute(
                """
                INSERT INTO migration (name, checksum, applied_at)
                VALUES (\(migration.name), \(migration.checksum), \(now))
                """
            )
        }
        if steps.contains(where: \.recountsCube) {
            for organisation in try connection.organisations.all() {
                try connection.cells(of: organisation.id).recount()
            }
        }
        if steps.contains(where: \.indexesComments) {
            for organisation in try connection.organisations.all() {
                try connection.comments(of: organisation.id).reindex()
            }
        }
        return names
    }

    private func applied(on connection: any Connection) throws -> [String: String] {
        guard try connection.hasTable("migration") else { return [:] }
        let rows = try connection.rows("SELECT name, checksum FROM migration")
        return Dictionary(try rows.map { (try $0.text(0), try $0.text(1)) }) { first, _ in first }
    }
}

extension Connection {
    /// Whether a table of ours exists.
    func hasTable(_ name: String) throws -> Bool {
        switch dialect {
        case .sqlite:
            try first("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = \(name)") != nil
        case .postgresql:
            try first(
                "SELECT 1 FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = \(name)"
            ) != nil
        }
    }
}
