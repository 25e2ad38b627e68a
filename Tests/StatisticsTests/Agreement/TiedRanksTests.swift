@testable import Statistics
import Testing

@Suite struct TiedRanksTests {
    // 1, 2 and three fives: the places 3, 4 and 5 are shared, so that each has 4; T = 3³ − 3 = 24 (Kendall 1970, chapter 3).
    @Test func `equal values share the mean of their places`() {
        let (ranks, tieSum) = TiedRanks.ranks(of: [5, 1, 5, 2, 5])
        #expect(ranks == [4, 1, 4, 2, 4])
        #expect(tieSum == 24)
        #expect(TiedRanks([1, 1, 3]).doubled == [2, 4, 8])
    }

    @Test func `without ties nothing is taken off, and nothing has no ranks`() {
        #expect(TiedRanks.ranks(of: [3, 1, 2]).tieSum == 0)
        #expect(TiedRanks.ranks(of: []).ranks.isEmpty)
    }

    @Test func `zero and minus zero are the same`() {
        #expect(TiedRanks.ranks(of: [0, -0.0, 1]).ranks == [1.5, 1.5, 3])
    }
}
