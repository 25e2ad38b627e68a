import Dispatch
import ServiceCycle
import Statistics
import Storage
import TestSupport
import Testing

@Suite(.enabled(if: Engine.hasPostgreSQL)) struct PostgreSQLDatabaseTests {
    /// Lends two servers' databases on one schema.
    private func withTwo(_ body: (any Database, any Database) async throws -> Void) async throws {
        try await withPlace(.postgresql) { place in
            try await withDatabase(in: place) { first in
                try await withDatabase(in: place) { second in try await body(first, second) }
            }
        }
    }

    @Test func `two servers write at once and nothing is lost`() async throws {
        try await withTwo { first, second in
            let stage = try await Stage(on: first)
            var generator = SeededGenerator(seed: 11)
            let responses = stage.responses(200, using: &generator)
            try await withThrowingTaskGroup { group in
                for (index, response) in responses.enumerated() {
                    group.addTask { try await stage.keep([response], on: index % 2 == 0 ? first : second) }
                }
                try await group.waitForAll()
            }
            let kept = try await second.read { try $0.kept(of: stage.organisation.id) }
            #expect(kept.map(\.sequence) == Array(1...200))
            #expect(Set(kept.map(\.id)) == Set(responses.map(\.id)))
            #expect(try await stage.verification(on: second).problems == [])
        }
    }

    @Test func `a writer still holds his organisation after a neighbour in his group was undone`() async throws {
        try await withDatabase(.postgresql) { database in
            let stage = try await Stage(on: database)
            let organisation = stage.organisation.id
            let results = try await together(16, on: database) { index in
                try await database.write { connection in
                    try connection.claim(organisation.bytes)
                    if index % 2 == 0 { throw TooLate() }
                    return try connection.first(
                        "SELECT COUNT(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()"
                    )?.int(0)
                }
            }
            for result in results where (try? result.get()) != nil { #expect(try result.get() == 1) }
            #expect(results.filter { (try? $0.get()) != nil }.count == 8)
        }
    }

    @Test(arguments: [true, false])
    func `a lost session is told, and the next write works`(_ isMidway: Bool) async throws {
        try await withTwo { database, other in
            let stage = try await Stage(on: database)
            let gate = DispatchSemaphore(value: 0)
            let (pids, pid) = AsyncStream.makeStream(of: Int.self)
            let organisation = stage.organisation.id
            async let write: Void = database.write { connection in
                try connection.organisations.beat(organisation, now: Fixtures.now.advanced(bySeconds: 1))
                pid.yield(try connection.first("SELECT pg_backend_pid()")?.int(0) ?? 0)
                guard gate.wait(timeout: .now() + 60) == .success else { throw TooLate() }
                if isMidway { try connection.organisations.beat(organisation, now: Fixtures.now) }
            }
            for await number in pids {
                let isGone = try await other.write { connection in
                    try connection.first("SELECT pg_terminate_backend(CAST(\(number) AS INTEGER), 30000)::text")?.text(
                        0
                    )
                }
                #expect(isGone == "true")
                break
            }
            gate.signal()
            do {
                try await write
                Issue.record("A write on a lost session was answered as done.")
            } catch DatabaseFailure.unreachable {
                #expect(isMidway)
            } catch DatabaseFailure.inDoubt {
                #expect(!isMidway)
            }
            try await database.write {
                try $0.organisations.beat(organisation, now: Fixtures.now.advanced(bySeconds: 2))
            }
            let beat = try await other.read { try $0.first("SELECT beat_at FROM heartbeat")?.instant(0) }
            #expect(beat == Fixtures.now.advanced(bySeconds: 2))
        }
    }

    @Test func `of two servers that wait for each other both get through`() async throws {
        try await withTwo { first, second in
            let (one, two) = (Fixtures.organisation().id, Fixtures.organisation().id)
            let attempts = Counter()
            let meeting = [DispatchSemaphore(value: 0), DispatchSemaphore(value: 0)]
            @Sendable func claimBoth(_ own: Int, _ ids: [Organisation.ID], _ connection: any Connection) throws {
                try connection.claim(ids[0].bytes)
                if attempts.next() <= 2 {
                    meeting[own].signal()
                    guard meeting[1 - own].wait(timeout: .now() + 60) == .success else { throw TooLate() }
                }
                try connection.claim(ids[1].bytes)
            }
            async let left: Void = first.write { try claimBoth(0, [one, two], $0) }
            async let right: Void = second.write { try claimBoth(1, [two, one], $0) }
            _ = try await (left, right)
            #expect(attempts.value == 3)
        }
    }

    @Test(arguments: [(failing: 1, runs: 2), (failing: 3, runs: 4), (failing: 100, runs: 8)])
    func `a transaction that was in the way of another is run again`(_ failing: Int, _ runs: Int) async throws {
        try await withDatabase(.postgresql) { database in
            let attempts = Counter()
            let write = Task {
                try await database.write { connection in
                    guard attempts.next() <= failing else { return }
                    try connection.script("DO 'BEGIN RAISE EXCEPTION ''again'' USING ERRCODE = ''40001''; END'")
                }
            }
            let result = await write.result
            #expect(attempts.value == runs)
            if runs == 8 {
                #expect(throws: DatabaseFailure.self) { try result.get() }
            } else {
                #expect(throws: Never.self) { try result.get() }
            }
        }
    }

    @Test func `a server that is not there is unreachable`() {
        let error = #expect(throws: DatabaseFailure.self) {
            try PostgreSQLDatabase(url: "postgresql://nobody@127.0.0.1:1/none")
        }
        guard case .unreachable = error else {
            Issue.record("\(error as Any)")
            return
        }
    }

    @Test func `a database whose defaults differ still gives values as they are`() async throws {
        try await withPlace(.postgresql) { place in
            guard case .postgresql(let url) = place else { return }
            let odd = url + "%20-cbytea_output%3Descape%20-cextra_float_digits%3D-5%20-cclient_encoding%3DLATIN1"
            try await withDatabase(in: .postgresql(url: odd)) { database in
                let row = try await database.read { connection in
                    try connection.first("SELECT \([0, 39, 255] as [UInt8]), \(0.1 + 0.2), \("日本")")
                }
                #expect(row?.values == [.blob([0, 39, 255]), .real(0.1 + 0.2), .text("日本")])
            }
        }
    }
}
