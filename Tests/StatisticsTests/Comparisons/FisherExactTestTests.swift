import Statistics
import Testing

@Suite struct FisherExactTestTests {
    @Test func `the lady tasting tea`() throws {
        // Fisher 1935; R, help(fisher.test): p-value = 0.2429 one-sided; 17/70 and 34/70
        let test = try FisherExactTest((3, 1), (1, 3))
        #expect(isClose(test.upperTail, 17.0 / 70))
        #expect(isClose(test.pValue, 34.0 / 70))
        #expect(isClose(test.lowerTail, 69.0 / 70))
        #expect(test.oddsRatio == 9)
    }

    // Source: scipy 1.17.1, fisher_exact
    @Test func `few answers and many`() throws {
        let few = try FisherExactTest((8, 2), (1, 5))
        #expect(isClose(few.pValue, 0.034965034965034975) && isClose(few.upperTail, 0.024475524475524483))
        #expect(isClose(few.lowerTail, 0.9991258741258742) && few.oddsRatio == 20)
        let many = try FisherExactTest((900, 1_100), (1_000, 700))
        #expect(isClose(many.pValue, 4.779033103518299e-17, within: 1e-8))
    }

    @Test func `an empty place leaves no odds to divide by`() throws {
        let test = try FisherExactTest((10, 0), (0, 10))
        #expect(test.oddsRatio == nil)
        #expect(isClose(test.pValue, 2 / 184_756))  // two of (20 over 10) tables
    }

    @Test func `what is no table is refused`() {
        #expect(throws: ComparisonRefusal.tableTooSmall(rows: 1, columns: 2)) { try FisherExactTest((1, 2), (0, 0)) }
        #expect(throws: ComparisonRefusal.negativeCount(row: 0, column: 1)) { try FisherExactTest((1, -2), (0, 1)) }
    }
}
