import OracleSupport
import Statistics
import Testing

@Suite struct PairedTestTests {
    // Student 1908; R, help(t.test), data sleep
    private static let drug = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]
    private static let other = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]

    @Test func `the sleep of ten patients`() throws {
        // R: t = −4.0621, df = 9, p-value = 0.002833
        let test = try PairedTest(of: Self.drug, against: Self.other)
        #expect(abs(test.t - -4.0621) < 0.00005)
        #expect(abs(test.pValue - 0.002833) < 0.0000005)
        #expect(test.degreesOfFreedom == 9)
        #expect(isClose(test.difference, -1.58))
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `the oracle's sleep`() throws {
        let sleep = Oracle.named("07_before_after")["sleep"]
        let test = try PairedTest(of: sleep["group1"].numbers, against: sleep["group2"].numbers)
        let bounds = sleep["paired"]["ci95"].numbers
        #expect(isClose(test.t, try #require(sleep["paired"]["t"].number)))
        #expect(isClose(test.pValue, try #require(sleep["paired"]["p"].number), within: 1e-9))
        #expect(isClose(test.interval, bounds[0], bounds[1]))
    }

    @Test func `whole differences may come from a histogram`() throws {
        let summary = try #require(WeightedHistogram(counts: [-1: 2, 0: 5, 2: 3]).summary())
        let test = try PairedTest(differences: summary)
        let same = try PairedTest(of: [-1, -1, 0, 0, 0, 0, 0, 2, 2, 2], against: Array(repeating: 0, count: 10))
        #expect(isClose(test.t, same.t) && isClose(test.interval.lowerBound, same.interval.lowerBound))
    }

    @Test func `what cannot be compared is refused`() {
        #expect(throws: ComparisonRefusal.unevenPairs(first: 2, second: 1)) {
            try PairedTest(of: [1, 2], against: [1])
        }
        #expect(throws: ComparisonRefusal.notFinite(group: 1, place: 1)) {
            try PairedTest(of: [1, 2], against: [1, .nan])
        }
        #expect(throws: ComparisonRefusal.tooFewAnswers(group: 0, needed: 2)) { try PairedTest(of: [1], against: [2]) }
        #expect(throws: ComparisonRefusal.tooFewAnswers(group: 0, needed: 2)) { try PairedTest(of: [], against: []) }
        #expect(throws: ComparisonRefusal.noVariation) { try PairedTest(of: [3, 4], against: [1, 2]) }
        #expect(throws: ComparisonRefusal.beyondNumbers) { try PairedTest(of: [1e308, 1], against: [-1e308, 2]) }
        #expect(throws: ComparisonRefusal.confidenceOutOfRange) {
            try PairedTest(of: [3, 4], against: [1, 5], confidence: 2)
        }
    }
}
