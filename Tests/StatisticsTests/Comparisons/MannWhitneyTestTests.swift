import OracleSupport
import Statistics
import Testing

@Suite struct MannWhitneyTestTests {
    private static let drug = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]
    private static let other = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]

    @Test func `the sleep data`() throws {
        // R, wilcox.test(extra ~ group, sleep): W = 25.5, p-value = 0.06933
        let test = try MannWhitneyTest(of: Self.drug, against: Self.other)
        #expect(test.u == 25.5)
        #expect(isClose(test.superiority, 0.255))
        #expect(abs(test.pValue - 0.06933) < 0.000005)
        #expect(test.z < 0)
        // All 184,756 ways counted in Python: 12,160 are as far; interval by the formula with scipy 1.17.1, brunnermunzel W = 2.14467
        #expect(isClose(test.exactPValue, 12_160 / 184_756))
        #expect(isClose(test.superiorityInterval, 0.08775254576643841, 0.549128243791184))
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `the oracle's sleep`() throws {
        let sleep = Oracle.named("07_before_after")["sleep"]
        let test = try MannWhitneyTest(of: sleep["group1"].numbers, against: sleep["group2"].numbers)
        #expect(isClose(test.u, try #require(sleep["mannwhitney"]["U"].number)))
        #expect(isClose(test.pValue, try #require(sleep["mannwhitney"]["p"].number)))
    }

    // Source: scipy 1.17.1, mannwhitneyu(method="exact") without ties; with ties all 126 ways counted in Python
    @Test func `three against three and with ties, exactly`() throws {
        #expect(isClose(try MannWhitneyTest(of: [1, 2, 3], against: [4, 5, 6]).exactPValue, 0.1))
        #expect(
            isClose(try MannWhitneyTest(of: [1, 2, 4, 5], against: [3, 6, 7, 8, 9]).exactPValue, 0.06349206349206349)
        )
        #expect(isClose(try MannWhitneyTest(of: [4, 5, 5, 3, 4], against: [2, 3, 4, 1]).exactPValue, 10.0 / 126))
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `a histogram tells the same as its answers, and the groups mirror each other`(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let first = (0..<12).map { _ in Int.random(in: 1...5, using: &generator) }
        let second = (0..<15).map { _ in Int.random(in: 2...5, using: &generator) }
        func histogram(_ values: [Int]) -> WeightedHistogram {
            WeightedHistogram(counts: values.reduce(into: [:]) { $0[$1, default: 0] += 1 })
        }
        let values = try MannWhitneyTest(of: first.map(Double.init), against: second.map(Double.init))
        #expect(values == (try MannWhitneyTest(of: histogram(first), against: histogram(second))))
        let mirrored = try MannWhitneyTest(of: histogram(second), against: histogram(first))
        #expect(isClose(mirrored.u, 12 * 15 - values.u))
        #expect(isClose(mirrored.z, -values.z))
        #expect(isClose(mirrored.exactPValue, values.exactPValue ?? .nan, within: 1e-9))
    }

    @Test func `thousands of ratings are no trouble`() throws {
        let test = try MannWhitneyTest(of: Examples.wifi2014, against: Examples.wifi2013)
        #expect(test.exactPValue == nil)
        #expect(test.superiority > 0.55 && test.superiority < 0.57)
        #expect(test.pValue < 1e-9 && test.pValue > 1e-15)
        #expect(test.superiorityInterval.map { $0.lowerBound > 0.53 && $0.upperBound < 0.59 } == true)
    }

    @Test func `groups that do not overlap have no interval`() throws {
        let test = try MannWhitneyTest(of: [4, 5], against: [1, 2, 3])
        #expect(test.superiority == 1 && test.superiorityInterval == nil)
        #expect(isClose(test.exactPValue, 0.2))
    }

    @Test func `what cannot be compared is refused`() {
        #expect(throws: ComparisonRefusal.noVariation) { try MannWhitneyTest(of: [3, 3], against: [3, 3]) }
        #expect(throws: ComparisonRefusal.tooFewAnswers(group: 1, needed: 1)) {
            try MannWhitneyTest(of: [3, 3], against: [])
        }
        #expect(throws: ComparisonRefusal.notFinite(group: 0, place: 1)) {
            try MannWhitneyTest(of: [3, .nan], against: [1])
        }
        #expect(throws: ComparisonRefusal.confidenceOutOfRange) {
            try MannWhitneyTest(of: [3, 4], against: [1], confidence: 0)
        }
        var owing = WeightedHistogram(counts: [1: 1])
        owing.remove(WeightedHistogram(counts: [2: 1]))
        #expect(throws: ComparisonRefusal.impossibleGroup(0)) {
            try MannWhitneyTest(of: owing, against: WeightedHistogram(counts: [1: 1]))
        }
    }
}
