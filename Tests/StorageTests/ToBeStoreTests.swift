import ServiceCycle
import Statistics
import Storage
import TestSupport
import Testing

/// How a cycle shall become, on both engines.
@Suite struct ToBeStoreTests {
    private let later = Fixtures.now.advanced(bySeconds: 3_600)

    /// Begins a draft and renames a moment in it.
    private func drawn(_ stage: Stage, on database: any Database, _ name: String = "Queues") async throws -> StoredToBe
    {
        let organisation = stage.organisation.id
        return try await database.write { connection in
            let toBes = connection.toBes(of: organisation)
            let begun = try toBes.begin("counter", note: "Shorter", by: nil, now: Fixtures.now)
            return try toBes.edit("counter", since: begun.version, by: nil, now: Fixtures.now) { seen, now in
                try now.changing(code("wait"), by: Fields([("name.en", name)]), since: seen)
            }
        }
    }

    private func asIs(_ stage: Stage, on database: any Database) async throws -> StoredCycle {
        let organisation = stage.organisation.id
        return try #require(try await database.read { try $0.cycles(of: organisation).find("counter") })
    }

    private func change(_ stage: Stage, _ fields: [(String, String)], on database: any Database) async throws {
        let organisation = stage.organisation.id
        let form = Fields(fields.map { (name: $0.0, text: $0.1) })
        _ = try await database.write {
            try $0.cycles(of: organisation).edit("counter", since: 1, by: nil, now: Fixtures.now) { seen, now in
                try now.changing(code("wait"), by: form, since: seen)
            }
        }
    }

