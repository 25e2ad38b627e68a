import Statistics
import Testing

@Suite struct NormalDistributionTests {
    // Source: mpmath 1.3.0, 50 digits, erfc(z/√2)/2
    @Test(arguments: [
        (0, 0.5),
        (0.5, 0.3085375387259869),
        (1.96, 0.024997895148220436),
        (5, 2.8665157187919391e-7),
        (10, 7.6198530241605261e-24),
        (37, 5.7255712225245768e-300),
        (-8, 0.99999999999999938),
    ])
    func `tails keep their digits`(_ z: Double, _ tail: Double) {
        #expect(isClose(NormalDistribution.upperTail(z), tail, within: 1e-12))
        #expect(isClose(NormalDistribution.cdf(-z), tail, within: 1e-12))
        #expect(z < 0 || isClose(NormalDistribution.twoSidedP(z), 2 * tail, within: 1e-12))
        #expect(NormalDistribution.twoSidedP(z) == NormalDistribution.twoSidedP(-z))
    }

    // Source: mpmath 1.3.0, 50 digits, root of ln(erfc(z/√2)/2) − ln q
    @Test(arguments: [
        (0.4, 0.25334710313579974),
        (0.1, 1.2815515655446004),
        (0.03, 1.880793608151251),
        (0.025, 1.9599639845400542),
        (1e-3, 3.0902323061678135),
        (1e-10, 6.3613409024040562),
        (1e-100, 21.273453560965324),
        (1e-300, 37.047096299361199),
    ])
    func `quantiles are the inverse of tails`(_ tail: Double, _ z: Double) {
        #expect(isClose(NormalDistribution.quantile(upperTail: tail), z, within: 1e-14))
        #expect(isClose(NormalDistribution.quantile(tail), -z, within: 1e-14))
    }

    @Test func `the middle is zero`() {
        #expect(NormalDistribution.quantile(0.5) == 0)
    }

    @Test(arguments: [0, 1, -0.1, 1.1, .nan, .infinity])
    func `there is no quantile outside 0 to 1`(_ p: Double) {
        #expect(NormalDistribution.quantile(p) == nil)
        #expect(NormalDistribution.quantile(upperTail: p) == nil)
        #expect(NormalDistribution.criticalValue(confidence: p) == nil)
    }

    @Test func `infinity is beyond everything`() {
        #expect(NormalDistribution.cdf(.infinity) == 1)
        #expect(NormalDistribution.cdf(-.infinity) == 0)
    }
}
