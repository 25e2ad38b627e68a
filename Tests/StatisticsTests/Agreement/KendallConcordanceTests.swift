import OracleSupport
import Statistics
import Testing

@Suite struct KendallConcordanceTests {
    static let oracle = Oracle.named("08_expert")["kendall_w"]

    static func judgements(_ name: String) -> [[Double]] {
        guard name == "anxiety" else { return oracle[name]["ranks"].list.map(\.numbers) }
        let rows = Oracle.table("08_irr_anxiety")
        return ["rater1", "rater2", "rater3"].map { rater in rows.compactMap { $0[rater].flatMap { Double($0) } } }
    }

    @Test(
        .enabled(if: Oracle.areThere, Oracle.absence),
        arguments: ["anxiety", "siegel_castellan_3x6", "perfect", "opposite", "with_ties"]
    )
    func `agreement, χ² and p, with ties and without`(_ name: String) throws {
        let expected = Self.oracle[name]
        let concordance = try KendallConcordance(Self.judgements(name))
        #expect(concordance.judgeCount == expected["m"].whole)
        #expect(concordance.itemCount == expected["n"].whole)
        #expect(isClose(concordance.value, expected["W"].number ?? .nan, within: 1e-9))
        #expect(isClose(concordance.chiSquared, expected["chi2"].number ?? .nan, within: 1e-9))
        #expect(concordance.degreesOfFreedom == expected["df"].whole)
        #expect(isClose(concordance.pValue, expected["p"].number ?? .nan, within: 1e-6))
        #expect(isClose(concordance.meanCorrelation, expected["mean_spearman"].number ?? .nan, within: 1e-9))
        #expect(concordance.rankSums == expected["rank_sums"].numbers)
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence), arguments: [1, 2])
    func `a panel of eight comes closer from round to round`(_ round: Int) throws {
        let oracle = Oracle.named("08_expert")["delphi"]
        let items = oracle["round\(round)"].list.map { $0["ratings"].numbers }
        let judgements = try #require(items.first).indices.map { judge in items.map { $0[judge] } }
        let expected = oracle["W_round\(round)"].number ?? .nan
        #expect(isClose(try KendallConcordance(judgements).value, expected, within: 1e-9))
    }

    @Test func `only the order counts`() throws {
        let one = try KendallConcordance([[1, 2, 3], [2, 1, 3]])
        let other = try KendallConcordance([[-5, 0, 1e9], [0.2, 0.1, 0.3]])
        #expect(one == other)
    }

    @Test func `what cannot be compared is refused`() {
        #expect(throws: AgreementRefusal.tooFewJudges(0)) { try KendallConcordance([]) }
        #expect(throws: AgreementRefusal.tooFewJudges(1)) { try KendallConcordance([[1, 2, 3]]) }
        #expect(throws: AgreementRefusal.tooFewItems(1)) { try KendallConcordance([[1], [2]]) }
        #expect(throws: AgreementRefusal.unevenLists(1)) { try KendallConcordance([[1, 2], [1, 2, 3]]) }
        #expect(throws: AgreementRefusal.badJudgement(list: 1, place: 0)) {
            try KendallConcordance([[1, 2], [.nan, 2]])
        }
        #expect(throws: AgreementRefusal.noVariation) { try KendallConcordance([[3, 3, 3], [4, 4, 4]]) }
    }

    @Test func `a judge who sees no difference does not hide those who do`() throws {
        // By hand: ranks (2, 2, 2) and (1, 2, 3): R = 3, 4, 5; S = 2; T = 24; W = 24/(4·24 − 2·24) = ½
        #expect(try KendallConcordance([[7, 7, 7], [1, 2, 3]]).value == 0.5)
    }
}
