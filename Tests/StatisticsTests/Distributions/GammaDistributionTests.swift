import Statistics
import Testing

@Suite struct GammaDistributionTests {
    @Test func `tails, density and quantiles of a waiting time`() throws {
        // mpmath 1.3.0: gammainc(3, 0, 10, regularized=True); the density of an Erlang time x²e^(−x/θ)/(2θ³) at 20, θ = 2
        let distribution = try #require(GammaDistribution(shape: 3, scale: 2))
        #expect(isClose(distribution.cdf(20), 0.99723060428448842))
        #expect(isClose(distribution.upperTail(20), 0.0027693957155115759))
        #expect(isClose(distribution.density(20), 25 * 4.5399929762484854e-5))
        #expect(isClose(distribution.quantile(upperTail: 0.0027693957155115759), 20))
        #expect(isClose(distribution.quantile(0.99723060428448842), 20, within: 1e-9))
        #expect(isClose(distribution.logUpperTail(1e6), -499974.44841642573))  // ln(1 + x + x²/2) − x, x = 500,000
        #expect(distribution.logCDF(0) == -.infinity)
    }

    @Test func `what is not a distribution is refused`() throws {
        #expect(GammaDistribution(shape: 0) == nil && GammaDistribution(shape: 1, scale: .nan) == nil)
        let distribution = try #require(GammaDistribution(shape: 1))
        #expect(distribution.cdf(.nan) == nil && distribution.density(-1) == nil && distribution.quantile(0) == nil)
        #expect(distribution.cdf(-1) == 0)
    }
}
