import ServiceCycle
import Statistics
@testable import Storage
import TestSupport
import Testing

@Suite struct QueryPlanTests {
    /// A connection that hands every statement on and remembers it.
    ///
    /// A class, as `Connection` asks.
    private final class Recorder: Connection {
        private let connection: any Connection
        private(set) var statements: [SQL] = []

        init(_ connection: any Connection) {
            self.connection = connection
        }

        var dialect: Dialect { connection.dialect }
        var batch: Batch { connection.batch }
        var documents: DocumentCache { connection.documents }

        func rows(_ statement: SQL) throws -> [Row] {
            statements.append(statement)
            return try connection.rows(statement)
        }

        func each(_ statement: SQL, _ body: (Row) throws -> Void) throws {
            statements.append(statement)
            try connection.each(statement, body)
        }

        func execute(_ statement: SQL) throws -> Int {
            statements.append(statement)
            return try connection.execute(statement)
        }

        func insert(into head: SQL, rows: [[Value]], then tail: SQL) throws {
            if let first = rows.first { statements.append(.insert(into: head, rows: [first], then: tail)) }
            try connection.insert(into: head, rows: rows, then: tail)
        }

        func each(_ head: SQL, where columns: SQL, in keys: [[Value]], _ body: (Row) throws -> Void) throws {
            if let first = keys.first { statements.append(head + .condition(columns, isOneOf: [first])) }
            try connection.each(head, where: columns, in: keys, body)
        }

        func attempt(_ body: () throws -> Void) throws -> Bool { try connection.attempt(body) }
        func script(_ text: String) throws { try connection.script(text) }
        func claim(_ organisation: [UInt8]) throws { try connection.claim(organisation) }
    }

    /// Something that happens often, or over many answers.
    struct Work: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let table: String
        let run: @Sendable (any Connection, Stage, [NewResponse]) throws -> Void

        init(
            _ testDescription: String,
            on table: String,
            _ run: @escaping @Sendable (any Connection, Stage, [NewResponse]) throws -> Void
        ) {
            self.testDescription = testDescription
            self.table = table
            self.run = run
        }
    }

    private static let works = [
        Work("a report", on: "cube") { connection, stage, _ in
            _ = try connection.reports(of: stage.organisation).report(
                on: stage.cycle,
                ReportRequest(),
                today: Fixtures.today
            )
        },
        Work("a report on a cohort", on: "cube") { connection, stage, _ in
            let request = ReportRequest(filter: CohortFilter(location: code("centre")), from: day("2026-01-10"))
            _ = try connection.reports(of: stage.organisation).report(on: stage.cycle, request, today: Fixtures.today)
        },
        Work("a comparison", on: "cube") { connection, stage, _ in
            _ = try connection.reports(of: stage.organisation).comparison(
                on: stage.cycle,
                ReportRequest(),
                with: .attribute(.location, code("centre")),
                today: Fixtures.today
            )
        },
        Work("a moment with its groups", on: "cube") { connection, stage, _ in
            _ = try connection.reports(of: stage.organisation)
                .moment(code("wait"), of: stage.cycle, ReportRequest(), today: Fixtures.today)
        },
        Work("a moment's comments", on: "comment") { connection, stage, _ in
            let request = ReportRequest(filter: CohortFilter(location: code("centre")))
            _ = try connection.reports(of: stage.organisation)
                .moment(code("wait"), of: stage.cycle, request, today: Fixtures.today)
        },
        Work("keeping a response", on: "survey") { connection, stage, responses in
            try connection.responses(of: stage.organisation.id).append([responses[0]], to: stage.survey)
            try connection.batch.flush(to: connection)
        },
        Work("counting a response", on: "cube") { connection, stage, responses in
            try connection.responses(of: stage.organisation.id).append([responses[1]], to: stage.survey)
            try connection.batch.flush(to: connection)
        },
        Work("finding known responses", on: "response") { connection, stage, responses in
            _ = try connection.responses(of: stage.organisation.id).known(among: responses.map(\.id))
        },
        Work("a page of responses", on: "response") { connection, stage, _ in
            _ = try connection.responses(of: stage.organisation.id).page(of: 1, after: 10, limit: 5)
        },
        Work("erasing a response", on: "response") { connection, stage, responses in
            try connection.responses(of: stage.organisation.id).erase(responses[2].id, now: Fixtures.now)
            try connection.batch.flush(to: connection)
        },
        Work("uncounting a response", on: "cube") { connection, stage, responses in
            try connection.responses(of: stage.organisation.id).erase(responses[3].id, now: Fixtures.now)
            try connection.batch.flush(to: connection)
        },
        Work("a repeated key", on: "idempotency") { connection, stage, _ in
            _ = try connection.idempotency(of: stage.organisation.id)
                .once(key: Digest.of("key"), request: Digest.of("body"), now: Fixtures.now) { "answer" }
        },
        Work("a session", on: "session") { connection, _, _ in
            _ = try connection.accounts.holder(ofSession: "token", now: Fixtures.now)
        },
        Work("a token", on: "token") { connection, _, _ in _ = try connection.tokens.grant(of: "token") },
    ]

    @Test(arguments: works)
    func `nothing that is done often walks through a whole table`(_ work: Work) async throws {
        try await withDatabase(.sqlite) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 91)
            let old = stage.responses(40, using: &generator)
            try await stage.keep(old, on: database)
            let new = stage.responses(2, using: &generator)
            let plans = try await database.write { connection in
                let recorder = Recorder(connection)
                try work.run(recorder, stage, new + old)
                return try recorder.statements.flatMap { statement in
                    // An insert of one row has no plan; that it was made counts all the same.
                    try [(plan: "", text: statement.text)]
                        + connection.rows(SQL(stringLiteral: "EXPLAIN QUERY PLAN ") + statement).map { row in
                            (plan: try row.text(3), text: statement.text)
                        }
                }
            }
            #expect(plans.contains { $0.text.contains(" \(work.table)") })
            for (plan, text) in plans {
                #expect(
                    plan.wholeMatch(of: /SCAN (response|comment|cube|idempotency|session|token|account|seal)( .*)?/)
                        == nil,
                    "\(text)"
                )
            }
        }
    }

    @Test func `taking an answer out of the cube touches its own cells only`() async throws {
        try await withDatabase(.sqlite) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 92)
            let responses = stage.responses(40, using: &generator)
            try await stage.keep(responses, on: database)
            let texts = try await database.write { connection in
                let recorder = Recorder(connection)
                try recorder.responses(of: stage.organisation.id).erase(responses[0].id, now: Fixtures.now)
                try recorder.batch.flush(to: recorder)
                return recorder.statements.map(\.text)
            }
            let onCells = texts.filter { $0.contains(" cube ") }
            #expect(!onCells.isEmpty)
            for text in onCells { #expect(text.contains("start"), "\(text)") }
        }
    }

    @Test func `a report on many cohorts asks no more often than one on few`() async throws {
        try await withDatabase(.sqlite) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 93)
            var counts: [Int] = []
            for size in [50, 300] {
                try await stage.keep(stage.responses(size, using: &generator), on: database)
                counts.append(
                    try await database.read { connection in
                        let recorder = Recorder(connection)
                        let request = ReportRequest(filter: CohortFilter(language: .english))
                        _ = try recorder.reports(of: stage.organisation)
                            .report(on: stage.cycle, request, today: Fixtures.today)
                        return recorder.statements.count
                    }
                )
            }
            #expect(counts[0] == counts[1])
        }
    }
}
