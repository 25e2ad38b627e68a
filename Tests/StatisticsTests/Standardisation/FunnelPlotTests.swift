import OracleSupport
import Statistics
import Testing

@Suite struct FunnelPlotTests {
    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `four branches`() throws {
        let oracle = Oracle.named("10_channels")["funnel"]
        let units = try zip(oracle["x"].numbers, oracle["n"].numbers).map {
            try #require(Proportion(successes: $0, trials: $1))
        }
        let plot = try FunnelPlot(units)
        #expect(isClose(plot.target, try #require(oracle["theta"].number)))
        #expect(isClose(plot.dispersion, try #require(oracle["phi_winsorised"].number)))
        // The oracle reaches 1.96 and 3.09 standard errors.
        let (usual, rare) = (1 - NormalDistribution.twoSidedP(1.96), 1 - NormalDistribution.twoSidedP(3.09))
        for (index, unit) in units.enumerated() {
            #expect(isClose(plot.zScores[index], oracle["z"].numbers[index]))
            let (near, far) = (
                oracle["limits_normal_95"][index].numbers, oracle["limits_normal_99_8"][index].numbers
            )
            #expect(isClose(plot.limits(trials: unit.trials, confidence: usual), near[0], near[1]))
            #expect(isClose(plot.limits(trials: unit.trials, confidence: rare), far[0], far[1]))
        }
        #expect(units.count == 4)
        #expect(!plot.isOverdispersed, "2.1 is not above 1 + 2√(2/4)")
    }

    // Source: Spiegelhalter 2005, A.1.1, in Python with scipy 1.17.1, binom
    @Test func `exact limits of ten at one half`() throws {
        let units = try [5.0, 5].map { try #require(Proportion(successes: $0, trials: 10)) }
        let plot = try FunnelPlot(units)
        #expect(isClose(plot.exactLimits(trials: 10, confidence: 0.95), 0.1324444444444445, 0.7675555555555555))
        let given = try FunnelPlot(units, target: 0.814634146341)
        #expect(
            isClose(
                given.exactLimits(trials: 50, confidence: 0.998),
                0.6201178296593747,
                0.9549774361228413,
                within: 1e-8
            )
        )
        #expect(plot.limits(trials: 10, confidence: 0.95).map { $0.lowerBound < 0.2 && $0.upperBound > 0.8 } == true)
    }

    @Test func `branches that vary more than chance widen the limits when asked`() throws {
        let units = try [10.0, 90, 15, 80, 50, 60, 20, 95].map {
            try #require(Proportion(successes: $0, trials: 100))
        }
        let plot = try FunnelPlot(units)
        #expect(plot.isOverdispersed && plot.dispersion > 10)
        let narrow = try #require(plot.limits(trials: 100, confidence: 0.95))
        let wide = try #require(plot.limits(trials: 100, confidence: 0.95, inflated: true))
        #expect(wide.lowerBound < narrow.lowerBound && wide.upperBound > narrow.upperBound)
    }

    @Test func `what has no funnel is refused`() throws {
        let all = try #require(Proportion(successes: 5, trials: 5))
        #expect(throws: ComparisonRefusal.tooFewGroups(count: 1, needed: 2)) { try FunnelPlot([all]) }
        #expect(throws: ComparisonRefusal.noVariation) { try FunnelPlot([all, all]) }
        #expect(throws: ComparisonRefusal.probabilityOutOfRange) { try FunnelPlot([all, all], target: .nan) }
        #expect(throws: ComparisonRefusal.probabilityOutOfRange) { try FunnelPlot([all, all], target: 1.2) }
        let plot = try FunnelPlot([all, all], target: 0.9)
        #expect(plot.limits(trials: 0, confidence: 0.95) == nil && plot.limits(trials: 5, confidence: 1) == nil)
        #expect(plot.exactLimits(trials: 0, confidence: 0.95) == nil)
        #expect(plot.exactLimits(trials: 5, confidence: .nan) == nil)
    }
}
