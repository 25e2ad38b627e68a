import Foundation
import ServiceCycle
import Statistics
@testable import Storage
import TestSupport
import Testing

@Suite struct BackupTests {
    /// Every row of every table, in no order.
    private func content(_ connection: any Connection) throws -> [String: Set<[Value]>] {
        Dictionary(
            uniqueKeysWithValues: try Schema.tables.map { table in
                let name = SQL(stringLiteral: "\(table)")
                return ("\(table)", Set(try connection.rows("SELECT * FROM \(name)").map(\.values)))
            }
        )
    }

    /// Fills every table that a backup has to carry.
    private func fill(_ database: any Database) async throws -> Stage {
        let stage = try await Stage(on: database)
        var generator = SeededGenerator(seed: 71)
        let responses = stage.responses(80, using: &generator)
        try await stage.keep(responses, on: database)
        let organisation = stage.organisation.id
        try await database.write { connection in
            let account = Account(
                id: Account.ID(now: Fixtures.now),
                organisation: organisation,
                login: "örtlich",
                role: .owner
            )
            try connection.accounts.create(account, passwordHash: Password.unknown, now: Fixtures.now)
            try connection.accounts.beginSession("session", of: account, now: Fixtures.now)
            try connection.tokens.create(
                "token",
                name: "till",
                scopes: [.writeResponses],
                in: organisation,
                now: Fixtures.now
            )
            _ = try connection.idempotency(of: organisation)
                .once(key: Digest.of("key"), request: Digest.of("body"), now: Fixtures.now) { "answer" }
            try connection.responses(of: organisation).erase(responses[7].id, now: Fixtures.now)
            try connection.intakes(of: organisation).note(
                Intake(
                    id: Intake.ID(now: Fixtures.now),
                    survey: stage.survey.number,
                    file: "answers.csv",
                    login: "örtlich",
                    added: 80,
                    repeated: 0,
                    blank: 1,
                    refused: 2,
                    finishedAt: Fixtures.now
                )
            )
            let limits = try ShareBaseline(center: 0.1 + 0.2, inflation: 4.0 / 3)
            let place = WatchedPlace(moment: code("wait"), location: code("north"))
            let signals = connection.signals(of: organisation)
            try signals.freeze(
                FrozenBaseline(weeks: Fixtures.today...Fixtures.today, count: 12, limits: limits),
                at: place,
                of: stage.cycle.number,
                anchor: Fixtures.today,
                now: Fixtures.now
            )
            let signal = MomentSignal(
                place: place,
                monday: Fixtures.today.startOfWeek,
                rules: [.beyondLimits],
                isBelow: true,
                count: 20,
                hits: 3,
                center: 0.1 + 0.2
            )
            let days = Fixtures.today.startOfWeek...Fixtures.today
            _ = try signals.reconcile([signal], of: stage.cycle.number, in: days, now: Fixtures.now)
            let tags = connection.tags(of: stage.cycle.number, in: organisation)
            let tag = try tags.add(name: "waiting", rule: "wait*", by: account.id, now: Fixtures.now)
            let newest = try connection.first("SELECT MAX(place) FROM comment_text")?.int(0) ?? 0
            try tags.decide(true, at: newest, tag.code, by: account.id, now: Fixtures.now)
            _ = try connection.toBes(of: organisation).begin("counter", by: account.id, now: Fixtures.now)
            _ = try connection.invitations(of: organisation)
                .key(orElse: Randomness.bytes(InvitationKey.length), now: Fixtures.now)
            let words = try Document.text(of: stage.survey.survey.questions[0])
            try connection.execute(
                """
                INSERT INTO wording (organisation_id, question, version, kind, before, after, changed_at)
                VALUES (\(organisation), \(stage.survey.questionNumbers[0]), 1, 'corrected', \(words), \(words),
                    \(Fixtures.now))
                """
            )
        }
        return stage
    }

