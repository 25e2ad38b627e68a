import Statistics
import Testing

@Suite struct PairedProportionsTests {
    typealias Counts = PairedProportions.Counts

    // Source: Newcombe, R. G., Statistics in Medicine 17 (1998), 2635–2650, table II, method 10: 0.0569 to 0.3404; digits by the
    // formula in Python, exact test: scipy 1.17.1, binomtest
    @Test func `the published interval`() throws {
        let test = try PairedProportions(Counts(both: 36, firstOnly: 12, secondOnly: 2, neither: 0))
        #expect(isClose(test.difference, 0.2))
        #expect(isClose(test.interval, 0.05692958400323869, 0.3404276029749407))
        #expect(isClose(test.pValue, 0.012939453125))
        #expect(test.count == 50)
    }

    // Source: the same, in Python
    @Test(arguments: [
        (Counts(both: 53, firstOnly: 16, secondOnly: 8, neither: 9), -0.020104076887636144, 0.2039158352504531),
        (Counts(both: 212, firstOnly: 144, secondOnly: 256, neither: 707), -0.11419153280506708, -0.05543347268433288),
        (Counts(both: 0, firstOnly: 30, secondOnly: 0, neither: 0), 0.8394678198623838, 1),
        (Counts(both: 2, firstOnly: 97, secondOnly: 1, neither: 0), 0.8721164783402089, 0.9853664502217372),
    ])
    func `intervals of small and of correlated answers`(_ counts: Counts, _ lower: Double, _ upper: Double) throws {
        let test = try PairedProportions(counts)
        #expect(isClose(test.interval, lower, upper))
        let swapped = try PairedProportions(
            Counts(
                both: counts.both,
                firstOnly: counts.secondOnly,
                secondOnly: counts.firstOnly,
                neither: counts.neither
            )
        )
        #expect(isClose(swapped.interval, -upper, -lower))
        #expect(isClose(swapped.pValue, test.pValue))
    }

    @Test func `nobody changed`() throws {
        let test = try PairedProportions(Counts(both: 5, firstOnly: 0, secondOnly: 0, neither: 3))
        #expect(test.difference == 0 && test.pValue == 1)
        #expect(test.interval.lowerBound < 0 && test.interval.upperBound > 0)
    }

    @Test func `what cannot be compared is refused`() {
        #expect(throws: ComparisonRefusal.noAnswers) {
            try PairedProportions(Counts(both: 0, firstOnly: 0, secondOnly: 0, neither: 0))
        }
        #expect(throws: ComparisonRefusal.negativeCount(row: 1, column: 0)) {
            try PairedProportions(Counts(both: 1, firstOnly: 0, secondOnly: -1, neither: 0))
        }
        #expect(throws: ComparisonRefusal.confidenceOutOfRange) {
            try PairedProportions(Counts(both: 1, firstOnly: 0, secondOnly: 1, neither: 0), confidence: 0)
        }
        #expect(throws: ComparisonRefusal.beyondNumbers) {
            try PairedProportions(Counts(both: .max, firstOnly: .max, secondOnly: 1, neither: 0))
        }
    }
}
