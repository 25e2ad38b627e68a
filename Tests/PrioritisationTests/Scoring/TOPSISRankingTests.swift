import OracleSupport
import Prioritisation
import Testing

@Suite struct TOPSISRankingTests {
    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `the fighter aircraft of Hwang and Yoon`() throws {
        let example = Oracle.named("09_scoring")["topsis"]["hwang_yoon"]
        let benefits = example["benefit"].list.map { $0.flag == true }
        let ranking = try TOPSISRanking(
            example["matrix"].list.map(\.numbers),
            zip(example["weights"].numbers, benefits).map { .init(weight: $0, isBenefit: $1) }
        )
        #expect(areClose(ranking.closeness, example["closeness"].numbers))
        #expect(areClose(ranking.fromBest, example["S_plus"].numbers))
        #expect(areClose(ranking.fromWorst, example["S_minus"].numbers))
        #expect(ranking.order.map { Double($0 + 1) } == example["published"]["order"].numbers)
    }

    @Test func `only the proportions of the weights matter`() throws {
        let options: [[Double]] = [[1, 5], [3, 2], [2, 4]]
        let one = try TOPSISRanking(options, [.init(weight: 1), .init(weight: 3)])
        let other = try TOPSISRanking(options, [.init(weight: 10), .init(weight: 30)])
        #expect(areClose(one.closeness, other.closeness, within: 1e-15))
    }

    @Test func `what cannot be ordered is refused`() {
        #expect(throws: ScoringRefusal.tooFewOptions(1)) { try TOPSISRanking([[1]], [.init(weight: 1)]) }
        #expect(throws: ScoringRefusal.unevenRow(1)) { try TOPSISRanking([[1], [.nan]], [.init(weight: 1)]) }
        #expect(throws: ScoringRefusal.emptyCriterion(0)) { try TOPSISRanking([[0], [0]], [.init(weight: 1)]) }
        #expect(throws: ScoringRefusal.noDifference) { try TOPSISRanking([[2], [2]], [.init(weight: 1)]) }
        #expect(throws: ScoringRefusal.negative("A weight")) { try TOPSISRanking([[2], [3]], [.init(weight: -1)]) }
        #expect(throws: ScoringRefusal.notPositive("The sum of the weights")) {
            try TOPSISRanking([[2], [3]], [.init(weight: 0)])
        }
    }
}
