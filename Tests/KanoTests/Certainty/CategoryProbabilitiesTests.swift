import Kano
import OracleSupport
import Statistics
import Testing

@Suite struct CategoryProbabilitiesTests {
    @Test(.enabled(if: Oracle.areThere, Oracle.absence), arguments: Tabulations.answered)
    func `the probability that a category is truly the largest`(_ example: Oracle) throws {
        let probabilities = try #require(CategoryProbabilities(try tabulation(of: example)))
        for (letter, expected) in example["expected"]["mode_probability_jeffreys"].members {
            let category = try #require(KanoCategory(rawValue: letter))
            #expect(isClose(probabilities[category], expected.number))
        }
    }

    @Test(arguments: 0..<30 as Range<UInt64>)
    func `probabilities add up to one and follow the counts`(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let scale = [1.0, 30, 1_000, 100_000][Int(seed % 4)]
        var counts: [KanoCategory: Double] = [:]
        for category in KanoCategory.allCases { counts[category] = (generator.uniform() * scale).rounded() }
        counts[.attractive, default: 0] += 1
        let found = try #require(CategoryCounts(counts))
        let probabilities = try #require(CategoryProbabilities(found))
        let sum = KanoCategory.allCases.reduce(0) { $0 + probabilities[$1] }
        #expect(isClose(sum, 1, within: 1e-12))
        for one in KanoCategory.allCases {
            for other in KanoCategory.allCases where found[one] > found[other] {
                #expect(probabilities[one] >= probabilities[other])
            }
        }
    }

    // Source: by hand. Two gamma variables of shape n + ½ are equally likely the larger; the empty ones hardly ever
    // are.
    @Test func `two that tie share the probability, also for very many answers`() throws {
        let probabilities = try #require(
            CategoryProbabilities(try tabulation(a: 5_000_000, o: 5_000_000))
        )
        #expect(isClose(probabilities[.attractive], 0.5, within: 1e-9))
        #expect(isClose(probabilities[.oneDimensional], 0.5, within: 1e-9))
    }

    @Test func `more answers in the same proportion are surer`() throws {
        let few = try #require(CategoryProbabilities(try tabulation(a: 12, o: 8, m: 3)))
        let many = try #require(CategoryProbabilities(try tabulation(a: 24, o: 16, m: 6)))
        #expect(many[.attractive] > few[.attractive])
    }

    @Test func `nobody's answers have no probabilities`() throws {
        #expect(CategoryProbabilities(try tabulation(a: 0)) == nil)
    }
}
