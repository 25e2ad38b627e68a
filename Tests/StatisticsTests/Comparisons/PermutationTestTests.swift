import Statistics
import Testing

@Suite struct PermutationTestTests {
    @Test func `it comes near to what counting all deals gives`() throws {
        // All 252 deals counted in Python: 12 have χ² of 7.3333 or more, p = 0.047619
        var generator = SeededGenerator(seed: 7)
        let test = try PermutationTest(ContingencyTable([[3, 0, 2], [0, 4, 1]]), deals: 19_999, using: &generator)
        #expect(isClose(test.statistic, 22.0 / 3))
        #expect(abs(test.pValue - 12.0 / 252) < 0.0075)  // five standard errors
    }

    @Test func `the same seed gives the same, and never nothing`() throws {
        let table = try ContingencyTable([[30, 0], [0, 30]])
        var (one, two) = (SeededGenerator(seed: 1), SeededGenerator(seed: 1))
        let first = try PermutationTest(table, deals: 99, using: &one)
        #expect(first == (try PermutationTest(table, deals: 99, using: &two)))
        #expect(first.pValue == 0.01)
    }

    @Test func `too few deals are refused`() throws {
        let table = try ContingencyTable([[3, 1], [1, 3]])
        var generator = SeededGenerator(seed: 1)
        #expect(throws: ComparisonRefusal.beyondNumbers) { try PermutationTest(table, deals: 9, using: &generator) }
    }
}
