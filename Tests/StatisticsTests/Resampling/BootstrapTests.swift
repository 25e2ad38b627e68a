import Statistics
import Testing

@Suite struct BootstrapTests {
    static func counts(_ seed: UInt64, _ resample: Int, rows: Int) throws -> [Int16] {
        let bootstrap = try #require(Bootstrap(seed: seed, resampleCount: 1_000))
        var counts = Array(repeating: Int16(99), count: rows)
        bootstrap.draw(resample, into: &counts)
        return counts
    }

    @Test func `a resample has as many rows as there are`() throws {
        for rows in [0, 1, 2, 5, 1_000, 40_000] {
            let counts = try Self.counts(1, 0, rows: rows)
            #expect(counts.reduce(0) { $0 + Int($1) } == rows)
            #expect(counts.allSatisfy { $0 >= 0 })
        }
    }

    @Test func `a resample is told by seed and number, in whatever order it is drawn`() throws {
        let seventh = try Self.counts(42, 7, rows: 50)
        #expect(try Self.counts(42, 3, rows: 50) != seventh)
        #expect(try Self.counts(43, 7, rows: 50) != seventh)
        #expect(try Self.counts(42, 7, rows: 50) == seventh)
    }

    @Test func `the resamples of a seed stay the same in every release`() throws {
        // By xoshiro256** in Python from the same seeds, drawn by the 32 high and then the 32 low bits.
        #expect(try Self.counts(42, 0, rows: 10) == [1, 4, 2, 0, 0, 0, 0, 0, 1, 2])
        #expect(try Self.counts(42, 1, rows: 7) == [2, 0, 3, 0, 0, 1, 1])
    }

    @Test func `neighbouring resamples share no more draws than chance`() throws {
        // The number of rows drawn in neither of two unrelated resamples is about n/e² with variance below n·e⁻²(1 − e⁻²).
        let (one, two) = (try Self.counts(8, 0, rows: 20_000), try Self.counts(8, 1, rows: 20_000))
        let neither = Double(zip(one, two).count { $0.0 == 0 && $0.1 == 0 })
        #expect(abs(neither - 20_000 * 0.135_335) < 4 * (20_000 * 0.135_335 * 0.864_665).squareRoot())
    }

    @Test func `a row is drawn as often as Poisson's law says`() throws {
        let counts = try Self.counts(3, 5, rows: 40_000)
        // e⁻¹/k!, each within four standard errors
        for (times, share) in [(0, 0.367_879), (1, 0.367_879), (2, 0.183_940), (3, 0.061_313)] {
            let found = Double(counts.count { $0 == times }) / 40_000
            #expect(abs(found - share) < 4 * (share * (1 - share) / 40_000).squareRoot())
        }
    }

    @Test func `the mean of resampled means has the error of the mean`() throws {
        let values = (0..<100).map { Double($0 % 10) }
        let bootstrap = try #require(Bootstrap(seed: 6, resampleCount: 4_000))
        let means = bootstrap.replicates(rowCount: 100) { counts in
            zip(values, counts).reduce(0) { $0 + $1.0 * Double($1.1) } / 100
        }
        #expect(means.count == 4_000)
        let mean = means.reduce(0, +) / 4_000
        let variance = means.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 3_999
        // Variance of 0…9 is 8.25; of a mean of 100 it is 0.0825, whose estimate has the relative error √(2/4000) = 0.022.
        #expect(abs(mean - 4.5) < 4 * (0.0825 / 4_000).squareRoot())
        #expect(abs(variance / 0.0825 - 1) < 4 * 0.0224)
    }

    @Test func `work that is shared gives the same as work done alone`() throws {
        let bootstrap = try #require(Bootstrap(seed: 6, resampleCount: 20))
        func first(_ range: Range<Int>?) -> [Double] {
            bootstrap.replicates(rowCount: 9, in: range) { Double($0[0]) }
        }
        #expect(first(0..<8) + first(8..<20) == first(nil))
        #expect(bootstrap.results(rowCount: 9, in: 3..<4) { $0 } == [try Self.counts(6, 3, rows: 9)])
    }

    @Test func `values that do not exist are left out`() throws {
        let bootstrap = try #require(Bootstrap(seed: 6, resampleCount: 50))
        let means = bootstrap.replicates(rowCount: 2) { $0[0] == 0 ? nil : $0[1] == 0 ? .infinity : 1 }
        #expect(!means.isEmpty && means.count < 50)
        #expect(means.allSatisfy { $0 == 1 })
    }

    @Test(arguments: [-1, 0, 1_000_001])
    func `numbers of resamples of no use are refused`(_ count: Int) {
        #expect(Bootstrap(seed: 1, resampleCount: count) == nil)
    }
}
