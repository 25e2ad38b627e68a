import ServiceCycle
import Testing

@Suite struct AttributeNameTests {
    private func name(_ text: String, _ language: Language = .english) throws -> String {
        let code = try #require(Code("arrives-hot"))
        return Question(code: code, kind: .kano, text: LocalisedText([language: text])).attributeName(in: language)
    }

    @Test func `it is the first half without the question at its end`() throws {
        #expect(try name("If your meal arrives hot, how do you feel?") == "Your meal arrives hot")
        #expect(try name("Wenn Ihr Essen heiß ankommt: Wie finden Sie das?", .german) == "Wenn Ihr Essen heiß ankommt")
        #expect(try name("Jika makanan tiba panas, bagaimana perasaan Anda?", .indonesian) == "Makanan tiba panas")
    }

    @Test func `another wording stays whole`() throws {
        #expect(try name("A hot meal") == "A hot meal")
        #expect(try name("A hot meal, always") == "A hot meal, always")
    }

    @Test func `where there is no text it is the code`() throws {
        let question = Question(code: try #require(Code("arrives-hot")), kind: .kano, text: LocalisedText())
        #expect(question.attributeName(in: .english) == "arrives-hot")
    }
}
