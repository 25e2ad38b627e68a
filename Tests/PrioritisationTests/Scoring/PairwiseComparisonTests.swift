import OracleSupport
import Prioritisation
import Testing

@Suite struct PairwiseComparisonTests {
    @Test(.enabled(if: Oracle.areThere, Oracle.absence), arguments: ["saaty_drinks", "saaty_house", "consistent"])
    func `weights and consistency of Saaty's examples`(_ name: String) throws {
        let example = Oracle.named("09_scoring")["ahp"][name]
        let comparison = try PairwiseComparison(example["matrix"].list.map(\.numbers))
        #expect(areClose(comparison.weights, example["weights_eigen"].numbers))
        #expect(isClose(comparison.eigenvalue, example["lambda_max"].number))
        #expect(isClose(comparison.consistencyIndex, example["CI"].number))
        #expect(isClose(comparison.consistencyRatio, example["CR"].number))
        #expect(comparison.isAcceptable == example["acceptable"].flag)
    }

    /// Judgements that agree, but for one: the first is called 9 times the third where the others say 4.
    private static let almost: [[Double]] = [
        [1, 2, 9, 8], [0.5, 1, 2, 4], [1 / 9, 0.5, 1, 2], [0.125, 0.25, 0.5, 1],
    ]

    @Test func `the judgement that fits worst is named, with what the others say`() throws {
        let misfit = try #require(PairwiseComparison(Self.almost).worstMisfit)
        #expect((misfit.row, misfit.column) == (0, 2))
        #expect(misfit.judgement == 9)
        #expect(misfit.implied > 4 && misfit.implied < 9)
        #expect(try PairwiseComparison([[1, 2, 4], [0.5, 1, 2], [0.25, 0.5, 1]]).worstMisfit == nil)
    }

    @Test func `several people are put together by the geometric mean`() throws {
        let group = try PairwiseComparison(people: [[[1, 2], [0.5, 1]], [[1, 8], [0.125, 1]]])
        #expect(isClose(group.weights[0] / group.weights[1], 4, within: 1e-14))
        let crowd = try PairwiseComparison(people: Array(repeating: Self.almost, count: 1_000))
        let one = try PairwiseComparison(Self.almost)
        #expect(areClose(crowd.weights, one.weights, within: 1e-12))
    }

    @Test func `the order of things changes only the order of weights`() throws {
        let order = [2, 0, 3, 1]
        let other = try PairwiseComparison(order.map { row in order.map { Self.almost[row][$0] } })
        let one = try PairwiseComparison(Self.almost)
        #expect(areClose(other.weights, order.map { one.weights[$0] }, within: 1e-14))
    }

    @Test func `more than ten things have weights but no consistency ratio`() throws {
        let comparison = try PairwiseComparison(Array(repeating: Array(repeating: 1, count: 11), count: 11))
        #expect(areClose(comparison.weights, Array(repeating: 1 / 11, count: 11), within: 1e-15))
        #expect(comparison.consistencyRatio == nil)
        #expect(comparison.isAcceptable == nil)
    }

    @Test func `what cannot be compared is refused with the place`() {
        #expect(throws: ScoringRefusal.tooFewOptions(1)) { try PairwiseComparison([[1]]) }
        #expect(throws: ScoringRefusal.unevenRow(1)) { try PairwiseComparison([[1, 2], [0.5]]) }
        #expect(throws: ScoringRefusal.impossibleJudgement(0, 1)) { try PairwiseComparison([[1, 0], [1, 1]]) }
        #expect(throws: ScoringRefusal.contradiction(0, 1)) { try PairwiseComparison([[1, 2], [2, 1]]) }
        #expect(throws: ScoringRefusal.contradiction(1, 1)) { try PairwiseComparison([[1, 2], [0.5, 2]]) }
        #expect(throws: ScoringRefusal.tooFewOptions(0)) { try PairwiseComparison(people: []) }
    }
}
