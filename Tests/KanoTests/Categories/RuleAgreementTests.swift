import Kano
import Testing

@Suite struct RuleAgreementTests {
    // Source: methods/kano.md 3.9, "Transparent transfers": mode I, O+A+M rule O, quadrant A. The continuous corner
    // needs the raw answers.
    @Test func `rules that disagree are shown side by side`() throws {
        let counts = try tabulation(a: 88, o: 90, m: 32, i: 114, r: 15, q: 19)
        let agreement = try #require(RuleAgreement(counts, position: nil))
        #expect(agreement.mode == .indifferent)
        #expect(agreement.wanted == .oneDimensional)
        #expect(agreement.quadrant == .attractive)
        #expect(agreement.continuous == nil)
        #expect(!agreement.isUnanimous)
    }

    @Test func `a clear attribute is the same by all rules`() throws {
        let agreement = try #require(try profile([(1, 5, 40), (1, 3, 3)]).agreement)
        #expect(agreement.isUnanimous)
        #expect(agreement.continuous == .oneDimensional)
    }

    @Test func `there is nothing to agree on without answers`() throws {
        #expect(RuleAgreement(try tabulation(a: 0), position: nil) == nil)
    }
}
