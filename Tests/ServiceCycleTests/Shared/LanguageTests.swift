import ServiceCycle
import Testing

@Suite struct LanguageTests {
    @Test(arguments: [("de", "de"), ("EN", "en"), ("zh-Hant", "zh-hant"), ("pt-br", "pt-br"), ("fil", "fil")])
    func `a tag is kept in lower case`(_ text: String, _ tag: String) {
        #expect(Language(text)?.tag == tag)
    }

    @Test(arguments: ["", "e", "german", "de_DE", "-de", "d e", "zh-hant-and-so-on-and-on", "ду"])
    func `what is no tag is refused`(_ text: String) {
        #expect(Language(text) == nil)
    }
}
