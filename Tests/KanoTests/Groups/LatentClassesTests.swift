import Foundation
import Statistics
import Testing

@testable import Kano

@Suite struct LatentClassesTests {
    /// People of two kinds: two thirds want everything, one third does not care.
    private static let people: [PairResponse] = simulated(count: 400, careless: 1.0 / 3, seed: 11)

    private static func simulated(count: Int, careless: Double, seed: UInt64) -> [PairResponse] {
        var generator = SeededGenerator(seed: seed)
        return (0..<count).map { _ in
            let isCareless = generator.uniform() < careless
            let pairs = (0..<6).map { _ -> AnswerPair? in
                let isTypical = generator.uniform() < 0.7
                if !isTypical { return AnswerPair.all[Int(generator.uniform() * 25)] }
                return isCareless
                    ? AnswerPair(functional: .neutral, dysfunctional: .neutral)
                    : AnswerPair(functional: .like, dysfunctional: .dislike)
            }
            return PairResponse(pairs: pairs)
        }
    }

    @Test func `two groups that made the data are found`() throws {
        let found = try LatentClasses(Self.people, attributes: 6, greatest: 3)
        #expect(found.models.map(\.classes.count) == [1, 2, 3])
        #expect(found.best.classes.count == 2)
        #expect(isClose(found.best.classes.first?.share, 2.0 / 3, within: 0.08))
        #expect((0..<6).allSatisfy { found.best.classes.first?.category(attribute: $0) == .oneDimensional })
        #expect((0..<6).allSatisfy { found.best.classes.last?.category(attribute: $0) == .indifferent })
        let typical = PairResponse(
            pairs: Array(repeating: AnswerPair(functional: .neutral, dysfunctional: .neutral), count: 6)
        )
        #expect(try #require(found.best.membership(of: typical).last) > 0.99)
    }

    @Test func `one group stays one`() throws {
        let found = try LatentClasses(Self.simulated(count: 400, careless: 0, seed: 5), attributes: 6, greatest: 2)
        #expect(found.best.classes.count == 1)
    }

    // Source: by hand. One class: the likelihood is that of independent multinomials, Σ n(j, c)·ln(n(j, c)/n).
    @Test func `one class is the product of the shares`() throws {
        let found = try LatentClasses(Self.people, attributes: 6, greatest: 1)
        let model = try #require(found.models.first)
        let expected = PairTable.tables(of: Self.people, attributes: 6).reduce(0.0) { sum, table in
            let counts = table.categories()
            return KanoCategory.allCases.reduce(sum) { sum, category in
                guard let count = counts?[category], let share = counts?.share(of: category), count > 0 else {
                    return sum
                }
                return sum + count * log(share)
            }
        }
        #expect(isClose(model.logLikelihood, expected, within: 1e-6))
        #expect(model.parameters == 30)
        #expect(isClose(model.bic, 30 * log(400) - 2 * expected, within: 1e-6))
    }

    @Test func `the likelihood never falls`() {
        let patterns = ResponsePatterns(Self.people, attributes: 6, under: .cqm)
        var generator = SeededGenerator(seed: 2)
        var fit = LatentClassFit(classes: 3, patterns: patterns, using: &generator)
        var before = -Double.infinity
        for _ in 0..<40 {
            fit.step(patterns)
            #expect(fit.logLikelihood >= before - 1e-9)
            before = fit.logLikelihood
        }
    }

    @Test func `the order of the people changes nothing, nor does a second run`() throws {
        let once = try LatentClasses(Self.people, attributes: 6, greatest: 2, seed: 9)
        #expect(try LatentClasses(Self.people.reversed(), attributes: 6, greatest: 2, seed: 9) == once)
        #expect(try LatentClasses(Self.people, attributes: 6, greatest: 2, seed: 9) == once)
    }

    @Test func `missing answers are left out, people without any do not count`() throws {
        let missing = Self.people.map { PairResponse(pairs: [nil] + $0.pairs.dropFirst()) }
        let found = try LatentClasses(missing + [PairResponse(pairs: [nil])], attributes: 6, greatest: 1)
        #expect(found.best.count == 400)
        #expect(found.best.parameters == 25)
        #expect(found.best.logLikelihood.isFinite)
    }

    @Test func `too few people or attributes are refused in a sentence`() {
        #expect(throws: LatentClasses.Refusal.tooFewPeople(count: 160, needed: 300)) {
            try LatentClasses(Array(Self.people.prefix(160)), attributes: 6)
        }
        #expect(throws: LatentClasses.Refusal.tooFewAttributes(count: 1)) {
            try LatentClasses(Self.people, attributes: 1)
        }
        #expect(throws: LatentClasses.Refusal.tooFewPeople(count: 0, needed: 1)) {
            try LatentClasses([], attributes: 3, fewestPeople: 0)
        }
        let sentence = LatentClasses.Refusal.tooFewPeople(count: 160, needed: 300).description
        #expect(sentence == "Hidden groups are looked for from 300 people on; here are 160.")
    }
}
