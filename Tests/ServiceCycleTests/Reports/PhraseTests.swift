import ServiceCycle
import Testing

@Suite struct PhraseTests {
    private let phrase = Phrase(en: "{who} has {count} left", de: "{count} bleiben {who}", id: "{who}: {count}")

    @Test func `places are filled in each language's own order`() {
        let values = ["who": "Ada", "count": "3"]
        #expect(Language.interface.map { phrase.text($0, values) } == ["Ada has 3 left", "3 bleiben Ada", "Ada: 3"])
    }

    @Test func `what is filled in is not searched for places`() {
        #expect(phrase.text(.english, ["who": "{count}", "count": "3"]) == "{count} has 3 left")
    }

    @Test func `a phrase can be cut at a place`() {
        let parts = phrase.text(.german, ["who": "Ada", "count": "3"], around: "count")
        #expect(parts == ("", "3", " bleiben Ada"))
    }

    @Test func `a language that the interface does not speak reads English`() throws {
        #expect(phrase[try #require(Language("fr"))] == phrase.en)
        #expect(phrase[try #require(Language("de-at"))] == phrase.de)
    }

    @Test(arguments: [
        ReportWords.critical, ReportWords.expectation, ChartWords.trend, ChartWords.bar, ChartWords.part,
        CycleWords.answers.other,
    ])
    func `all languages have the same places`(_ phrase: Phrase) {
        #expect(phrase.places(.english) == phrase.places(.german))
        #expect(phrase.places(.english) == phrase.places(.indonesian))
    }
}