    @Test(arguments: Engine.available)
    func `a draft is a copy with versions of its own, and the map knows nothing of it`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            let toBe = try await drawn(stage, on: database)
            #expect(toBe.version == 2)
            #expect(toBe.map.moment(code("wait"))?.name == english("Queues"))
            #expect(try await asIs(stage, on: database).map == Fixtures.map)
            let organisation = stage.organisation.id
            let history = try await database.read { try $0.toBes(of: organisation).history(of: toBe) }
            #expect(history.records.map(\.note) == ["Shorter", nil])
            #expect(history.undo?.target == 1)
        }
    }

    @Test(arguments: Engine.available)
    func `there is one at a time, and what was given up is taken up again`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            let toBe = try await drawn(stage, on: database)
            let organisation = stage.organisation.id
            await #expect(throws: Refusal.self) {
                try await database.write {
                    _ = try $0.toBes(of: organisation).begin("counter", by: nil, now: Fixtures.now)
                }
            }
            try await database.write { try $0.toBes(of: organisation).discard("counter", since: toBe.version) }
            #expect(try await database.read { try $0.toBes(of: organisation).find("counter")?.state } == .discarded)
            let again = try await database.write { try $0.toBes(of: organisation).takeUp("counter") }
            #expect(again.map == toBe.map)
        }
    }

    @Test(arguments: Engine.available)
    func `a figure is the same before and after the switch, and the series goes on`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 41)
            try await stage.keep(stage.responses(200, using: &generator), on: database)
            let count = { (cycle: StoredCycle) in
                try await database.read {
                    try $0.reports(of: stage.organisation).report(on: cycle, ReportRequest(), today: Fixtures.today)
                        .moments.first { $0.moment.code == code("wait") }?.count
                }
            }
            let before = try await count(stage.cycle)
            let toBe = try await drawn(stage, on: database)
            let (organisation, later) = (stage.organisation.id, later)
            let change = try await database.write {
                try $0.toBes(of: organisation).adopt("counter", since: toBe.version, by: nil, now: later)
            }
            #expect(change.added.isEmpty && change.retired.isEmpty)
            let (more, name) = (stage.responses(50, using: &generator), stage.survey.survey.code.text)
            try await database.write { connection in
                guard let survey = try connection.surveys(of: organisation).find(name) else { return }
                try connection.responses(of: organisation).append(more, to: survey)
            }
            let cycle = try await asIs(stage, on: database)
            #expect(cycle.map.moment(code("wait"))?.name == english("Queues"))
            let after = try #require(try await count(cycle))
            #expect(try #require(before) > 20)
            #expect(after > before ?? 0)
        }
    }

    @Test(arguments: Engine.available)
    func `the switch retires what is gone, keeps what the map gained meanwhile, and can be undone`(
        _ engine: Engine
    ) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            let (organisation, later) = (stage.organisation.id, later)
            _ = try await drawn(stage, on: database)
            try await change(stage, [("owner", "Ada")], on: database)
            let change = try await database.write { connection in
                let toBes = connection.toBes(of: organisation)
                let toBe = try toBes.edit("counter", since: 2, by: nil, now: Fixtures.now) {
                    try $1.retiring(code("leave"), since: $0)
                }
                return try toBes.adopt("counter", since: toBe.version, note: "Opening", by: nil, now: later)
            }
            #expect(change.retired == [code("leave")])
            let cycle = try await asIs(stage, on: database)
            #expect(cycle.version == 3)
            #expect(cycle.map.moment(code("wait"))?.owner == "Ada")
            let (records, undone) = try await database.write { connection in
                let cycles = connection.cycles(of: organisation)
                let records = try cycles.history(of: cycle).records
                return (records, try cycles.restore(2, of: "counter", since: 3, by: nil, now: later))
            }
            #expect(records.last?.adopts == 3)
            #expect(records.last?.note == "Opening")
            #expect(undone.map.moment(code("leave")) != nil)
        }
    }

    @Test(arguments: Engine.available)
    func `where both were changed in the same place nothing is switched until somebody decides`(
        _ engine: Engine
    ) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            let (organisation, later) = (stage.organisation.id, later)
            let toBe = try await drawn(stage, on: database)
            try await change(stage, [("name.en", "Lingers")], on: database)
            await #expect(throws: ToBeConflict.self) {
                try await database.write {
                    _ = try $0.toBes(of: organisation).adopt("counter", since: toBe.version, by: nil, now: later)
                }
            }
            #expect(try await asIs(stage, on: database).map.moment(code("wait"))?.name == english("Lingers"))
            let choices: [String: MapMerge.Side] = ["moment wait name.en": .mine]
            let decided = try await database.write {
                try $0.toBes(of: organisation)
                    .takeOver("counter", since: 2, from: 2, choices: choices, by: nil, now: later)
            }
            #expect(!decided.isBehind)
            _ = try await database.write {
                try $0.toBes(of: organisation).adopt("counter", since: decided.version, by: nil, now: later)
            }
            #expect(try await asIs(stage, on: database).map.moment(code("wait"))?.name == english("Queues"))
        }
    }

    @Test(arguments: Engine.available)
    func `undoing what was taken over takes nothing of as-is away`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            let (organisation, later) = (stage.organisation.id, later)
            _ = try await drawn(stage, on: database)
            try await change(stage, [("owner", "Ada")], on: database)
            try await database.write { connection in
                let toBes = connection.toBes(of: organisation)
                let taken = try toBes.takeOver("counter", since: 2, from: 2, choices: [:], by: nil, now: later)
                let undone = try toBes.restore(2, of: "counter", since: taken.version, by: nil, now: later)
                _ = try toBes.adopt("counter", since: undone.version, by: nil, now: later)
            }
            let wait = try await asIs(stage, on: database).map.moment(code("wait"))
            #expect(wait?.owner == "Ada" && wait?.name == english("Queues"))
        }
    }

    @Test(arguments: Engine.available)
    func `on its day it is switched once, however many servers look at the same time`(_ engine: Engine) async throws {
        try await withPlace(engine) { place in
            try await withDatabase(in: place) { first in
                let stage = try await Stage(on: first)
                let (organisation, later) = (stage.organisation.id, later)
                let toBe = try await drawn(stage, on: first)
                let day = Fixtures.today + 1
                try await first.write {
                    try $0.toBes(of: organisation).settle(day, for: "counter", since: toBe.version, by: nil)
                }
                #expect(try await first.read { try $0.toBes(of: organisation).isDue(on: Fixtures.today) } == false)
                #expect(try await first.read { try $0.toBes(of: organisation).isDue(on: day) })
                let turn = { @Sendable (database: any Database) in
                    try await database.write { try $0.toBes(of: organisation).adoptDue(on: day, now: later) }
                }
                let turns: [[Code]]
                if engine == .postgresql {
                    // Two servers with pools of their own.
                    turns = try await withDatabase(in: place) { second in
                        async let one = turn(first)
                        async let two = turn(second)
                        async let three = turn(first)
                        return try await [one, two, three]
                    }
                } else {
                    async let one = turn(first)
                    async let two = turn(first)
                    turns = try await [one, two]
                }
                #expect(turns.flatMap { $0 } == [code("counter")])
                #expect(try await asIs(stage, on: first).version == 2)
                #expect(try await first.read { try $0.toBes(of: organisation).find("counter")?.state } == .adopted)
            }
        }
    }

    @Test(arguments: Engine.available)
    func `a day on which it cannot be switched is marked, and not tried again until somebody changes it`(
        _ engine: Engine
    ) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            let (organisation, later) = (stage.organisation.id, later)
            let toBe = try await drawn(stage, on: database)
            try await change(stage, [("name.en", "Lingers")], on: database)
            let blocked = try await database.write { connection in
                let toBes = connection.toBes(of: organisation)
                try toBes.settle(Fixtures.today, for: "counter", since: toBe.version, by: nil)
                #expect(try toBes.adoptDue(on: Fixtures.today, now: later).isEmpty)
                return try toBes.find("counter")
            }
            #expect(blocked?.blockedAt == later)
            #expect(blocked?.dueDay == Fixtures.today)
            #expect(try await database.read { try $0.toBes(of: organisation).isDue(on: Fixtures.today) } == false)
            let edited = try await database.write {
                try $0.toBes(of: organisation).edit("counter", since: 2, by: nil, now: later) { seen, now in
                    try now.changing(code("wait"), by: Fields([("name.en", "Lingers")]), since: seen)
                }
            }
            #expect(edited.blockedAt == nil)
            let turned = try await database.write {
                try $0.toBes(of: organisation).adoptDue(on: Fixtures.today, now: later)
            }
            #expect(turned == [code("counter")])
        }
    }

    @Test(arguments: Engine.available)
    func `a moment that was taken out of the draft can be brought back`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            let organisation = stage.organisation.id
            _ = try await drawn(stage, on: database)
            let retired = try await database.write { connection in
                let toBes = connection.toBes(of: organisation)
                let toBe = try toBes.edit("counter", since: 2, by: nil, now: Fixtures.now) {
                    try $1.retiring(code("leave"), since: $0)
                }
                return try toBes.retired(in: toBe)
            }
            #expect(retired.map(\.moment.code) == [code("leave")])
            #expect(retired.map(\.version) == [2])
        }
    }

    @Test(arguments: Engine.available)
    func `a note says what a version is for, and goes with an empty one`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            let organisation = stage.organisation.id
            for (note, kept) in [("For the opening", "For the opening"), ("", nil)] as [(String, String?)] {
                let records = try await database.write { connection in
                    let cycles = connection.cycles(of: organisation)
                    try cycles.annotate(1, of: "counter", with: note)
                    return try cycles.history(of: stage.cycle).records
                }
                #expect(records.first?.note == kept)
            }
        }
    }
}
