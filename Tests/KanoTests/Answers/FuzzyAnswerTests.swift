import Kano
import OracleSupport
import Testing

@Suite struct FuzzyAnswerTests {
    private static let cases = Oracle.named("kano/fuzzy_kano")["cases"].list

    private func memberships(_ example: Oracle) throws -> CategoryCounts {
        let functional = try #require(FuzzyAnswer(memberships: example["functional"].numbers))
        let dysfunctional = try #require(FuzzyAnswer(memberships: example["dysfunctional"].numbers))
        let table = example["table"].text == "cqm1993" ? EvaluationTable.cqm : .pouliot
        return table.memberships(functional: functional, dysfunctional: dysfunctional)
    }

    // Source: oracles/kano/fuzzy_kano.json.
    @Test(.enabled(if: Oracle.areThere, Oracle.absence), arguments: cases)
    func `a pair is spread over the categories`(_ example: Oracle) throws {
        let found = try memberships(example)
        for category in KanoCategory.allCases {
            let expected = example["expected"]["membership"][category.letter].number
            #expect(isClose(found[category], expected, within: 1e-12))
        }
    }

    // Source: oracles/kano/fuzzy_kano.json.
    @Test(.enabled(if: Oracle.areThere, Oracle.absence), arguments: cases)
    func `the categories above the cut are kept`(_ example: Oracle) throws {
        let cut = try #require(example["cut"].number)
        let kept = try memberships(example).categories(above: cut).map(\.letter).joined()
        #expect(kept == example["expected"]["above_cut"].text)
    }

    @Test(arguments: AnswerPair.all)
    func `sure answers fall into the category of the table`(_ pair: AnswerPair) {
        let found = EvaluationTable.cqm
            .memberships(functional: FuzzyAnswer(pair.functional), dysfunctional: FuzzyAnswer(pair.dysfunctional))
        #expect(found[EvaluationTable.cqm[pair]] == 1)
        #expect(found.total == 1)
    }

    @Test func `percentages are taken for shares`() {
        #expect(FuzzyAnswer(memberships: [80, 20, 0, 0, 0])?.memberships == [0.8, 0.2, 0, 0, 0])
    }

    @Test(arguments: [[], [1, 0, 0, 0], [0.5, 0.4, 0, 0, 0], [1.5, -0.5, 0, 0, 0], [.nan, 1, 0, 0, 0]])
    func `what is no distribution over five answers is refused`(_ memberships: [Double]) {
        #expect(FuzzyAnswer(memberships: memberships) == nil)
    }
}
