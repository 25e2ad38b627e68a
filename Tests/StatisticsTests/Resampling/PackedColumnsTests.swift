@testable import Statistics
import Testing

/// Two ways to lay columns out for the same sums; which one is taken depends on how many products there are.
@Suite struct PackedColumnsTests {
    @Test(arguments: [1, 4, 5, 255, 256, 257, 1_000], [1, 2, 5, 13])
    func `products kept and products made anew come to the same`(_ rows: Int, _ count: Int) throws {
        var generator = SeededGenerator(seed: UInt64(rows * count))
        let columns = (0..<count).map { _ in (0..<rows).map { _ in generator.normal() } }
        let (kept, made) = (try #require(ProductColumns(columns)), NumberColumns(columns))
        let bootstrap = try #require(Bootstrap(seed: 2, resampleCount: 4))
        var counts = Array(repeating: Int16(0), count: rows)
        for resample in 0..<4 {
            bootstrap.draw(resample, into: &counts)
            let (one, other) = (kept.sums(counts), made.sums(counts))
            #expect(one.sums.count == count && one.products.count == count * (count + 1) / 2)
            for (first, second) in zip(one.sums + one.products, other.sums + other.products) {
                #expect(abs(first - second) <= 1e-12 * Double(rows))
            }
        }
    }

    @Test func `several resamples come to the same as each alone, over blocks of rows`() throws {
        var generator = SeededGenerator(seed: 8)
        let columns = (0..<3).map { _ in (0..<9_000).map { _ in generator.normal() } }
        let kept = try #require(ProductColumns(columns))
        let bootstrap = try #require(Bootstrap(seed: 2, resampleCount: 5))
        let draws = bootstrap.results(rowCount: 9_000) { $0 }
        let together = kept.sums(of: draws)
        for (draw, sums) in zip(draws, together) {
            let alone = kept.sums(draw)
            #expect(alone.sums == sums.sums && alone.products == sums.products)
            let other = NumberColumns(columns).sums(draw)
            for (first, second) in zip(sums.sums + sums.products, other.sums + other.products) {
                #expect(abs(first - second) <= 1e-8)
            }
        }
    }

    @Test func `products that would take too much room are not kept`() {
        #expect(ProductColumns(Array(repeating: Array(repeating: 1, count: 1_000), count: 200)) == nil)
    }
}
