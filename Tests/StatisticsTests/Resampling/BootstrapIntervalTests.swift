import Statistics
import Testing

@Suite struct BootstrapIntervalTests {
    /// The spatial test of 26 neurologically impaired children, measure A.
    ///
    /// Source: Efron, B. and Tibshirani, R. J., An Introduction to the Bootstrap, 1993, table 14.1.
    static let spatial: [Double] = [
        48, 36, 20, 29, 42, 42, 20, 42, 22, 41, 45, 14, 6, 0, 33, 28, 34, 4, 32, 24, 47, 41, 24, 26, 30, 41,
    ]

    /// The variance with divisor n.
    static func variance(_ values: some Sequence<(value: Double, weight: Double)>) -> Double {
        let count = values.reduce(0) { $0 + $1.weight }
        let mean = values.reduce(0) { $0 + $1.weight * $1.value } / count
        return values.reduce(0) { $0 + $1.weight * ($1.value - mean) * ($1.value - mean) } / count
    }

    static let estimate = variance(spatial.map { ($0, 1) })

    static let jackknife = spatial.indices.map { left in
        variance(spatial.indices.filter { $0 != left }.map { (spatial[$0], 1) })
    }

    @Test func `the spatial test: estimate, acceleration and both intervals`() throws {
        #expect(abs(Self.estimate - 171.5) < 0.05)
        #expect(abs((BootstrapInterval.acceleration(Self.jackknife) ?? 0) - 0.061) < 0.000_5)
        let bootstrap = try #require(Bootstrap(seed: 1, resampleCount: 4_000))
        let replicates = bootstrap.replicates(rowCount: 26) { counts in
            Self.variance(zip(Self.spatial, counts).map { ($0, Double($1)) })
        }
        // scipy 1.17.1, scipy.stats.bootstrap with 400,000 resamples; from 4,000 the ends scatter by about 1.4 and 2.5. Printed in
        // Efron and Tibshirani 1993, table 14.2, from 2,000: (100.8, 233.9) and (115.8, 259.6).
        let percentile = try #require(BootstrapInterval.percentile(replicates, confidence: 0.9))
        #expect(abs(percentile.lowerBound - 97.86) < 5)
        #expect(abs(percentile.upperBound - 235.79) < 5)
        let accelerated = try #require(
            BootstrapInterval.accelerated(
                replicates,
                estimate: Self.estimate,
                jackknife: Self.jackknife,
                confidence: 0.9
            )
        )
        #expect(abs(accelerated.lowerBound - 115.47) < 6)
        #expect(abs(accelerated.upperBound - 260.95) < 8)
    }

    @Test func `a percentile interval lies between two of the ordered replicates`() throws {
        // Definition 7: 0.025·100 = 2.5 and 97.5 of 0…100
        let interval = try #require(BootstrapInterval.percentile((0...100).map { Double($0) }.reversed()))
        #expect(isClose(interval, 2.5, 97.5))
    }

    @Test func `without bias and acceleration both intervals are the same`() throws {
        let replicates = (-500...500).map { Double($0) }
        let percentile = try #require(BootstrapInterval.percentile(replicates))
        let accelerated = try #require(
            BootstrapInterval.accelerated(replicates, estimate: 0, jackknife: [-1, 0, 1])
        )
        #expect(isClose(accelerated, percentile.lowerBound, percentile.upperBound))
    }

    @Test func `replicates that are all the same give an interval of no length`() {
        let same = Array(repeating: 3.0, count: 200)
        #expect(BootstrapInterval.percentile(same) == 3...3)
        #expect(BootstrapInterval.accelerated(same, estimate: 3, jackknife: [3, 3]) == 3...3)
    }

    @Test func `what gives no interval is refused`() {
        let replicates = (0...200).map { Double($0) }
        #expect(BootstrapInterval.percentile([]) == nil)
        #expect(BootstrapInterval.percentile(Array(replicates.prefix(99))) == nil)
        #expect(BootstrapInterval.percentile(replicates, confidence: 1) == nil)
        #expect(BootstrapInterval.percentile(replicates + [.nan]) == nil)
        #expect(BootstrapInterval.accelerated(replicates, estimate: -1, jackknife: [1, 2]) == nil)
        #expect(BootstrapInterval.accelerated(replicates, estimate: .nan, jackknife: [1, 2]) == nil)
        #expect(BootstrapInterval.accelerated(replicates, estimate: 100, jackknife: [1]) == nil)
        #expect(BootstrapInterval.accelerated(replicates, estimate: 100, jackknife: [1, .infinity]) == nil)
        #expect(BootstrapInterval.acceleration([2, 2, 2]) == 0)
    }
}
