import Foundation
import ServiceCycle
import Testing

@Suite struct LocalisedTextTests {
    @Test func `a reader gets his own language, else English, else the first`() throws {
        let (french, swahili) = (try #require(Language("fr")), try #require(Language("sw")))
        let text = LocalisedText([.german: "Warten", .english: "Waiting", french: "Attente"])
        #expect(text.text(for: .german) == "Warten")
        #expect(text.text(for: .indonesian) == "Waiting")
        #expect(LocalisedText([swahili: "Kusubiri", french: "Attente"]).text(for: .german) == "Attente")
        #expect(LocalisedText().text(for: .english) == nil)
    }

    @Test func `an empty text is no text`() {
        var text = LocalisedText([.german: "", .english: "Waiting"])
        #expect(text.languages == [.english])
        text[.english] = ""
        #expect(text.isEmpty)
        text[.german] = "Warten"
        #expect(text[.german] == "Warten")
    }

    @Test func `the interface's languages come first, then the others by tag`() throws {
        let others = ["sw", "ar", "fr"].compactMap { Language($0) }
        let text = LocalisedText(
            Dictionary(uniqueKeysWithValues: ([.indonesian, .english] + others).map { ($0, "x") })
        )
        #expect(text.languages.map(\.tag) == ["en", "id", "ar", "fr", "sw"])
    }

    @Test func `JSON comes back as it was and a wrong tag is refused`() throws {
        let text = LocalisedText([.german: "Wartezeit „lang“", .english: "\"Wait\""])
        #expect(try JSONDecoder().decode(LocalisedText.self, from: JSONEncoder().encode(text)) == text)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(LocalisedText.self, from: Data(#"{"german": "Warten"}"#.utf8))
        }
    }
}
