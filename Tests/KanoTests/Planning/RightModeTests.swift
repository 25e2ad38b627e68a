import Kano
import OracleSupport
import Testing

@Suite struct RightModeTests {
    private func mode(_ shares: [Double]) throws -> RightMode {
        let letters: [KanoCategory] = [.attractive, .oneDimensional, .mustBe, .indifferent, .reverse, .questionable]
        return try #require(RightMode(try tabulation(Dictionary(uniqueKeysWithValues: zip(letters, shares)))))
    }

    // Source: oracles/kano/sample_size.json, simulated; its last digit may differ by 2 units of .001.
    @Test(
        .enabled(if: Oracle.areThere, Oracle.absence),
        arguments: Oracle.named("kano/sample_size")["mode_is_right"].list
    )
    func `how likely the largest category of a sample is truly the largest`(_ example: Oracle) throws {
        let people = try #require(example["n"].whole)
        let found = try mode(example["shares"].numbers).probability(people: people)
        #expect(isClose(found, example["probability"].number, within: 0.0025))
    }

    // Source: by hand. Of three people with shares ½, ¼, ¼: P(3, 0, 0) = 1/8, P(2, 1, 0) and P(2, 0, 1) = 3/16 each.
    @Test func `three people can be counted by hand`() throws {
        #expect(isClose(try mode([0.5, 0.25, 0.25, 0, 0, 0]).probability(people: 3), 0.5, within: 1e-12))
        #expect(isClose(try mode([0.5, 0.25, 0.25, 0, 0, 0]).probability(people: 1), 0.5, within: 1e-12))
    }

    @Test func `beyond the exact range the probability goes on without a jump`() throws {
        let mode = try mode([0.3, 0.26, 0.2, 0.14, 0.06, 0.04])
        let exact = try #require(mode.probability(people: RightMode.exactUpTo))
        let bound = try #require(mode.probability(people: RightMode.exactUpTo + 1))
        #expect(isClose(bound, exact, within: 0.01))
    }

    // Source: by hand from the bound: p = 0.4 against 0.3 needs z = 1.645 of √(.69n).
    @Test func `how many people make it as likely as wanted`() throws {
        let mode = try mode([0.4, 0.3, 0.15, 0.1, 0.03, 0.02])
        let people = try #require(mode.people(forProbability: 0.95))
        #expect(try #require(mode.probability(people: people)) >= 0.95)
        #expect(try #require(mode.probability(people: people - 1)) < 0.951)
        #expect((180...220).contains(people))
    }

    @Test func `what has no largest category is refused`() throws {
        #expect(RightMode(try tabulation(a: 3, o: 3)) == nil)
        #expect(RightMode(try tabulation(a: 0)) == nil)
        let mode = try mode([1, 0, 0, 0, 0, 0])
        #expect(mode.probability(people: 0) == nil)
        #expect(isClose(mode.probability(people: 5), 1, within: 1e-9))
        #expect(mode.people(forProbability: 1) == nil)
        #expect(mode.people(forProbability: 0.9) == 1)
    }
}
