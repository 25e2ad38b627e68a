/// Resamples of rows: as many rows drawn with repetition as there are, time and again.
///
/// A resample is kept as how often each row was drawn. It depends on the seed and on its own number alone, so that resamples can be
/// computed in any order or side by side, and come out the same on every machine and in every release. The seed is part of the
/// result and is stored with it.
///
/// Source: Efron, B., Bootstrap methods: another look at the jackknife, Annals of Statistics 7 (1979), 1–26,
/// doi:10.1214/aos/1176344552. Worked example: `BootstrapTests`.
public struct Bootstrap: Sendable, Hashable {
    /// The seed.
    public let seed: UInt64

    /// The number of resamples, B.
    public let resampleCount: Int

    /// Plans resamples.
    ///
    /// - Parameters:
    ///   - seed: Any number; the same one gives the same resamples.
    ///   - resampleCount: B, in `1...1_000_000`; refused otherwise. Intervals need a thousand or more.
    public init?(seed: UInt64, resampleCount: Int = 2_000) {
        guard (1...1_000_000).contains(resampleCount) else { return nil }
        self.seed = seed
        self.resampleCount = resampleCount
    }

    /// Draws one resample.
    ///
    /// The rows are drawn by Lemire's multiplication, 32 bits at a time, without bias.
    ///
    /// - Parameters:
    ///   - resample: Its number, counted from zero.
    ///   - counts: One number for each row, which becomes how often the row was drawn; at most 2³² − 1 rows.
    ///
    /// Source: Lemire, D., Fast random integer generation in an interval, ACM Transactions on Modeling and Computer Simulation 29
    /// (2019), article 3, doi:10.1145/3230636.
    public func draw(_ resample: Int, into counts: inout [Int16]) {
        precondition(counts.count < Int(UInt32.max), "Rows are numbered by 32 bits")
        var span = counts.mutableSpan
        span.update(repeating: 0)
        guard !span.isEmpty else { return }
        let rows = UInt64(span.count)
        let rejected = (UInt64(1) << 32) % rows
        var generator = generator(for: resample)
        var (left, bits, hasHalf) = (span.count, UInt64(0), false)
        while left > 0 {
            bits = hasHalf ? bits & 0xffff_ffff : generator.next()
            let product = (hasHalf ? bits : bits >> 32) * rows
            hasHalf.toggle()
            guard product & 0xffff_ffff >= rejected else { continue }
            span[Int(truncatingIfNeeded: product >> 32)] += 1
            left -= 1
        }
    }

    /// Returns the generator of one resample, unrelated to those of its neighbours.
    private func generator(for resample: Int) -> SeededGenerator {
        var (first, second) = (SplitMix64(state: seed), SplitMix64(state: UInt64(truncatingIfNeeded: resample)))
        return SeededGenerator(seed: first.next() ^ second.next())
    }

    /// Returns what a statistic comes to in resamples.
    ///
    /// - Parameters:
    ///   - rowCount: The number of rows.
    ///   - range: The numbers of the resamples, all of them unless the work is shared.
    ///   - statistic: The statistic, from how often each row was drawn; `nil` where it has no value.
    /// - Returns: The values that exist and are finite, in the order of the resamples.
    public func replicates(
        rowCount: Int,
        in range: Range<Int>? = nil,
        _ statistic: ([Int16]) -> Double?
    ) -> [Double] {
        results(rowCount: rowCount, in: range) { counts in statistic(counts).flatMap { $0.isFinite ? $0 : nil } }
    }

    /// Returns what anything comes to in resamples, such as several statistics at once.
    ///
    /// - Parameters:
    ///   - rowCount: The number of rows.
    ///   - range: The numbers of the resamples, all of them unless the work is shared.
    ///   - compute: What is computed, from how often each row was drawn; `nil` where there is no result.
    /// - Returns: The results that exist, in the order of the resamples.
    public func results<Result>(
        rowCount: Int,
        in range: Range<Int>? = nil,
        _ compute: ([Int16]) -> Result?
    ) -> [Result] {
        var counts = Array(repeating: Int16(0), count: rowCount)
        return (range ?? 0..<resampleCount).compactMap { resample in
            draw(resample, into: &counts)
            return compute(counts)
        }
    }
}
