import ServiceCycle
import Statistics
import Storage
import TestSupport
import Testing

@Suite struct SignalStoreTests {
    private static let weeks = (Fixtures.today.startOfWeek + -28)...(Fixtures.today.startOfWeek + -1)
    private static let place = WatchedPlace(moment: code("wait"), location: code("north"))

    private static func signal(_ place: WatchedPlace = place, weeksAgo: Int = 1, hits: Int = 3) -> MomentSignal {
        MomentSignal(
            place: place,
            monday: Fixtures.today.startOfWeek + -7 * weeksAgo,
            rules: [.beyondLimits, .twoOfThree],
            isBelow: true,
            count: 20,
            hits: hits,
            center: 0.7
        )
    }

    private func staged(
        _ engine: Engine,
        _ body: (any Database, Stage) async throws -> Void
    ) async throws {
        try await withDatabase(engine) { database in
            try await body(database, try await Stage(on: database, isSample: true))
        }
    }

    private func kept(_ database: any Database, _ stage: Stage) async throws -> [KeptSignal] {
        try await database.read { try $0.signals(of: stage.organisation.id).since(Self.weeks.lowerBound) }
    }

    private func reconcile(_ found: [MomentSignal], _ database: any Database, _ stage: Stage) async throws -> Bool {
        try await database.write {
            try $0.signals(of: stage.organisation.id)
                .reconcile(found, of: stage.cycle.number, in: Self.weeks, now: Fixtures.now)
        }
    }

    @Test(arguments: Engine.available)
    func `what was found is kept as it was, once`(_ engine: Engine) async throws {
        try await staged(engine) { database, stage in
            let everywhere = WatchedPlace(moment: code("receive"), location: nil)
            let found = [Self.signal(), Self.signal(everywhere, weeksAgo: 2)]
            #expect(try await reconcile(found, database, stage))
            #expect(try await reconcile(found, database, stage) == false)
            let kept = try await kept(database, stage)
            #expect(kept.map(\.signal) == found)
            #expect(kept.allSatisfy { $0.seen == nil && $0.foundAt == Fixtures.now && $0.cycle == stage.cycle.number })
        }
    }

    @Test(arguments: Engine.available)
    func `who has seen a signal stays known while its figures move, and goes with it`(_ engine: Engine) async throws {
        try await staged(engine) { database, stage in
            _ = try await reconcile([Self.signal()], database, stage)
            let account = Account(
                id: Account.ID(now: Fixtures.now),
                organisation: stage.organisation.id,
                login: "ada",
                role: .manager
            )
            let isSeen = try await database.write { connection in
                try connection.accounts.create(account, passwordHash: Password.unknown, now: Fixtures.now)
                return try connection.signals(of: stage.organisation.id).see(
                    Self.place,
                    of: stage.cycle.number,
                    isBelow: true,
                    upTo: Fixtures.today,
                    by: account.id,
                    now: Fixtures.now
                )
            }
            #expect(isSeen)
            // A late answer, and one that was taken back.
            _ = try await reconcile([Self.signal(hits: 4)], database, stage)
            let seen = try await kept(database, stage)
            #expect(seen.map(\.signal.hits) == [4])
            #expect(seen.first?.seen == KeptSignal.Seen(login: "ada", at: Fixtures.now))
            #expect(try await reconcile([], database, stage))
            #expect(try await kept(database, stage).isEmpty)
        }
    }

    @Test(arguments: Engine.available)
    func `signals of other weeks stay until they are half a year old`(_ engine: Engine) async throws {
        try await staged(engine) { database, stage in
            let old = (Fixtures.today.startOfWeek + -7 * 27)...Fixtures.today
            let found = [Self.signal(weeksAgo: 6), Self.signal(weeksAgo: 26), Self.signal(weeksAgo: 27)]
            _ = try await database.write {
                try $0.signals(of: stage.organisation.id)
                    .reconcile(found, of: stage.cycle.number, in: old, now: Fixtures.now)
            }
            _ = try await reconcile([], database, stage)
            let kept = try await database.read {
                try $0.signals(of: stage.organisation.id).since(Day(number: 0))
            }
            #expect(kept.map(\.signal.monday) == [6, 26].map { Fixtures.today.startOfWeek + -7 * $0 })
        }
    }

