@testable import Statistics
import Testing

@Suite struct MidRanksTests {
    @Test func `equal values share the mean of their places`() {
        let ranks = MidRanks([5, 1, 5, 2, 5])
        #expect(ranks.ranks == [4, 1, 4, 2, 4])
        #expect(ranks.tieSum == 24)
        #expect(MidRanks([3, 1, 2]).tieSum == 0)
        #expect(MidRanks([]).ranks.isEmpty)
    }
}
