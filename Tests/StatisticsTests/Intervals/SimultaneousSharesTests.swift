import OracleSupport
import Statistics
import Testing

@Suite struct SimultaneousSharesTests {
    private static let letters = ["A", "O", "M", "I", "R", "Q"]

    @Test(
        .enabled(if: Oracle.areThere, Oracle.absence),
        arguments: Oracle.named("kano/aggregate_expected")["cases"].list
    )
    func `the oracle's intervals of six categories`(_ example: Oracle) throws {
        let counts = Self.letters.compactMap { example["counts"][$0].whole }
        let goodman = try SimultaneousShares.goodman(counts)
        let sisonGlaz = try SimultaneousShares.sisonGlaz(counts)
        for (place, letter) in Self.letters.enumerated() {
            let score = example["expected"]["goodman95"][letter].numbers
            #expect(abs(goodman[place].lowerBound - score[0]) < 1e-9)
            #expect(abs(goodman[place].upperBound - score[1]) < 1e-9)
            let length = example["expected"]["sison_glaz95"][letter].numbers
            #expect(abs(sisonGlaz[place].lowerBound - length[0]) < 1e-7)
            #expect(abs(sisonGlaz[place].upperBound - length[1]) < 1e-7)
        }
    }

    @Test(arguments: [[1, 2], [0, 7, 1], [3, 3], [1, 1, 1], [100_000, 40_000, 3], [0, 5_000_000, 7]])
    func `a few answers and very many stay within bounds`(_ counts: [Int]) throws {
        let total = Double(counts.reduce(0, +))
        for intervals in [try SimultaneousShares.goodman(counts), try SimultaneousShares.sisonGlaz(counts)] {
            for (count, interval) in zip(counts, intervals) {
                #expect(interval.contains(Double(count) / total))
                #expect(interval.lowerBound >= 0 && interval.upperBound <= 1)
                #expect(interval.lowerBound < interval.upperBound)
            }
        }
    }

    @Test func `where all chose the same, equal lengths would claim certainty`() throws {
        #expect(throws: ComparisonRefusal.noVariation) { try SimultaneousShares.sisonGlaz([0, 7, 0]) }
        let goodman = try SimultaneousShares.goodman([0, 7, 0])
        #expect(goodman[0].upperBound > 0.3 && goodman[1].lowerBound < 0.7)
    }

    @Test func `what has no shares is refused`() {
        #expect(throws: ComparisonRefusal.tooFewGroups(count: 1, needed: 2)) { try SimultaneousShares.goodman([5]) }
        #expect(throws: ComparisonRefusal.noAnswers) { try SimultaneousShares.sisonGlaz([0, 0]) }
        #expect(throws: ComparisonRefusal.impossibleGroup(1)) { try SimultaneousShares.goodman([5, -1]) }
        #expect(throws: ComparisonRefusal.confidenceOutOfRange) {
            try SimultaneousShares.sisonGlaz([5, 3], confidence: 1)
        }
        #expect(throws: ComparisonRefusal.beyondNumbers) { try SimultaneousShares.goodman([.max, .max]) }
    }
}
