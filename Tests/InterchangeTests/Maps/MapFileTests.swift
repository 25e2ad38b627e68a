import Interchange
import ServiceCycle
import Testing

@Suite struct MapFileTests {
    @Test func `a map is read with everything in it`() throws {
        let map = try Samples.map()
        #expect(map.name == LocalisedText([.english: "A visit", .german: "Ein Besuch"]))
        #expect(map.channels[0].touchpoints[0].kind == .service)
        let greeting = map.moments[0]
        #expect(greeting.owner == "Branch manager")
        #expect(greeting.criticality == 8)
        #expect(greeting.satisfiedTarget == 0.8)
        #expect(greeting.criticalityReason[.english] == "First impression")
        #expect(map.moments[1].channel == nil)
    }

    static let texts = [
        "yes", "No", "1", "1.50", "2013-05-15", "null", "~", "a: b", "a #b", "# a", "- a", "trailing ", " leading",
        "tab\there",
        "two\nlines", "two\nlines\n", "gap\n\nbetween", "ends\n\n", "\nstarts", "a\n  indented\nb", "cr\r\nlf",
        "😀 Émoji",
        "quote \" and \\ slash", "'single'", "[flow]", "{flow}", "*bold*", "&amp;", "!bang", "?", "|", ">", "%", "@",
        "`",
        "line\u{2028}separator", "next\u{85}line", "\u{07}bell", "bom\u{FEFF}", "\u{E000}\u{E001}\u{E002}\u{E003}",
        "a:",
        "---", "a\n---\nb", "한국어 질문: 예?", "مرحبا", "é", "e\u{301}", "x: [1, 2", "\u{10FFFF}", "a\tb: c", "0x1F", "y",
    ]

    @Test(arguments: texts)
    func `any text comes back as it was, and a second export is identical`(_ text: String) throws {
        var map = try Samples.map()
        map.name = LocalisedText([.english: text, .german: "Eins", .indonesian: "Satu"])
        map.moments[0].owner = text
        map.moments[1].conduct = LocalisedText([.german: text])
        let written = MapFile.write(map)
        let again = try MapFile.read(Array(written.utf8), name: "map.yaml")
        #expect(again.name[.english].map { Array($0.utf8) } == Array(text.utf8))
        #expect(again == map)
        #expect(MapFile.write(again) == written)
        let json = MapJSON.write(map)
        #expect(try MapJSON.read(Array(json.utf8)) == map)
        #expect(MapJSON.write(try MapJSON.read(Array(json.utf8))) == json)
    }

    @Test func `random texts come back as they were`() throws {
        var generator = SeededGenerator(seed: 7)
        let scalars = Array(" \n\t\r:#-'\"\\[]{}&*!?|>%@`,.~0a€😀\u{0}\u{1F}\u{85}\u{A0}\u{2028}\u{FEFF}".unicodeScalars)
        var map = try Samples.map()
        for _ in 0..<100 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 1...12, using: &generator) {
                if let scalar = scalars.randomElement(using: &generator) { text.append(scalar) }
            }
            while text.first == "\u{FEFF}" { text.removeFirst() }
            map.moments[0].conduct = LocalisedText([.english: String(text)])
            let again = try MapFile.read(Array(MapFile.write(map).utf8), name: "map.yaml")
            #expect(again == map, "\(String(text).debugDescription)")
        }
    }

    @Test func `an export names its format, leaves out what is absent and writes whole numbers without a point`() throws
    {
        let text = MapFile.write(try Samples.map())
        #expect(text.hasPrefix("# A cycle's map for Siklus"))
        #expect(text.contains("target: 80\n"))
        #expect(!text.contains("segment:") && !text.contains("null"))
        #expect(text.contains("name:\n  en: A visit\n  de: Ein Besuch\n"))
    }

    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let from: String
        let to: String
        let place: String
        let says: String
    }

    @Test(arguments: [
        Case(
            testDescription: "misspelt field",
            from: "criticality: 8",
            to: "criticaly: 8",
            place: "line 23, moments[0].criticaly",
            says: "unknown field; did you mean criticality?"
        ),
        Case(
            testDescription: "missing",
            from: "    phase: before\n",
            to: "",
            place: "line 14, moments[0].phase",
            says: "missing"
        ),
        Case(
            testDescription: "word",
            from: "phase: before",
            to: "phase: befor",
            place: "line 16, moments[0].phase",
            says: "did you mean before?"
        ),
        Case(
            testDescription: "code",
            from: "code: greet",
            to: "code: Greet!",
            place: "line 14, moments[0].code",
            says: "not a code"
        ),
        Case(
            testDescription: "number",
            from: "target: 80",
            to: "target: much",
            place: "line 21, moments[0].standards[0].target",
            says: "number"
        ),
        Case(
            testDescription: "infinite",
            from: "target: 80",
            to: "target: inf",
            place: "line 21, moments[0].standards[0].target",
            says: "number"
        ),
        Case(
            testDescription: "fraction",
            from: "criticality: 8",
            to: "criticality: 8.5",
            place: "line 23, moments[0].criticality",
            says: "whole number"
        ),
        Case(
            testDescription: "language",
            from: "de: Ein",
            to: "deutsch: Ein",
            place: "line 2, name.deutsch",
            says: "not a language"
        ),
        Case(
            testDescription: "list",
            from: "{code: desk, name: Desk, kind: service}",
            to: "desk",
            place: "line 12, channels[0].touchpoints[0]",
            says: "group of fields"
        ),
        Case(
            testDescription: "rule: channel",
            from: "channel: salon",
            to: "channel: shop",
            place: "line 17, moments[0].channel",
            says: "no channel"
        ),
        Case(
            testDescription: "rule: criticality",
            from: "criticality: 8",
            to: "criticality: 11",
            place: "line 23, moments[0].criticality",
            says: "between 0 and 10"
        ),
        Case(
            testDescription: "rule: code twice",
            from: "code: pay",
            to: "code: greet",
            place: "line 25, moments[1].code",
            says: "twice"
        ),
    ])
    func `a mistake is told with its line`(_ example: Case) throws {
        let text = Samples.mapText.replacing(example.from, with: example.to)
        let refusal = try #require(refusal { try MapFile.read(Array(text.utf8), name: "map.yaml") })
        #expect(refusal.message.contains("map.yaml"))
        #expect(refusal.issues.contains { $0.place == example.place && $0.detail.contains(example.says) }, "\(refusal)")
    }

    @Test func `all mistakes are told at once, at most fifty of them`() throws {
        let moments = (0..<80).map { "  - {code: m\($0), name: M, phase: during, actor: nobody}\n" }.joined()
        let text = "cycle: visit\nname: Visit\nmoments:\n" + moments
        let refusal = try #require(refusal { try MapFile.read(Array(text.utf8), name: "map.yaml") })
        #expect(refusal.issues.count == 51)
        #expect(refusal.issues.last == Issue("…", "and 30 more."))
        #expect(refusal.message.contains("80 problems"))
    }

    @Test(arguments: ["sfo", "kiosk"])
    func `the maps of the fixtures are sound and survive an export`(_ folder: String) throws {
        let map = try Fixtures.map(folder)
        #expect(try MapFile.read(Array(MapFile.write(map).utf8), name: "again") == map)
    }
}
