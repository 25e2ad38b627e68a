import Kano
import OracleSupport
import Testing

@Suite struct EvaluationTableTests {
    private func rows(_ oracle: Oracle) -> [[String]] { oracle["cells"].list.map { $0.list.compactMap(\.text) } }

    private func rows(_ table: EvaluationTable) -> [[String]] {
        KanoAnswer.allCases.map { functional in
            KanoAnswer.allCases.map { table[AnswerPair(functional: functional, dysfunctional: $0)].letter }
        }
    }

    // Source: oracles/kano/evaluation_tables.json.
    @Test(
        .enabled(if: Oracle.areThere, Oracle.absence),
        arguments: [("cqm1993", EvaluationTable.cqm), ("pouliot1993", .pouliot)]
    )
    func `the published tables cell by cell`(_ name: String, _ table: EvaluationTable) {
        #expect(rows(table) == rows(Oracle.named("kano/evaluation_tables")["five_answer"][name]))
    }

    // Source: Berger et al. 1993, as in methods/kano.md section 2.
    @Test func `the table of 1993 is as printed`() throws {
        let printed = try #require(
            EvaluationTable(name: "cqm", rows: ["QAAAO", "RIIIM", "RIIIM", "RIIIM", "RRRRQ"])
        )
        #expect(printed == .cqm)
    }

    @Test func `Pouliot's table differs in two cells`() {
        let different = AnswerPair.all.filter { EvaluationTable.cqm[$0] != EvaluationTable.pouliot[$0] }
        #expect(different.map(\.functional) == [.mustBe, .liveWith])
        #expect(different.map(\.dysfunctional) == [.mustBe, .liveWith])
        #expect(different.allSatisfy { EvaluationTable.pouliot[$0] == .questionable })
    }

    // Source: oracles/kano/evaluation_tables.json, three_level.
    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `the short form is read by the same table`() {
        let answers = (1...3).compactMap { KanoAnswer(shortPosition: $0) }
        let found = answers.map { functional in
            answers.map { EvaluationTable.cqm[AnswerPair(functional: functional, dysfunctional: $0)].letter }
        }
        #expect(found == rows(Oracle.named("kano/evaluation_tables")["three_answer"]["three_level"]))
    }

    // Source: oracles/kano/evaluation_tables.json, short3_noRQ: the German short form, which can show neither R nor Q.
    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `a table of one's own can be any other`() throws {
        let own = try #require(EvaluationTable(name: "own", rows: ["AAAAO", "IIIIM", "IIIIM", "IIIIM", "IIIIM"]))
        let answers = (1...3).compactMap { KanoAnswer(shortPosition: $0) }
        let found = answers.map { functional in
            answers.map { own[AnswerPair(functional: functional, dysfunctional: $0)].letter }
        }
        #expect(found == rows(Oracle.named("kano/evaluation_tables")["three_answer"]["short3_noRQ"]))
    }

    @Test(arguments: [
        [], ["QAAAO", "RIIIM", "RIIIM", "RIIIM"], ["QAAAO", "RIIIM", "RIIIM", "RIIIM", "RRRRX"],
        ["QAAAOR", "IIIM", "RIIIM", "RIIIM", "RRRRQ"],
    ])
    func `what is no table is refused`(_ rows: [String]) {
        #expect(EvaluationTable(name: "own", rows: rows) == nil)
    }
}
