import ServiceCycle
import Statistics
@testable import Storage
import TestSupport
import Testing

@Suite struct VerificationTests {
    /// Something that a slip, a broken disk or an intruder could do to the tables.
    struct Damage: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let statements: [SQL]
        let finding: String

        init(_ testDescription: String, _ statements: SQL..., finding: String) {
            self.testDescription = testDescription
            self.statements = statements
            self.finding = finding
        }
    }

    private static let damages = [
        Damage(
            "a flipped answer",
            "UPDATE response SET answers = REPLACE(answers, '5', '4') WHERE sequence > 0",
            finding: "its digest differs"
        ),
        Damage(
            "a space more",
            "UPDATE response SET answers = answers || ' ' WHERE sequence = 7",
            finding: "(row 7) is not what was answered"
        ),
        Damage("another day", "UPDATE response SET day = day + 1 WHERE sequence = 7", finding: "(row 7)"),
        Damage("another weight", "UPDATE response SET weight = weight + 1 WHERE sequence = 7", finding: "(row 7)"),
        Damage("a weight of nothing", "UPDATE response SET weight = 0 WHERE sequence = 7", finding: "(row 7)"),
        Damage("another cohort", "UPDATE cohort SET wave = 'autumn' WHERE cohort = 1", finding: "its digest differs"),
        Damage("answers that are no JSON", "UPDATE response SET answers = '{' WHERE sequence = 7", finding: "not JSON"),
        Damage(
            "a digest that fits the forgery",
            "UPDATE response SET digest = seal FROM seal WHERE sequence = 7",
            finding: "seal over rows 1 to 20 is broken"
        ),
        Damage("a deleted row", "DELETE FROM response WHERE sequence = 7", finding: "Rows 7 to 7 are missing"),
        Damage(
            "a deleted row at the end of a seal",
            "DELETE FROM response WHERE sequence = 20",
            finding: "Rows 20 to 20 are missing"
        ),
        Damage(
            "a deleted tail",
            "DELETE FROM response WHERE sequence > 30",
            finding: "Rows 31 to 40 are missing at the end"
        ),
        Damage(
            "a deleted tail with its seal",
            "DELETE FROM response WHERE sequence > 20",
            "DELETE FROM seal WHERE last_sequence > 20",
            finding: "anchor knows 40 sealed rows"
        ),
        Damage(
            "everything deleted",
            "DELETE FROM response",
            "DELETE FROM seal",
            "DELETE FROM cube",
            finding: "anchor knows 40"
        ),
        Damage(
            "a changed summary",
            replacingSummary(by: [1, 1, 10, 2], where: "span = 1 AND cohort = 0"),
            finding: "month"
        ),
        Damage(
            "a changed weight",
            replacingSummary(by: [1, 1, 10, 3, 1, 1], where: "span = 0 AND cohort = 0"),
            finding: "day"
        ),
        Damage(
            "half a summary",
            replacingSummary(by: [1, 1, 10], where: "span = 0 AND cohort = 0"),
            finding: "cut off"
        ),
        Damage("no summary", replacingSummary(by: [], where: "span = 0 AND cohort = 0"), finding: "not known here"),
        Damage(
            "a deleted summary",
            "DELETE FROM cube WHERE span = 0 AND cohort > 0",
            finding: "says 0, the answers say"
        ),
        Damage(
            "an added summary",
            """
            INSERT INTO cube (organisation_id, survey, cohort, span, start, summary)
            SELECT organisation_id, survey, 99, 0, 0, \([UInt8]([1, 1, 2, 2])) FROM survey
            """,
            finding: "cohort 99"
        ),
        Damage(
            "an added row",
            """
            INSERT INTO response
                (organisation_id, sequence, response_id, survey, cohort, answered_at, day, weight, answers, digest)
            SELECT organisation_id, 41, \(NewResponse.ID(high: 1, low: 2)), survey, cohort, answered_at, day, weight, answers, digest
            FROM response WHERE sequence = 7
            """,
            finding: "Row 41 was never sealed"
        ),
        Damage("a broken seal", "UPDATE seal SET seal = organisation_id WHERE last_sequence = 20", finding: "broken"),
        Damage("a deleted seal", "DELETE FROM seal WHERE last_sequence = 20", finding: "never sealed"),
        Damage(
            "an answer hidden as erased",
            "UPDATE response SET answers = NULL, erased_at = 1 WHERE sequence = 7",
            finding: "The summary"
        ),
    ]

    /// Bytes as `CellCoding` writes them: its format, question, point × 2, count × 2 (or × 2 + 1 and both weights).
    private static func replacingSummary(by bytes: [UInt8], where scope: SQL) -> SQL {
        "UPDATE cube SET summary = \(bytes) WHERE \(scope)"
    }

    private func withAnswers(
        _ engine: Engine,
        _ body: (any Database, Stage, SealStore.Head) async throws -> Void
    ) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 61)
            try await stage.keep(stage.responses(20, using: &generator), on: database)
            try await stage.keep(stage.responses(20, using: &generator), on: database)
            let heads = try await database.read { try $0.sealHeads() }
            let head = try #require(heads.first { $0.0 == stage.organisation.id }?.1)
            try await body(database, stage, head)
        }
    }

    @Test(arguments: Engine.available)
    func `what is untouched is sound, also after more was added`(_ engine: Engine) async throws {
        try await withAnswers(engine) { database, stage, head in
            #expect(head.sequence == 40)
            var generator = SeededGenerator(seed: 62)
            for _ in 0..<2 {
                let verification = try await stage.verification(on: database, anchor: head)
                #expect(verification.isSound, "\(verification.problems)")
                try await stage.keep(stage.responses(10, using: &generator), on: database)
            }
            let last = try await stage.verification(on: database)
            #expect(last.responses == 60)
            #expect(last.seals == 4)
        }
    }

    @Test(arguments: Engine.available, damages)
    func `every damage is found`(_ engine: Engine, _ damage: Damage) async throws {
        try await withAnswers(engine) { database, stage, head in
            try await database.write { connection in
                // Who takes a response away has to take first what refers to it.
                if damage.statements.contains(where: { $0.text.contains("DELETE FROM response") }) {
                    try connection.execute("DELETE FROM comment")
                }
                for statement in damage.statements {
                    let count = try connection.execute(statement)
                    #expect(count > 0)
                }
            }
            let verification = try await stage.verification(on: database, anchor: head)
            #expect(!verification.isSound)
            #expect(verification.problems.contains { $0.contains(damage.finding) }, "\(verification.problems)")
        }
    }

    @Test(arguments: Engine.available)
    func `one lost row is not told as many`(_ engine: Engine) async throws {
        try await withAnswers(engine) { database, stage, _ in
            let statement: SQL = "DELETE FROM response WHERE sequence = 20"
            try await database.write { connection in
                try connection.execute("DELETE FROM comment WHERE sequence = 20")
                try connection.execute(statement)
            }
            let verification = try await stage.verification(on: database)
            let aboutRows = verification.problems.filter { !$0.hasPrefix("The ") }
            #expect(aboutRows == ["Rows 20 to 20 are missing."])
        }
    }

    @Test func `an anchor comes back as it was written`() async throws {
        try await withFolder { folder in
            let anchor = Anchor(folder: folder)
            #expect(anchor.read().isEmpty)
            let (one, two) = (Fixtures.organisation().id, Fixtures.organisation().id)
            let heads = [
                (one, SealStore.Head(sequence: 40, seal: Digest.of("a"))),
                (two, SealStore.Head(sequence: 0, seal: [UInt8](repeating: 0, count: 32))),
            ]
            try anchor.write(heads)
            #expect(anchor.read() == Dictionary(uniqueKeysWithValues: heads))
        }
    }
}
