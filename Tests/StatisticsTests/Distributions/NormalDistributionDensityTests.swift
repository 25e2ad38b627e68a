import Statistics
import Testing

@Suite struct NormalDistributionDensityTests {
    // Source: mpmath 1.3.0, 40 digits, npdf and log(erfc(z/√2)/2)
    @Test func `the density`() {
        #expect(isClose(NormalDistribution.density(1.5), 0.12951759566589173, within: 1e-15))
        #expect(NormalDistribution.density(-1.5) == NormalDistribution.density(1.5))
    }

    @Test(arguments: [
        (0.0, -0.69314718055994531), (10, -53.231285150512471), (12, -75.410673001568796), (100, -5005.5242086942051),
        (-8, -6.2209605742717853e-16),
    ])
    func `a tail beyond all numbers has a logarithm`(_ z: Double, _ log: Double) {
        #expect(isClose(NormalDistribution.logUpperTail(z), log, within: 1e-12))
    }

    @Test func `at infinity nothing is left`() {
        #expect(NormalDistribution.logUpperTail(.infinity) == -.infinity)
        #expect(NormalDistribution.logUpperTail(-.infinity) == 0)
    }
}