    @Test(arguments: Engine.available, Engine.available)
    func `a backup of either engine restores into either engine, the same to the last byte`(
        _ source: Engine,
        _ target: Engine
    ) async throws {
        try await withFolder { folder in
            let file = "\(folder)/backup.sqlite"
            try await withPlace(source) { place in
                let (stage, before) = try await withDatabase(in: place) { database in
                    let stage = try await fill(database)
                    try await Backup.make(of: place, to: file, now: Fixtures.now)
                    return (stage, try await database.read { try content($0) })
                }
                #expect(before.filter { $0.value.isEmpty }.isEmpty, "every table should be filled for this test")
                try await withPlace(target) { empty in
                    let summary = try await Backup.restore(file, to: empty, now: Fixtures.now)
                    #expect(summary.organisations == 1)
                    #expect(summary.heads.map(\.sequence) == [80])
                    try await withDatabase(in: empty) { database in
                        #expect(try await database.read { try content($0) } == before)
                        let verification = try await stage.verification(on: database, anchor: summary.heads.first)
                        #expect(verification.problems == [])
                        var generator = SeededGenerator(seed: 72)
                        try await stage.keep(stage.responses(3, using: &generator), on: database)
                        #expect(try await stage.verification(on: database).problems == [])
                    }
                }
            }
        }
    }

    @Test func `a backup carries every table there is`() async throws {
        try await withDatabase(.sqlite) { database in
            let names = try await database.read {
                try $0.rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
                    .map { try $0.text(0) }
                    // What SQLite searches words with is made again from the table of words.
                    .filter { !$0.hasPrefix("comment_search") }
            }
            #expect(Set(names) == Set(Schema.tables.map { "\($0)" } + ["migration"]))
        }
    }

    @Test(arguments: Engine.available)
    func `a backup beside eight writers has all that was answered before`(_ engine: Engine) async throws {
        try await withFolder { folder in
            try await withPlace(engine) { place in
                try await withDatabase(in: place) { database in
                    let stage = try await Stage(on: database)
                    let file = "\(folder)/backup.sqlite"
                    var before: Set<NewResponse.ID> = []
                    try await withThrowingTaskGroup { group in
                        let (answers, answer) = AsyncStream.makeStream(of: NewResponse.ID.self)
                        for writer in 0..<8 {
                            group.addTask {
                                var generator = SeededGenerator(seed: 80 + UInt64(writer))
                                for response in stage.responses(60, using: &generator) {
                                    try await stage.keep([response], on: database)
                                    answer.yield(response.id)
                                }
                            }
                        }
                        for await id in answers {
                            before.insert(id)
                            if before.count == 100 { break }
                        }
                        try await Backup.make(of: place, to: file, now: Fixtures.now)
                        try await group.waitForAll()
                    }
                    let copy = Installation.folder("\(folder)/copy")
                    _ = try await Backup.restore(file, to: copy, now: Fixtures.now)
                    try await withDatabase(in: copy) { restored in
                        let kept = Set(try await restored.read { try $0.kept(of: stage.organisation.id) }.map(\.id))
                        #expect(before.count == 100)
                        #expect(before.subtracting(kept).isEmpty)
                        #expect(try await stage.verification(on: restored).problems == [])
                    }
                }
            }
        }
    }

