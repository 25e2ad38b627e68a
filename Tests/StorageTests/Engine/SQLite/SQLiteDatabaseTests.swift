import Foundation
import Logging
import ServiceCycle
import Storage
import TestSupport
import Testing

@Suite struct SQLiteDatabaseTests {
    @Test(arguments: [("synchronous", 2), ("foreign_keys", 1), ("secure_delete", 1), ("trusted_schema", 0)])
    func `the writer keeps its word`(_ pragma: String, _ value: Int) async throws {
        try await withDatabase(.sqlite) { database in
            let found = try await database.write { try $0.first("PRAGMA \(SQL(stringLiteral: pragma))")?.int(0) }
            #expect(found == value)
        }
    }

    @Test func `there is a write-ahead log`() async throws {
        try await withDatabase(.sqlite) { database in
            let mode = try await database.write { try $0.first("PRAGMA journal_mode")?.text(0) }
            #expect(mode == "wal")
        }
    }

    @Test func `every table checks the types of its columns`() async throws {
        try await withDatabase(.sqlite) { database in
            let loose = try await database.read {
                try $0.rows(
                    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0"
                )
                .map { try $0.text(0) }.filter { !$0.hasPrefix("sqlite_") }
            }
            #expect(loose == [])
        }
    }

    @Test func `a second writer is refused with a sentence`() async throws {
        try await withFolder { folder in
            try await withDatabase(in: .folder(folder)) { _ in
                let refusal = #expect(throws: Refusal.self) { try SQLiteDatabase(folder: folder, logger: .silent) }
                #expect(refusal?.kind == .conflict)
                #expect(refusal?.message.contains(folder) == true)
            }
        }
    }

    @Test func `a folder that cannot be written is refused with a sentence`() async throws {
        try await withFolder { folder in
            let refusal = #expect(throws: Refusal.self) {
                try SQLiteDatabase(folder: "\(folder)/missing", logger: .silent)
            }
            #expect(refusal?.kind == .unavailable)
        }
    }

    @Test func `a file that is no database is damaged, not overwritten`() async throws {
        try await withFolder { folder in
            let path = SQLiteDatabase.path(in: folder)
            let garbage = Data(repeating: 0x5A, count: 10_000)
            try garbage.write(to: URL(filePath: path))
            #expect(throws: DatabaseFailure.self) { try SQLiteDatabase(folder: folder, logger: .silent) }
            #expect(FileManager.default.contents(atPath: path) == garbage)
        }
    }

    @Test func `a broken reference is a constraint and nothing else is lost`() async throws {
        try await withDatabase(.sqlite) { database in
            let stage = try await Stage(on: database)
            await #expect(throws: DatabaseFailure.constraint("FOREIGN KEY constraint failed")) {
                try await database.write { connection in
                    try connection.execute(
                        """
                        INSERT INTO moment (organisation_id, moment, cycle, code)
                        VALUES (\(stage.organisation.id), 99, 99, 'lost')
                        """
                    )
                }
            }
            #expect(try await database.read { try $0.organisations.all().count } == 1)
        }
    }
}
