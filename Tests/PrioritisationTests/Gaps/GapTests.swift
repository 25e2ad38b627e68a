import OracleSupport
import Prioritisation
import Statistics
import Testing

@Suite struct GapTests {
    /// Expected 1, 2, 3, 4 and a blank; perceived 2, 2, a blank, 5 and 1.
    private static let ratings = PairedRatings(
        "wait",
        expectations: [1, 2, 3, 4, nil],
        perceptions: [2, 2, nil, 5, 1]
    )

    @Test func `people who left a half blank are skipped and counted`() throws {
        let gap = try Gap(Self.ratings)
        #expect((gap.count, gap.skipped) == (3, 2))
        #expect(isClose(gap.expectation, 7 / 3))
        #expect(isClose(gap.perception, 3))
        #expect(isClose(gap.difference, 2 / 3))
        // Differences 1, 0, 1: s² = 1/3, t = (2/3)/(1/3) = 2.
        #expect(isClose(gap.standardDeviation, (1.0 / 3).squareRoot()))
        #expect(isClose(gap.test?.t, 2))
        #expect(gap.test?.degreesOfFreedom == 2)
    }

    @Test func `weights of one change nothing, nor do weights that are all the same`() throws {
        let plain = try Gap(Self.ratings)
        #expect(try Gap(Self.ratings, weights: Array(repeating: 1, count: 5)) == plain)
        #expect(try Gap(Self.ratings, weights: Array(repeating: 3, count: 5)) == plain)
    }

    @Test func `weights count people more or less, or not at all`() throws {
        let gap = try Gap(Self.ratings, weights: [2, 1, 1, 1, 1])
        // Differences 1, 0, 1 with weights 2, 1, 1.
        #expect(isClose(gap.difference, 3 / 4))
        // n_eff = 16/6, s² = (3/16)·(16/6)/(10/6), t = (3/4)/√(s²/n_eff)
        #expect(isClose(gap.standardDeviation, 0.3.squareRoot()))
        #expect(isClose(gap.test?.degreesOfFreedom, 10.0 / 6))
        let without = try Gap(Self.ratings, weights: [0, 1, 1, 1, 1])
        #expect((without.count, without.skipped) == (2, 2))
    }

    @Test func `the order of people changes nothing that matters`() throws {
        let turned = PairedRatings(
            "wait",
            expectations: Self.ratings.expectations.reversed(),
            perceptions: Self.ratings.perceptions.reversed()
        )
        let (one, other) = (try Gap(Self.ratings), try Gap(turned))
        #expect(isClose(one.difference, other.difference, within: 1e-15))
        #expect(isClose(one.test?.pValue, other.test?.pValue, within: 1e-14))
    }

    @Test func `the same people twice make the interval narrower`() throws {
        let twice = PairedRatings(
            "wait",
            expectations: Self.ratings.expectations + Self.ratings.expectations,
            perceptions: Self.ratings.perceptions + Self.ratings.perceptions
        )
        let (one, two) = (try Gap(Self.ratings), try Gap(twice))
        #expect(isClose(two.difference, one.difference))
        let errors = try (#require(one.test).standardError, #require(two.test).standardError)
        // s²/n with n doubled and n − 1 = 5 in place of 2: a fraction of (2/5)/… of the variance.
        #expect(isClose(errors.1 * errors.1, errors.0 * errors.0 * 2 / 5))
    }

    @Test func `a summary of the cube says the same as the answers`() throws {
        var matrix = MomentMatrix(size: 2)
        for (expected, perceived) in [(1, 2), (2, 2), (4, 5)] { try matrix.add([expected, perceived]) }
        let (folded, plain) = (try Gap("wait", matrix, expectation: 0, perception: 1), try Gap(Self.ratings))
        #expect(folded.count == plain.count)
        #expect(isClose(folded.difference, plain.difference))
        #expect(isClose(folded.test?.pValue, plain.test?.pValue))
        #expect(throws: AnalysisRefusal.noAnswers("wait")) {
            try Gap("wait", MomentMatrix(size: 2), expectation: 0, perception: 1)
        }
    }

    @Test func `one person has a gap but no test, and says why`() throws {
        let gap = try Gap(PairedRatings("wait", expectations: [5], perceptions: [3]))
        #expect(gap.difference == -2)
        #expect(gap.standardDeviation == nil)
        #expect(gap.test == nil)
        #expect(gap.refusal == .comparison(.tooFewAnswers(group: 0, needed: 2)))
    }

    @Test func `gaps that are all the same have no test, and say why`() throws {
        let gap = try Gap(PairedRatings("wait", expectations: [5, 4, 3], perceptions: [4.1, 3.1, 2.1]))
        #expect(gap.refusal == .comparison(.noVariation))
        #expect(gap.standardDeviation == 0)
    }

    @Test func `what is no answer is refused with its place`() {
        #expect(throws: AnalysisRefusal.noAnswers("wait")) {
            try Gap(PairedRatings("wait", expectations: [nil, 1], perceptions: [1, nil]))
        }
        #expect(throws: AnalysisRefusal.notFinite("wait (perceived)", row: 1)) {
            try Gap(PairedRatings("wait", expectations: [1, 1], perceptions: [1, .nan]))
        }
        #expect(throws: AnalysisRefusal.unevenColumn("wait (perceived)", count: 1, expected: 2)) {
            try Gap(PairedRatings("wait", expectations: [1, 1], perceptions: [1]))
        }
        #expect(throws: AnalysisRefusal.impossibleWeight(row: 2)) { try Gap(Self.ratings, weights: [1, 1, -1, 1, 1]) }
        #expect(throws: AnalysisRefusal.impossibleWeight(row: 0)) { try Gap(Self.ratings, weights: [0, 0, 0, 0, 0]) }
        #expect(throws: AnalysisRefusal.noAnswers("wait")) {
            try Gap(PairedRatings("wait", expectations: [], perceptions: []))
        }
    }
}