    @Test(arguments: Engine.available)
    func `a backup never overwrites`(_ engine: Engine) async throws {
        try await withFolder { folder in
            try await withPlace(engine) { place in
                try await withDatabase(in: place) { _ in
                    let file = "\(folder)/holiday.jpg"
                    try Data("precious".utf8).write(to: URL(filePath: file))
                    let refusal = await #expect(throws: Refusal.self) {
                        try await Backup.make(of: place, to: file, now: Fixtures.now)
                    }
                    #expect(refusal?.kind == .conflict)
                    #expect(FileManager.default.contents(atPath: file) == Data("precious".utf8))
                }
            }
        }
    }

    @Test(arguments: Engine.available)
    func `a backup that cannot be finished leaves nothing under its name`(_ engine: Engine) async throws {
        try await withFolder { folder in
            try await withPlace(engine) { place in
                try await withDatabase(in: place) { _ in
                    await #expect(throws: (any Error).self) {
                        try await Backup.make(of: place, to: "\(folder)/missing/backup.sqlite", now: Fixtures.now)
                    }
                    let left = try FileManager.default.contentsOfDirectory(atPath: folder)
                    #expect(left == [])
                }
            }
        }
    }

    @Test(arguments: Engine.available)
    func `an interrupted backup or restore does not stand in the way of the next`(_ engine: Engine) async throws {
        try await withFolder { folder in
            try await withPlace(engine) { place in
                let file = "\(folder)/backup.sqlite"
                try Data("half".utf8).write(to: URL(filePath: "\(file).part"))
                try await withDatabase(in: place) { _ in
                    try await Backup.make(of: place, to: file, now: Fixtures.now)
                }
                let copy = "\(folder)/copy"
                try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
                try Data("half".utf8).write(to: URL(filePath: SQLiteDatabase.path(in: copy) + ".part"))
                _ = try await Backup.restore(file, to: .folder(copy), now: Fixtures.now)
                let count = try await Installation.folder(copy).read { try $0.organisations.all().count }
                #expect(count == 0)
            }
        }
    }

    /// A file that is no backup.
    struct Impostor: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let make: @Sendable (_ path: String) throws -> Void

        init(_ testDescription: String, _ make: @escaping @Sendable (_ path: String) throws -> Void) {
            self.testDescription = testDescription
            self.make = make
        }
    }

    private static let impostors = [
        Impostor("no file") { _ in },
        Impostor("an empty file") { try Data().write(to: URL(filePath: $0)) },
        Impostor("garbage") { try Data(repeating: 0x5A, count: 9_000).write(to: URL(filePath: $0)) },
        Impostor("a database of something else") { path in
            let file = try SQLiteFile(path: path, readOnly: false)
            try file.write { try $0.execute("CREATE TABLE recipe (name TEXT)") }
            file.close()
        },
        Impostor("a database with a table of our name") { path in
            let file = try SQLiteFile(path: path, readOnly: false)
            try file.write { try $0.execute("CREATE TABLE organisation (name TEXT)") }
            file.close()
        },
        Impostor("a backup of a newer program") { path in
            let file = try SQLiteFile(path: path, readOnly: false)
            let newer = Migrator(migrations: Migration.all + [Migration(name: "29990101_future", text: "SELECT 1")])
            try file.write { _ = try newer.migrate($0, now: Fixtures.now) }
            file.close()
        },
    ]

    @Test(arguments: Engine.available, impostors)
    func `what is no backup is refused and touches nothing`(_ engine: Engine, _ impostor: Impostor) async throws {
        try await withFolder { folder in
            try await withPlace(engine) { place in
                let file = "\(folder)/backup.sqlite"
                try impostor.make(file)
                await #expect(throws: Refusal.self) { try await Backup.restore(file, to: place, now: Fixtures.now) }
                try await withDatabase(in: place) { database in
                    let organisations = try await database.read { try $0.organisations.all() }
                    #expect(organisations == [])
                }
            }
        }
    }

    @Test(arguments: Engine.available)
    func `a place that holds something is not restored over`(_ engine: Engine) async throws {
        try await withFolder { folder in
            try await withPlace(engine) { place in
                let file = "\(folder)/backup.sqlite"
                try await withDatabase(in: place) { database in
                    let stage = try await Stage(on: database)
                    try await Backup.make(of: place, to: file, now: Fixtures.now)
                    let refusal = await #expect(throws: Refusal.self) {
                        try await Backup.restore(file, to: place, now: Fixtures.now)
                    }
                    #expect(refusal?.kind == .conflict)
                    #expect(try await database.read { try $0.organisations.all() } == [stage.organisation])
                }
            }
        }
    }

    @Test func `a flipped byte in a backup is found or harmless, never silent`() async throws {
        try await withFolder { folder in
            let file = "\(folder)/backup.sqlite"
            let place = Installation.folder("\(folder)/data")
            let (stage, head) = try await withDatabase(in: place) { database in
                let stage = try await fill(database)
                let summary = try await Backup.make(of: place, to: file, now: Fixtures.now)
                return (stage, summary.heads[0])
            }
            let whole = try Data(contentsOf: URL(filePath: file))
            let answers = try #require(whole.range(of: Data("{\"wait\":".utf8)))
            var broken = whole
            broken[answers.upperBound] ^= 1
            try broken.write(to: URL(filePath: file))
            let copy = Installation.folder("\(folder)/copy")
            _ = try await Backup.restore(file, to: copy, now: Fixtures.now)
            try await withDatabase(in: copy) { database in
                let verification = try await stage.verification(on: database, anchor: head)
                #expect(!verification.isSound)
            }
        }
    }
}
