import Kano
import Statistics
import Testing

@Suite struct CoefficientChangeTests {
    // Source: numpy and scipy 1.17.1, dᵀ·inv(S)·d and chi2.sf(T, 2).
    @Test func `a move in the plane is tested in both directions at once`() throws {
        let after = try tabulation(a: 40, o: 30, m: 20, i: 30, q: 3)
        let before = try tabulation(a: 25, o: 20, m: 15, i: 60, r: 5)
        let change = try #require(CoefficientChange(of: after, against: before))
        #expect(isClose(change.better.difference, 25.0 / 120, within: 1e-12))
        #expect(isClose(change.worse.difference, 15.0 / 120, within: 1e-12))
        #expect(isClose(change.statistic, 12.75211450878335, within: 1e-9))
        #expect(isClose(change.pValue, 0.0017018195880981557, within: 1e-12))
        let back = try #require(CoefficientChange(of: before, against: after))
        #expect(isClose(back.statistic, change.statistic, within: 1e-9))
        #expect(back.better.difference == -change.better.difference)
    }

    @Test func `nothing moved where the counts are the same`() throws {
        let counts = try tabulation(a: 4, o: 3, m: 2, i: 5)
        let change = try #require(CoefficientChange(of: counts, against: counts))
        #expect(change.statistic == 0)
        #expect(change.pValue == 1)
    }

    @Test func `where nobody varies there is no test, where nobody is classified no change`() throws {
        let all = try tabulation(o: 12)
        let change = try #require(CoefficientChange(of: all, against: all))
        #expect(change.statistic == nil && change.pValue == nil)
        #expect(CoefficientChange(of: all, against: try tabulation(r: 3)) == nil)
        #expect(CoefficientChange(of: all, against: all, confidence: 0) == nil)
    }

    // Source: the definition of a test at 5 %; with 2,000 pairs of waves the standard error is .005.
    @Test func `five percent of the waves that did not move raise an alarm`() throws {
        let letters: [KanoCategory] = [.attractive, .oneDimensional, .mustBe, .indifferent]
        let distribution = try #require(DiscreteDistribution(weights: [0: 0.3, 1: 0.25, 2: 0.15, 3: 0.3]))
        var generator = SeededGenerator(seed: 4)
        func wave() -> CategoryCounts? {
            var counts: [KanoCategory: Double] = [:]
            for _ in 0..<80 { counts[letters[distribution.draw(using: &generator)], default: 0] += 1 }
            return CategoryCounts(counts)
        }
        var alarms = 0
        for _ in 0..<2_000 {
            let (after, before) = (try #require(wave()), try #require(wave()))
            if try #require(CoefficientChange(of: after, against: before)?.pValue) < 0.05 { alarms += 1 }
        }
        #expect(isClose(Double(alarms) / 2_000, 0.05, within: 0.015))
    }
}