    @Test(arguments: Engine.available)
    func `limits are kept to the last bit, until somebody takes new ones`(_ engine: Engine) async throws {
        try await staged(engine) { database, stage in
            let (monday, cycle) = (Fixtures.today.startOfWeek, stage.cycle.number)
            let limits = try ShareBaseline(center: 0.1 + 0.2, inflation: 4.0 / 3)
            let frozen = FrozenBaseline(weeks: (monday + -84)...(monday + -7), count: 12, limits: limits)
            let account = Account(
                id: Account.ID(now: Fixtures.now),
                organisation: stage.organisation.id,
                login: "ada",
                role: .manager
            )
            let read = { @Sendable in
                try await database.read { try $0.signals(of: stage.organisation.id).baselines(of: cycle)[Self.place] }
            }
            try await database.write { connection in
                try connection.accounts.create(account, passwordHash: Password.unknown, now: Fixtures.now)
                try connection.signals(of: stage.organisation.id)
                    .freeze(frozen, at: Self.place, of: cycle, anchor: monday + -84, now: Fixtures.now)
            }
            let first = try await read()
            #expect(
                first == BaselinePlan(anchor: monday + -84, frozen: frozen, author: nil, setAt: Fixtures.now)
            )
            try await database.write {
                try $0.signals(of: stage.organisation.id)
                    .restart(Self.place, of: cycle, from: monday, by: account.id, now: Fixtures.now)
            }
            let second = try await read()
            // The former limits hold until the new ones have their weeks.
            let waiting = BaselinePlan(
                anchor: monday + -84,
                next: monday,
                frozen: frozen,
                author: "ada",
                setAt: Fixtures.now
            )
            #expect(second == waiting)
            try await database.write {
                try $0.signals(of: stage.organisation.id)
                    .freeze(frozen, at: Self.place, of: cycle, anchor: monday, since: first, now: Fixtures.now)
            }
            #expect(try await read() == waiting, "what was decided meanwhile stays")
            try await database.write {
                try $0.signals(of: stage.organisation.id)
                    .freeze(frozen, at: Self.place, of: cycle, anchor: monday, since: waiting, now: Fixtures.now)
            }
            let third = try await read()
            #expect(third?.author == "ada" && third?.frozen == frozen && third?.next == nil && third?.anchor == monday)
        }
    }

    @Test(arguments: Engine.available)
    func `each moment is watched everywhere and at each location, from its own answers`(_ engine: Engine) async throws {
        try await staged(engine) { database, stage in
            var generator = SeededGenerator(seed: 81)
            let north = stage.weeks([8, 7, 9], of: 10, at: code("north"), using: &generator)
            let nowhere = stage.weeks([1, 2, 3], of: 5, at: nil, using: &generator)
            try await stage.keep(north + nowhere, on: database)
            let days = (Fixtures.today.startOfWeek + -14)...(Fixtures.today.startOfWeek + -1)
            let watched = try await database.read {
                try $0.reports(of: stage.organisation).watched(on: stage.cycle, in: days) { $0...Fixtures.today }
            }
            let wait = watched.filter { $0.place.moment == code("wait") }
            #expect(wait.map(\.place.location) == [nil, code("north")])
            #expect(wait.map(\.anchor) == [Fixtures.today.startOfWeek + -21, Fixtures.today.startOfWeek + -21])
            let weeks = wait.map { entry in
                entry.series.flatMap { series in series.weeks.sorted { $0.key < $1.key }.map(\.value) }
            }
            let expected = { (all: Int, best: [Int]) in best.map { WeightedHistogram(counts: [5: $0, 2: all - $0]) } }
            #expect(weeks == [expected(15, [9, 9, 12]), expected(10, [8, 7, 9])])
        }
    }

    @Test(arguments: Engine.available)
    func `a sample takes its signals and limits along`(_ engine: Engine) async throws {
        try await staged(engine) { database, stage in
            _ = try await reconcile([Self.signal()], database, stage)
            try await database.write { connection in
                let limits = try ShareBaseline(center: 0.5)
                let frozen = FrozenBaseline(weeks: Fixtures.today...Fixtures.today, count: 12, limits: limits)
                try connection.signals(of: stage.organisation.id)
                    .freeze(frozen, at: Self.place, of: stage.cycle.number, anchor: Fixtures.today, now: Fixtures.now)
                try connection.cycles(of: stage.organisation.id).removeSample("counter", now: Fixtures.now)
            }
            #expect(try await kept(database, stage).isEmpty)
            let plans = try await database.read {
                try $0.signals(of: stage.organisation.id).baselines(of: stage.cycle.number)
            }
            #expect(plans.isEmpty)
        }
    }
}
