/// The generator that fills the state of ``SeededGenerator`` from one number.
///
/// Source: Steele, G. L., Lea, D. and Flood, C. H., Fast splittable pseudorandom number generators, OOPSLA 2014, 453–472,
/// doi:10.1145/2660193.2660195, with the constants of `java.util.SplittableRandom`. Worked example: `SeededGeneratorTests`.
struct SplitMix64 {
    /// A counter.
    var state: UInt64

    /// Returns the next 64 random bits.
    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var bits = state
        bits = (bits ^ bits >> 30) &* 0xbf58_476d_1ce4_e5b9
        bits = (bits ^ bits >> 27) &* 0x94d0_49bb_1331_11eb
        return bits ^ bits >> 31
    }
}
