internal import FoundationEssentials
package import ServiceCycle

/// Backups: always one SQLite file with everything in it, whichever engine it comes from or goes to.
package enum Backup {
    /// What a backup holds, to be written down beside it.
    package struct Summary: Sendable, Equatable {
        package let organisations: Int
        package let responses: Int

        /// The end of each organisation's chain of seals.
        package let heads: [SealStore.Head]
    }

    /// Writes a backup of one moment, while a server may be writing.
    ///
    /// The file appears under its name only when it is complete.
    @discardableResult
    package static func make(of installation: Installation, to path: String, now: Instant) async throws -> Summary {
        guard !FileManager.default.fileExists(atPath: path) else {
            throw Refusal(.conflict, "\(path) is already there; a backup never overwrites.")
        }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let parent = parts.count > 1 ? parts.dropLast().joined(separator: "/") : "."
        guard FileManager.default.isWritableFile(atPath: parent.isEmpty ? "/" : parent) else {
            throw Refusal(.invalid, "\(path): its folder is not there or cannot be written.")
        }
        let part = "\(path).part"
        try? FileManager.default.removeItem(atPath: part)  // left by a backup that was interrupted
        do {
            switch installation {
            case .folder(let folder):
                let source = try SQLiteFile(path: SQLiteDatabase.path(in: folder), readOnly: true)
                defer { source.close() }
                try source.copy(to: part)
            case .postgresql:
                try await installation.read { source in
                    let target = try SQLiteFile(path: part, readOnly: false)
                    defer { target.close() }
                    try target.write { target in
                        _ = try Migrator().asApplied(on: source).migrate(target, now: now)
                        try Schema.copy(from: source, to: target)
                    }
                }
            }
            let summary = try check(part)
            try FileManager.default.moveItem(atPath: part, toPath: path)
            return summary
        } catch {
            try? FileManager.default.removeItem(atPath: part)  // a half backup is worse than none
            throw error
        }
    }

    /// Puts a backup's content into an empty place.
    package static func restore(_ path: String, to installation: Installation, now: Instant) async throws -> Summary {
        let summary = try check(path)
        switch installation {
        case .folder(let folder):
            let target = SQLiteDatabase.path(in: folder)
            guard !FileManager.default.fileExists(atPath: target) else {
                throw Refusal(.conflict, "There is already Siklus data in \(folder). Restore into a new folder.")
            }
            try DataFolder.check(folder)
            try DataFolder.make(folder)
            let lock = try FolderLock(folder: folder)
            defer { _ = lock }
            let source = try SQLiteFile(path: path, readOnly: true)
            defer { source.close() }
            try? FileManager.default.removeItem(atPath: "\(target).part")  // left by a restore that was interrupted
            try source.copy(to: "\(target).part")
            try FileManager.default.moveItem(atPath: "\(target).part", toPath: target)
        case .postgresql(let url):
            let database = try PostgreSQLDatabase(url: url)
            do {
                try await database.writeAlone { target in
                    guard try Migrator().isFresh(on: target) else {
                        throw Refusal(
                            .conflict,
                            "The PostgreSQL database already holds Siklus data. Restore into an empty one."
                        )
                    }
                    let source = try SQLiteFile(path: path, readOnly: true)
                    defer { source.close() }
                    try source.read { source in
                        _ = try Migrator().asApplied(on: source).migrate(target, now: now)
                        try Schema.copy(from: source, to: target)
                        _ = try Migrator().migrate(target, now: now)
                    }
                }
                await database.close()
            } catch {
                await database.close()
                throw error
            }
        }
        return summary
    }

    /// Opens a backup and looks whether it is whole.
    private static func check(_ path: String) throws -> Summary {
        do {
            let file = try SQLiteFile(path: path, readOnly: true)
            defer { file.close() }
            let problems = try file.integrityProblems()
            guard problems.isEmpty else { throw DatabaseFailure.damaged(problems.joined(separator: "; ")) }
            return try file.read { connection in
                _ = try Migrator().pending(on: connection)
                let organisations = try connection.organisations.all()
                let heads = try organisations.map { try connection.seals(of: $0.id).head() }
                return Summary(
                    organisations: organisations.count,
                    responses: heads.reduce(0) { $0 + $1.sequence },
                    heads: heads
                )
            }
        } catch let failure as DatabaseFailure {
            throw Refusal(.invalid, "\(path) is not a whole Siklus database: \(failure.reason)")
        }
    }
}
