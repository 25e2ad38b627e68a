import Statistics
import Testing

@Suite struct HypergeometricDistributionTests {
    // Source: scipy 1.17.1, hypergeom(1000, 50, 100)
    @Test func `a hundred of a thousand, fifty of them marked`() throws {
        let distribution = try #require(HypergeometricDistribution(population: 1_000, marked: 50, drawn: 100))
        #expect(isClose(distribution.mass(7), 0.10887455680502003))
        #expect(isClose(distribution.atLeast(20), 6.380389051689728e-09, within: 1e-9))
        #expect(isClose(distribution.atMost(1), 0.030773035266288502))
        #expect(distribution.range == 0...50)
    }

    @Test func `a great population keeps its digits`() throws {
        // Source: scipy 1.17.1, hypergeom(100000, 5000, 50000).sf(2599)
        let distribution = try #require(HypergeometricDistribution(population: 100_000, marked: 5_000, drawn: 50_000))
        #expect(isClose(distribution.atLeast(2_600), 0.0019402604784811324, within: 1e-8))
    }

    @Test func `everything adds up to one`() throws {
        let distribution = try #require(HypergeometricDistribution(population: 30, marked: 25, drawn: 9))
        #expect(distribution.range == 4...9)
        #expect(isClose(distribution.range.reduce(0.0) { $0 + distribution.mass($1) }, 1))
        #expect(isClose(distribution.atLeast(7) + distribution.atMost(6), 1))
        #expect(distribution.atLeast(4) == 1 && distribution.atMost(9) == 1)
        #expect(distribution.atLeast(10) == 0 && distribution.atMost(3) == 0)
    }

    @Test func `what is certain is certain`() throws {
        let all = try #require(HypergeometricDistribution(population: 5, marked: 2, drawn: 5))
        #expect(all.range == 2...2 && isClose(all.mass(2), 1) && all.mass(1) == 0)
        let none = try #require(HypergeometricDistribution(population: 0, marked: 0, drawn: 0))
        #expect(none.range == 0...0 && isClose(none.mass(0), 1))
    }

    @Test func `what is not a distribution is refused`() throws {
        #expect(HypergeometricDistribution(population: -1, marked: 0, drawn: 0) == nil)
        #expect(HypergeometricDistribution(population: 5, marked: 6, drawn: 1) == nil)
        #expect(HypergeometricDistribution(population: 5, marked: 1, drawn: 6) == nil)
        #expect(HypergeometricDistribution(population: 5, marked: 1, drawn: 2)?.twoSidedP(2) == nil)
    }
}
