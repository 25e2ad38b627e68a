import Kano
import OracleSupport
import Testing

@Suite struct AnswerWordingTests {
    // Source: oracles/kano/answer_wordings.json.
    @Test(.enabled(if: Oracle.areThere, Oracle.absence), arguments: ["en", "de", "id"])
    func `the published sets are those of the literature`(_ language: String) {
        let expected = Oracle.named("kano/answer_wordings")[language].list
        let found = AnswerWording.published.filter { $0.language == language }
        #expect(found.map(\.identifier) == expected.map { $0["id"].text })
        #expect(found.map(\.texts) == expected.map { $0["answers"].list.compactMap(\.text) })
    }

    @Test func `every published set has a name of its own`() {
        #expect(AnswerWording.published.count == 12)
        #expect(Set(AnswerWording.published.map(\.identifier)).count == 12)
    }

    @Test(arguments: AnswerWording.published)
    func `a set knows its own texts and positions`(_ wording: AnswerWording) {
        for (text, answer) in zip(wording.texts, KanoAnswer.allCases) {
            #expect(wording.answer(for: text) == answer)
            #expect(wording.answer(for: "  \(text.uppercased()). ") == answer)
            #expect(wording.answer(for: "\(answer.rawValue)") == answer)
        }
    }

    @Test func `an unknown text is no answer`() throws {
        let wording = try #require(AnswerWording.published.first)
        for label in ["", "0", "6", "Very satisfied", "I like"] { #expect(wording.answer(for: label) == nil) }
    }

    @Test func `the set is found from the labels of a file`() {
        #expect(
            AnswerWording.recognized(in: ["Das ist mir egal", "Das könnte ich hinnehmen"]).map(\.identifier) == [
                "de_variant"
            ]
        )
        #expect(AnswerWording.recognized(in: ["I’m neutral", "I expect it"]).map(\.identifier) == ["pouliot"])
        #expect(AnswerWording.recognized(in: ["Suka", "Very satisfied"]).isEmpty)
        #expect(AnswerWording.recognized(in: ["I am neutral"]).count == 3)
    }

    @Test func `texts that cannot be told apart are refused`() {
        #expect(AnswerWording(identifier: "a", language: "en", texts: ["a", "b", "c", "d", "A."]) == nil)
        #expect(AnswerWording(identifier: "a", language: "en", texts: ["a", "b", "c", "d"]) == nil)
        #expect(AnswerWording(identifier: "a", language: "en", texts: ["a", "b", "c", "d", " "]) == nil)
        #expect(AnswerWording(identifier: "", language: "en", texts: ["a", "b", "c", "d", "e"]) == nil)
    }
}
