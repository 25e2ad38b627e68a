import Statistics
import Testing

@Suite struct ColumnMomentsTests {
    @Test func `correlations lie between −1 and 1, and need columns that vary`() throws {
        let moments = try #require(ResampledMoments([[1, 2, 3], [2, 4, 6], [3, 2, 1]])).moments
        let correlations = try #require(moments.correlations)
        #expect(isClose(correlations[0, 1], 1) && isClose(correlations[0, 2], -1) && correlations[1, 1] == 1)
        #expect(try #require(ResampledMoments([[1, 2, 3], [4, 4, 4]])).moments.correlations == nil)
    }

    @Test func `a regression from moments is that from rows`() throws {
        var generator = SeededGenerator(seed: 21)
        let predictors = (0..<3).map { number in
            Predictor("\(number)", (0..<60).map { _ in generator.normal(mean: 50, standardDeviation: 3) })
        }
        let outcome = (0..<60).map { predictors[0].values[$0] - 2 * predictors[1].values[$0] + generator.normal() }
        let rows = try LinearRegression(outcome, on: predictors)
        let moments = try #require(ResampledMoments(predictors.map(\.values) + [outcome])).moments
        let slopes = try #require(moments.slopes(of: 3, on: [0, 1, 2]))
        for (slope, value) in zip(slopes, rows.values.dropFirst()) { #expect(abs(slope - value) < 1e-9) }
        #expect(isClose(moments.rSquared(of: 3, on: [0, 1, 2]), rows.rSquared))
        // Nothing tells nothing.
        #expect(moments.rSquared(of: 3, on: []) == 0)
    }

    @Test func `the cube's summary of ratings gives the same moments as the rows`() throws {
        var generator = SeededGenerator(seed: 30)
        let rows = (0..<50).map { _ in (0..<3).map { _ in Int.random(in: 1...5, using: &generator) } }
        var matrix = MomentMatrix(size: 3)
        for row in rows { try matrix.add(row, weight: Weight(millionths: 2_000_000)) }
        let columns = (0..<3).map { column in rows.map { Double($0[column]) } }
        let expected = try #require(ResampledMoments(columns)).moments
        for weighting in Weighting.allCases {
            let found = try #require(ColumnMoments(matrix, weighting))
            #expect(isClose(found.count, 50))
            for one in 0..<3 {
                #expect(isClose(found.means[one], expected.means[one]))
                for other in 0..<3 {
                    #expect(abs(found.products[one, other] - expected.products[one, other]) < 1e-9)
                }
            }
        }
        #expect(ColumnMoments(MomentMatrix(size: 2)) == nil)
    }

    @Test func `columns that others make up, or that never vary, give no regression`() throws {
        let moments = try #require(
            ResampledMoments([[1, 2, 4, 3], [2, 4, 8, 6], [5, 5, 5, 5], [1, 0, 2, 7]])
        ).moments
        #expect(moments.slopes(of: 3, on: [0, 1]) == nil)
        #expect(moments.slopes(of: 3, on: [2]) == nil)
        #expect(moments.rSquared(of: 2, on: [0]) == nil)
        #expect(moments.rSquared(of: 3, on: [0]) != nil)
    }

    @Test func `leaving out a row is the same as never having had it`() throws {
        let columns: [[Double]] = [[1, 5, 2, 8, 3], [2, 2, 9, 4, 1], [0.5, 7, 1, 1, 3]]
        let without = try #require(ResampledMoments(columns)?.moments.leavingOut(columns.map { $0[3] }))
        let never = try #require(ResampledMoments(columns.map { Array($0[..<3] + $0[4...]) })).moments
        #expect(without.count == never.count)
        for one in columns.indices {
            #expect(isClose(without.means[one], never.means[one]))
            for other in columns.indices {
                #expect(abs(without.products[one, other] - never.products[one, other]) < 1e-9)
            }
        }
    }
}
