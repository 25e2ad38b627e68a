import Kano
import Testing

@Suite struct KanoAnswerTests {
    @Test func `positions outside 1 to 5 are no answers`() {
        #expect(KanoAnswer(rawValue: 0) == nil)
        #expect(KanoAnswer(rawValue: 6) == nil)
        #expect(AnswerPair(functional: 0, dysfunctional: 3) == nil)
        #expect(AnswerPair(functional: 3, dysfunctional: 6) == nil)
        #expect(KanoAnswer(shortPosition: 4) == nil)
    }

    // Source: methods/kano.md 3.6, the scores of DuMouchel.
    @Test func `scores are those of DuMouchel`() {
        #expect(KanoAnswer.allCases.map(\.functionalScore) == [4, 2, 0, -1, -2])
        #expect(KanoAnswer.allCases.map(\.dysfunctionalScore) == [-2, -1, 0, 2, 4])
    }

    @Test func `flipping swaps the halves, and twice is nothing`() {
        for pair in AnswerPair.all {
            #expect(pair.flipped.functional == pair.dysfunctional)
            #expect(pair.flipped.flipped == pair)
        }
    }

    @Test func `a flipped reverse answer is a wanted one, and the other way round`() throws {
        let wanted: Set<KanoCategory> = [.attractive, .oneDimensional, .mustBe]
        for pair in AnswerPair.all where EvaluationTable.cqm[pair] == .reverse {
            #expect(wanted.contains(EvaluationTable.cqm[pair.flipped]))
        }
    }
}
