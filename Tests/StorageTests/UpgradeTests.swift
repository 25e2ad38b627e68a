import Foundation
import ServiceCycle
import Statistics
import Storage
import TestSupport
import Testing

@Suite struct UpgradeTests {
    /// Brings a database back to the schema before the cube was kept in whole cells.
    private func goBack(_ place: Installation) async throws {
        try await withDatabase(in: place) { database in
            try await database.writeAlone { connection in
                try connection.script("DROP TABLE cube; CREATE TABLE cell (question BIGINT NOT NULL)")
                try connection.execute("DELETE FROM migration WHERE name = '20261122_cube'")
            }
        }
    }

    private func problems(in place: Installation, backups: String? = nil) async throws -> [String] {
        let database = try await place.open(creating: false, backups: backups, now: Fixtures.now, logger: .silent)
        do {
            let problems = try await database.read { connection in
                try connection.organisations.all().flatMap { try Verification(of: $0.id, on: connection).problems }
            }
            let cells = try await database.read { try $0.first("SELECT COUNT(*) FROM cube")?.int(0) ?? 0 }
            #expect(cells > 0)
            await database.close()
            return problems
        } catch {
            await database.close()
            throw error
        }
    }

    @Test(arguments: Engine.available)
    func `an upgrade takes a backup first, and both hold every answer`(_ engine: Engine) async throws {
        try await withFolder { folder in
            try await withPlace(engine) { place in
                try await withDatabase(in: place) { database in
                    let stage = try await Stage(on: database)
                    var generator = SeededGenerator(seed: 81)
                    try await stage.keep(stage.responses(60, using: &generator), on: database)
                }
                try await goBack(place)
                #expect(try await problems(in: place, backups: folder) == [])

                let file = "before-20261122_cube-\(Fixtures.now.seconds).sqlite"
                #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [file])
                try await withPlace(engine) { empty in
                    let summary = try await Backup.restore("\(folder)/\(file)", to: empty, now: Fixtures.now)
                    #expect(summary.responses == 60)
                    #expect(try await problems(in: empty, backups: "\(folder)/again") == [])
                }
                // Nothing is left to do, so that nothing is backed up either.
                #expect(try await problems(in: place, backups: "\(folder)/none") == [])
                #expect(!FileManager.default.fileExists(atPath: "\(folder)/none"))
            }
        }
    }
}
