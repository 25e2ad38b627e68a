import Kano
import Statistics
import Testing

@Suite struct CategoryHomogeneityTests {
    // Source: scipy 1.17.1, chi2_contingency of [[30, 20, 10, 25, 5, 2], [12, 35, 20, 18, 3, 4]] without correction.
    @Test func `two groups compared by Pearson's statistic`() throws {
        let one = try tabulation(a: 30, o: 20, m: 10, i: 25, r: 5, q: 2)
        let two = try tabulation(a: 12, o: 35, m: 20, i: 18, r: 3, q: 4)
        let test = try #require(CategoryHomogeneity([one, two]))
        #expect(isClose(test.statistic, 17.444729688915732, within: 1e-10))
        #expect(test.degreesOfFreedom == 5)
        #expect(isClose(test.effect, 0.3079095866106087, within: 1e-10))
        // Source: numpy 2, a million tables with the same sums: .00259; 9,999 draws have a standard error of .0005.
        #expect(test.method == .permutation(draws: 9_999))
        #expect(isClose(test.pValue, 0.00259, within: 0.0016))
    }

    // Source: scipy 1.17.1, the same table ten times as large: p = chi2.sf(174.447, 5).
    @Test func `large counts are judged by the distribution`() throws {
        let one = try tabulation(a: 300, o: 200, m: 100, i: 250, r: 50, q: 20)
        let two = try tabulation(a: 120, o: 350, m: 200, i: 180, r: 30, q: 40)
        let test = try #require(CategoryHomogeneity([one, two]))
        #expect(test.method == .chiSquared)
        #expect(isClose(test.statistic, 174.44729688915732, within: 1e-9))
        #expect(test.pValue < 1e-30 && test.pValue > 0)
    }

    // Source: Fisher's exact test by hand: of C(6, 3) = 20 ways to deal the groups, 2 are as extreme, so p = 0.1.
    @Test func `a handful of answers is judged by drawing`() throws {
        let test = try #require(
            CategoryHomogeneity([try tabulation(a: 3), try tabulation(m: 3)])
        )
        #expect(isClose(test.pValue, 0.1, within: 0.01))
        #expect(test.effect == 1)
    }

    @Test func `the same seed gives the same p-value`() throws {
        let groups = [try tabulation(a: 5, m: 2, i: 3), try tabulation(a: 1, m: 6, i: 2)]
        #expect(CategoryHomogeneity(groups, seed: 5) == CategoryHomogeneity(groups, seed: 5))
    }

    @Test func `groups that are alike are not told apart`() throws {
        let counts = try tabulation(a: 30, o: 40, m: 50)
        let test = try #require(CategoryHomogeneity([counts, counts, counts]))
        #expect(test.statistic == 0)
        #expect(test.pValue == 1)
        #expect(test.degreesOfFreedom == 4)
    }

    @Test func `one group, or one category, cannot be compared`() throws {
        let one = try tabulation(a: 3, o: 2)
        #expect(CategoryHomogeneity([]) == nil)
        #expect(CategoryHomogeneity([one]) == nil)
        #expect(CategoryHomogeneity([one, try tabulation(a: 0)]) == nil)
        #expect(CategoryHomogeneity([try tabulation(a: 3), try tabulation(a: 7)]) == nil)
    }
}
