import Statistics
import Testing

@Suite struct DirichletLogOddsTests {
    /// "queue", "kind" and "the" by 20 words of unhappy and 20 of happy customers; a prior of four words.
    private let first = [8, 2, 10]
    private let second = [2, 8, 10]
    private let prior = [1.0, 1, 2]

    // By hand: α₀ = 4, n = 20 each. "queue": ln(9/(24 − 9)) − ln(3/(24 − 3)) = ln(0.6 · 7) = ln 4.2 = 1.43508452529;
    // σ² = 1/9 + 1/3 = 4/9, σ = 2/3; z = 1.43508452529 / (2/3) = 2.15262678793; p = erfc(z/√2) = 0.0313480215;
    // interval 1.43508452529 ∓ 1.95996398454 · 2/3 = 1.43508452529 ∓ 1.30664265636.
    @Test func `three words, computed by hand`() throws {
        let found = try DirichletLogOdds.compare(first, against: second, prior: prior)
        #expect(isClose(found[0].logOdds, 1.43508452529))
        #expect(isClose(found[0].variance, 4.0 / 9))
        #expect(isClose(found[0].z, 2.15262678793))
        #expect(isClose(found[0].ratio, 4.2))
        #expect(isClose(found[0].interval, 0.12844186893, 2.74172718165))
        #expect(isClose(found[0].pValue, 0.03134802149920352, within: 1e-8))
    }

    // "the": ln(12/12) − ln(12/12) = 0.
    @Test func `a word that both say alike is no difference`() throws {
        let word = try DirichletLogOdds.compare(first, against: second, prior: prior)[2]
        #expect(word.logOdds == 0 && word.z == 0 && word.pValue == 1)
        #expect(word.interval.contains(0))
    }

    @Test func `swapping the groups turns every sign`() throws {
        let there = try DirichletLogOdds.compare([8, 0, 31, 5], against: [2, 9, 12, 0], prior: [1, 0.5, 2, 0.25])
        let back = try DirichletLogOdds.compare([2, 9, 12, 0], against: [8, 0, 31, 5], prior: [1, 0.5, 2, 0.25])
        for (one, other) in zip(there, back) {
            #expect(isClose(one.logOdds, -other.logOdds) && isClose(one.variance, other.variance))
            #expect(isClose(one.interval.lowerBound, -other.interval.upperBound, within: 1e-9))
            #expect(one.pValue == other.pValue)
        }
    }

    @Test func `a stronger prior draws every word towards no difference`() throws {
        let weak = try DirichletLogOdds.compare(first, against: second, prior: prior)
        let strong = try DirichletLogOdds.compare(first, against: second, prior: prior.map { $0 * 100 })
        #expect(abs(strong[0].z) < abs(weak[0].z) && abs(strong[0].logOdds) < abs(weak[0].logOdds))
    }

    @Test func `the order of the words does not matter`() throws {
        let found = try DirichletLogOdds.compare(first, against: second, prior: prior)
        let turned = try DirichletLogOdds.compare(first.reversed(), against: second.reversed(), prior: prior.reversed())
        #expect(turned == found.reversed())
    }

    @Test func `groups that say nothing at all give figures all the same`() throws {
        let found = try DirichletLogOdds.compare([0, 0], against: [0, 0], prior: [0.1, 3])
        #expect(found.allSatisfy { $0.logOdds == 0 && $0.variance.isFinite && $0.pValue == 1 })
    }

    @Test func `what cannot be compared is refused by name`() {
        let refusal = { (first: [Int], second: [Int], prior: [Double], confidence: Double) -> ComparisonRefusal? in
            do throws(ComparisonRefusal) {
                _ = try DirichletLogOdds.compare(first, against: second, prior: prior, confidence: confidence)
                return nil
            } catch { return error }
        }
        #expect(refusal([1, 2], [1], [1, 1], 0.95) == .unevenPairs(first: 2, second: 1))
        #expect(refusal([1, 2], [1, 2], [1], 0.95) == .unevenPairs(first: 2, second: 1))
        #expect(refusal([1], [1], [1], 0.95) == .tableTooSmall(rows: 2, columns: 1))
        #expect(refusal([1, 2], [1, -1], [1, 1], 0.95) == .negativeCount(row: 1, column: 1))
        #expect(refusal([1, 2], [1, 2], [1, 0], 0.95) == .priorOutOfRange(place: 1))
        #expect(refusal([1, 2], [1, 2], [.nan, 1], 0.95) == .priorOutOfRange(place: 0))
        #expect(refusal([1, 2], [1, 2], [1, 1], 1) == .confidenceOutOfRange)
        #expect(refusal([1, 2], [1, 2], [1e300, 1e-300], 0.95) == .beyondNumbers)
    }
}
