import Statistics
import Testing

@Suite struct ResampledMomentsTests {
    /// Moments straight from repeated rows.
    static func plain(_ columns: [[Double]], _ counts: [Int16]) -> (means: [Double], products: [[Double]]) {
        let rows = counts.indices.flatMap { row in Array(repeating: row, count: Int(counts[row])) }
        let means = columns.map { column in rows.reduce(0) { $0 + column[$1] } / Double(rows.count) }
        let products = columns.indices.map { one in
            columns.indices.map { other in
                rows.reduce(0) { $0 + (columns[one][$1] - means[one]) * (columns[other][$1] - means[other]) }
            }
        }
        return (means, products)
    }

    static func ratings(_ rows: Int, columns: Int, generator: inout SeededGenerator) -> [[Double]] {
        (0..<columns).map { _ in (0..<rows).map { _ in Double(Int.random(in: 1...5, using: &generator)) } }
    }

    // Around the sizes of eights, fours and blocks; ratings go the short way, numbers the long one.
    @Test(arguments: [1, 2, 7, 8, 9, 1_023, 1_024, 1_025, 2_500], [false, true])
    func `moments are those of the repeated rows`(_ rows: Int, _ areRatings: Bool) throws {
        var generator = SeededGenerator(seed: UInt64(rows))
        var columns = Self.ratings(rows, columns: 4, generator: &generator)
        if !areRatings { columns = columns.map { $0.map { 1_000 + $0 + generator.normal() } } }
        let bootstrap = try #require(Bootstrap(seed: 9, resampleCount: 3))
        let moments = try #require(ResampledMoments(columns))
        var counts = Array(repeating: Int16(0), count: rows)
        for resample in 0..<3 {
            bootstrap.draw(resample, into: &counts)
            let (means, products) = Self.plain(columns, counts)
            let found = moments.moments(counts)
            #expect(found.count == Double(rows))
            for one in columns.indices {
                #expect(isClose(found.means[one], means[one]))
                for other in columns.indices {
                    #expect(abs(found.products[one, other] - products[one][other]) < 1e-8 * Double(rows))
                }
            }
        }
    }

    @Test(arguments: [1, 2, 3, 4, 5, 13])
    func `any number of columns will do`(_ count: Int) throws {
        var generator = SeededGenerator(seed: 4)
        let columns = Self.ratings(40, columns: count, generator: &generator)
        let found = try #require(ResampledMoments(columns)).moments
        let (means, products) = Self.plain(columns, Array(repeating: 1, count: 40))
        #expect(found.products.rowCount == count)
        for one in columns.indices {
            #expect(isClose(found.means[one], means[one]))
            for other in columns.indices { #expect(abs(found.products[one, other] - products[one][other]) < 1e-9) }
        }
    }

    @Test func `a row that was drawn very often still counts fully`() throws {
        let columns: [[Double]] = [[-20, 20, 3], [20, -20, 1]]
        let counts: [Int16] = [1_000, 61, 60]
        let found = try #require(ResampledMoments(columns)).moments(counts)
        let (means, products) = Self.plain(columns, counts)
        #expect(found.count == 1_121)
        #expect(isClose(found.means[0], means[0]))
        #expect(isClose(found.products[0, 1], products[0][1]))
        #expect(isClose(found.products[1, 1], products[1][1]))
    }

    @Test func `columns that are empty, uneven or have holes are refused`() {
        #expect(ResampledMoments([]) == nil)
        #expect(ResampledMoments([[]]) == nil)
        #expect(ResampledMoments([[1, 2], [1]]) == nil)
        #expect(ResampledMoments([[1, .nan]]) == nil)
    }
}
