internal import RealModule

/// Random bits that are the same for the same seed, on every machine and in every release.
///
/// For simulated data, bootstrap and tests; never for secrets. The generator is xoshiro256**, its state filled by SplitMix64
/// so that neighbouring seeds give unrelated sequences. Its period is 2²⁵⁶ − 1.
///
/// Source: Blackman, D. and Vigna, S., Scrambled linear pseudorandom number generators, ACM Transactions on Mathematical Software
/// 47 (2021), article 36, doi:10.1145/3460772; SplitMix64: Steele, G. L., Lea, D. and Flood, C. H., Fast splittable pseudorandom
/// number generators, OOPSLA 2014, 453–472, doi:10.1145/2660193.2660195. Worked example: `SeededGeneratorTests`, state 1, 2, 3, 4.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
    /// The four words of state, not all zero.
    private var state: (UInt64, UInt64, UInt64, UInt64)

    /// Creates a generator.
    ///
    /// - Parameter seed: Any number; the same one gives the same sequence.
    public init(seed: UInt64) {
        var seeder = SplitMix64(state: seed)
        state = (seeder.next(), seeder.next(), seeder.next(), seeder.next())
    }

    /// Creates a generator in a known state, which must not be all zero.
    init(state: (UInt64, UInt64, UInt64, UInt64)) { self.state = state }

    /// Returns the next 64 random bits.
    public mutating func next() -> UInt64 {
        let result = rotate(state.1 &* 5, by: 7) &* 9
        let shifted = state.1 << 17
        state.2 ^= state.0
        state.3 ^= state.1
        state.1 ^= state.2
        state.0 ^= state.3
        state.2 ^= shifted
        state.3 = rotate(state.3, by: 45)
        return result
    }

    /// Returns a number that is equally likely anywhere in `0..<1`, a multiple of 2⁻⁵³.
    public mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// Returns a normal deviate.
    ///
    /// ```
    /// m + s·√(−2·ln u)·cos(2π·v),  u in (0, 1], v in [0, 1) uniform
    /// ```
    ///
    /// - Parameters:
    ///   - mean: m, in the unit wanted.
    ///   - standardDeviation: s, in the same unit.
    /// - Returns: A random number, at most 8.6 standard deviations from the mean; its last digit may depend on the machine's
    ///   logarithm and cosine.
    ///
    /// Source: Box, G. E. P. and Muller, M. E., A note on the generation of random normal deviates, Annals of Mathematical
    /// Statistics 29 (1958), 610–611, doi:10.1214/aoms/1177706645. Worked example: `SeededGeneratorTests`, moments.
    public mutating func normal(mean: Double = 0, standardDeviation: Double = 1) -> Double {
        let radius = (-2 * Double.log(1 - uniform())).squareRoot()
        return mean + standardDeviation * radius * Double.cos(2 * Double.pi * uniform())
    }

    /// Returns the bits moved to the left, those that leave entering on the right.
    private func rotate(_ bits: UInt64, by places: UInt64) -> UInt64 { bits << places | bits >> (64 - places) }
}
