@testable import Statistics
import Testing

@Suite struct SeededGeneratorTests {
    @Test func `the reference sequence of xoshiro256 starstar`() {
        // Test vector of rand_xoshiro (Rust), made with the authors' C code: state 1, 2, 3, 4
        var generator = SeededGenerator(state: (1, 2, 3, 4))
        let expected: [UInt64] = [
            11_520, 0, 1_509_978_240, 1_215_971_899_390_074_240, 1_216_172_134_540_287_360, 607_988_272_756_665_600,
        ]
        #expect(expected.map { _ in generator.next() } == expected)
    }

    @Test func `the reference sequence of SplitMix64`() {
        // Rosetta Code, "Pseudo-random numbers/Splitmix64": seed 1234567
        var generator = SplitMix64(state: 1_234_567)
        let expected: [UInt64] = [
            6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
            16_408_922_859_458_223_821,
        ]
        #expect(expected.map { _ in generator.next() } == expected)
    }

    @Test func `the same seed gives the same numbers, another seed others`() {
        var (one, same, other) = (SeededGenerator(seed: 7), SeededGenerator(seed: 7), SeededGenerator(seed: 8))
        let first = (0..<10).map { _ in one.next() }
        #expect(first == (0..<10).map { _ in same.next() })
        #expect(first != (0..<10).map { _ in other.next() })
    }

    @Test func `uniform numbers fill 0 to 1 evenly`() {
        var generator = SeededGenerator(seed: 1)
        let numbers = (0..<20_000).map { _ in generator.uniform() }
        #expect(numbers.allSatisfy { (0..<1).contains($0) })
        // The standard error of the mean is 1/√(12·20,000) = 0.00204.
        #expect(abs(numbers.reduce(0, +) / 20_000 - 0.5) < 0.009)
    }

    @Test func `normal deviates have the mean, spread and tails asked for`() {
        var generator = SeededGenerator(seed: 2)
        let numbers = (0..<20_000).map { _ in generator.normal(mean: 10, standardDeviation: 3) }
        let mean = numbers.reduce(0, +) / 20_000
        let variance = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 19_999
        let beyond = Double(numbers.filter { abs($0 - 10) > 1.959963984540054 * 3 }.count) / 20_000
        // Four standard errors: 3/√20,000 = 0.0212; 9·√(2/20,000) = 0.09; √(0.05·0.95/20,000) = 0.00154.
        #expect(abs(mean - 10) < 0.085)
        #expect(abs(variance - 9) < 0.36)
        #expect(abs(beyond - 0.05) < 0.0062)
    }
}
