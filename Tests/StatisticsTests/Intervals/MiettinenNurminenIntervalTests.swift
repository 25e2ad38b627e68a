import OracleSupport
import Statistics
import Testing

@Suite struct MiettinenNurminenIntervalTests {
    // Source: Newcombe, R. G., Statistics in Medicine 17 (1998), 873–890, table II, method 4
    @Test(arguments: [
        (56, 70, 48, 80, 0.0528, 0.3382), (9, 10, 3, 10, 0.1700, 0.8406), (6, 7, 2, 7, 0.0342, 0.8534),
        (5, 56, 0, 29, -0.0326, 0.1933), (10, 10, 0, 10, 0.6636, 1),
    ])
    func `the published intervals`(
        _ x1: Double,
        _ n1: Double,
        _ x2: Double,
        _ n2: Double,
        _ lower: Double,
        _ upper: Double
    ) throws {
        let first = try #require(Proportion(successes: x1, trials: n1))
        let second = try #require(Proportion(successes: x2, trials: n2))
        let bounds = try #require(MiettinenNurminenInterval(of: first, against: second)?.bounds)
        #expect(abs(bounds.lowerBound - lower) < 0.00005)
        #expect(abs(bounds.upperBound - upper) < 0.00005)
    }

    @Test(
        .enabled(if: Oracle.areThere, Oracle.absence),
        arguments: Oracle.named("07_before_after")["two_proportions"].list
    )
    func `the oracle's intervals, both ways`(_ row: Oracle) throws {
        let (x1, n1) = (try #require(row["x1"].number), try #require(row["n1"].number))
        let (x2, n2) = (try #require(row["x2"].number), try #require(row["n2"].number))
        let first = try #require(Proportion(successes: x1, trials: n1))
        let second = try #require(Proportion(successes: x2, trials: n2))
        let expected = row["miettinen_nurminen"].numbers
        let forward = try #require(MiettinenNurminenInterval(of: first, against: second))
        #expect(isClose(forward.bounds, expected[0], expected[1]))
        #expect(isClose(forward.difference, try #require(row["diff"].number)))
        let backward = try #require(MiettinenNurminenInterval(of: second, against: first))
        #expect(isClose(backward.bounds, -expected[1], -expected[0]))
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func `it contains the difference and stays within bounds`(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let (n1, n2) = (Int.random(in: 2...60, using: &generator), Int.random(in: 2...60, using: &generator))
        let (x1, x2) = (Int.random(in: 0...n1, using: &generator), Int.random(in: 0...n2, using: &generator))
        let first = try #require(Proportion(successes: Double(x1), trials: Double(n1)))
        let second = try #require(Proportion(successes: Double(x2), trials: Double(n2)))
        let interval = try #require(MiettinenNurminenInterval(of: first, against: second))
        #expect(interval.bounds.contains(interval.difference))
        #expect(interval.bounds.lowerBound >= -1 && interval.bounds.upperBound <= 1)
        #expect(interval.bounds.lowerBound < interval.bounds.upperBound)
    }

    @Test func `what cannot be compared is refused`() throws {
        let one = try #require(Proportion(successes: 1, trials: 1))
        let five = try #require(Proportion(successes: 1, trials: 5))
        #expect(MiettinenNurminenInterval(of: one, against: one) == nil)
        #expect(MiettinenNurminenInterval(of: five, against: five, confidence: 0) == nil)
    }
}
