import Kano
import Statistics
import Testing

@Suite struct ContinuousPositionTests {
    private func table(_ pairs: [(Int, Int)]) -> PairTable {
        pairs.reduce(into: PairTable()) { table, pair in
            if let pair = AnswerPair(functional: pair.0, dysfunctional: pair.1) { table.add(pair) }
        }
    }

    // Source: by hand. Functional 4, 4, 2, 0: mean 2.5, s² = 11/3; dysfunctional 4, 0, 2, 4: mean 2.5, s² = 11/3; Σ of
    // products 20, so the covariance is (20 − 4·2.5·2.5)/3 = −5/3.
    @Test func `means, spread and certainty of four answers`() throws {
        let position = try #require(ContinuousPosition(table([(1, 5), (1, 3), (2, 4), (3, 5)])))
        #expect(isClose(position.functional.mean, 2.5, within: 1e-12))
        #expect(isClose(position.functional.standardDeviation, (11.0 / 3).squareRoot(), within: 1e-12))
        #expect(isClose(position.functional.standardError, (11.0 / 12).squareRoot(), within: 1e-12))
        #expect(isClose(position.dysfunctional.mean, 2.5, within: 1e-12))
        #expect(isClose(position.covariance, -5.0 / 3, within: 1e-12))
        #expect(position.quadrant == .oneDimensional)
        #expect(try #require(position.spread()).angle < 0)
    }

    @Test(arguments: [(1, 3, "A"), (3, 5, "M"), (3, 3, "I"), (2, 4, "O")])
    func `the corners of the square`(_ functional: Int, _ dysfunctional: Int, _ letter: String) throws {
        let position = try #require(ContinuousPosition(table([(functional, dysfunctional)])))
        #expect(position.quadrant?.letter == letter)
    }

    @Test func `a mean below zero is in no corner`() throws {
        #expect(try #require(ContinuousPosition(table([(5, 1)]))).quadrant == nil)
        #expect(try #require(ContinuousPosition(table([(1, 1)]))).quadrant == nil)
    }

    @Test func `one answer has a mean but no spread`() throws {
        let position = try #require(ContinuousPosition(table([(1, 5)])))
        #expect(position.functional.mean == 4)
        #expect(position.functional.standardDeviation == nil)
        #expect(position.functional.standardError == nil)
        #expect(position.covariance == nil)
        #expect(position.spread() == nil)
        #expect(position.functional.interval.upperBound == 4)
    }

    @Test func `twice the answers leave the mean and halve the squared error`() throws {
        let once = table([(1, 5), (1, 3), (2, 4), (3, 5), (4, 2), (5, 1)])
        var twice = once
        twice.merge(once)
        let (few, many) = (try #require(ContinuousPosition(once)), try #require(ContinuousPosition(twice)))
        #expect(isClose(many.functional.mean, few.functional.mean, within: 1e-12))
        #expect(try #require(many.functional.standardError) < #require(few.functional.standardError))
    }

    @Test func `nobody's answers have no position`() {
        #expect(ContinuousPosition(PairTable()) == nil)
    }

    @Test func `weights move the mean`() throws {
        var table = PairTable()
        table.add(AnswerPair(functional: .like, dysfunctional: .dislike), weight: Weight(millionths: 3_000_000))
        table.add(AnswerPair(functional: .neutral, dysfunctional: .neutral), weight: Weight(millionths: 1_000_000))
        let position = try #require(ContinuousPosition(table, weighting: .weights))
        #expect(isClose(position.functional.mean, 3, within: 1e-12))
        #expect(isClose(ContinuousPosition(table)?.functional.mean, 2, within: 1e-12))
    }
}
