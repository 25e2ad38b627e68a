import Interchange
import ServiceCycle
import Testing

@Suite struct ResponseReaderTests {
    private func lines(
        _ csv: String,
        _ mapping: String,
        zone: Zone = .utc
    ) throws -> [ResponseReader.Line] {
        let file = try TemporaryFile(csv)
        let (survey, map) = (try Samples.survey(), try Samples.map())
        let mapping = try MappingFile.read(Array(mapping.utf8), name: "mapping.yaml", survey: survey, map: map)
        var reader = try ResponseReader(path: file.path, mapping: mapping, survey: survey, map: map, zone: zone)
        var lines: [ResponseReader.Line] = []
        while let line = try reader.next() { lines.append(line) }
        return lines
    }

    private func responses(_ csv: String, _ mapping: String, zone: Zone = .utc) throws -> [ImportedResponse] {
        try lines(csv, mapping, zone: zone).compactMap {
            if case .response(let response) = $0 { response } else { nil }
        }
    }

    /// The problem of the only line of a column.
    private func issues(_ csv: String, _ mapping: String) throws -> [ServiceCycle.Issue] {
        try lines(csv, mapping).flatMap { if case .bad(_, let issues) = $0 { issues } else { [ServiceCycle.Issue]() } }
    }

    static let mapping = "survey: visit\nanswers:\n  mood: MOOD\n"

    @Test func `every kind of answer is read`() throws {
        let csv = """
            MOOD,TELL,EASE,E,P,F,D,W,HOW,ALL,WORDS
            5,0,7,6,3,Like it,Must,9,2,"tea; cake","so ""good"", really"
             4.0 ,10,,,3,,Must,,CARD,tea,

            """
        let mapping = """
            survey: visit
            answers:
              mood: MOOD
              tell: TELL
              ease: EASE
              gap: {expected: E, perceived: P}
              kano: {functional: F, dysfunctional: 7, table: {Like it: 1, Must: 2}}
              weight: W
              how: {column: HOW, values: {2: cash, CARD: card}}
              all: {column: ALL}
              words: WORDS

            """
        let (cash, card) = (try #require(Code("cash")), try #require(Code("card")))
        let (tea, cake) = (try #require(Code("tea")), try #require(Code("cake")))
        let read = try responses(csv, mapping)
        #expect(
            read.map(\.answers) == [
                [
                    .point(5), .point(0), .point(7), .expectation(expected: 6, perceived: 3),
                    .kano(functional: 1, dysfunctional: 2), .point(9), .choice(cash), .choices([tea, cake]),
                    .text("so \"good\", really"),
                ],
                [
                    .point(4), .point(10), nil, .expectation(expected: nil, perceived: 3),
                    .kano(functional: nil, dysfunctional: 2), nil, .choice(card), .choices([tea]), nil,
                ],
            ]
        )
        let survey = try Samples.survey()
        #expect(survey.issues(of: read[0].submission(to: survey), in: try Samples.map()).isEmpty)
    }

    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let csv: String
        var mapping = ResponseReaderTests.mapping
        let place: String
        let says: String
    }

    @Test(arguments: [
        Case(
            testDescription: "range",
            csv: "MOOD\n6\n",
            place: "line 2, column \"MOOD\"",
            says: "6 is not between 1 and 5"
        ),
        Case(
            testDescription: "word",
            csv: "MOOD\nfine\n",
            place: "line 2, column \"MOOD\"",
            says: "\"fine\" is not a whole number"
        ),
        Case(
            testDescription: "fraction",
            csv: "MOOD\n4.5\n",
            place: "line 2, column \"MOOD\"",
            says: "not a whole number"
        ),
        Case(
            testDescription: "huge",
            csv: "MOOD\n99999999999999999999999\n",
            place: "line 2, column \"MOOD\"",
            says: "not a whole"
        ),
        Case(
            testDescription: "required",
            csv: "MOOD,X\n,1\n",
            mapping: mapping + "  tell: X\n",
            place: "line 2",
            says: "\"mood\" must be answered"
        ),
        Case(testDescription: "ragged", csv: "MOOD,X\n4\n", place: "line 2", says: "1 cells"),
        Case(
            testDescription: "label",
            csv: "MOOD\nok\n",
            mapping: "survey: visit\nanswers:\n  mood: {column: MOOD, table: {good: 4}}\n",
            place: "line 2, column \"MOOD\"",
            says: "none of the labels"
        ),
        Case(
            testDescription: "location",
            csv: "MOOD,L\n4,NORTH\n4,west\n",
            mapping: mapping + "attributes: {location: L}\n",
            place: "line 3, column \"L\"",
            says: "\"west\""
        ),
        Case(
            testDescription: "weight",
            csv: "MOOD,W\n4,-1\n",
            mapping: mapping + "weight: W\n",
            place: "line 2, column \"W\"",
            says: "no weight"
        ),
        Case(
            testDescription: "time",
            csv: "MOOD,T\n4,2013-02-30\n",
            mapping: mapping + "time: {column: T, format: yyyy-MM-dd}\n",
            place: "line 2, column \"T\"",
            says: "no time"
        ),
        Case(
            testDescription: "key",
            csv: "MOOD,ID\n4,\n",
            mapping: mapping + "key: ID\n",
            place: "line 2, column \"ID\"",
            says: "empty"
        ),
        Case(
            testDescription: "option twice",
            csv: "MOOD,A\n4,tea;tea\n",
            mapping: mapping + "  all: A\n",
            place: "line 2, column \"A\"",
            says: "twice"
        ),
        Case(
            testDescription: "long text",
            csv: "MOOD,W\n4,\(String(repeating: "x", count: 10_001))\n",
            mapping: mapping + "  words: W\n",
            place: "line 2, column \"W\"",
            says: "10000"
        ),
    ])
    func `a bad line names its place and the others are read`(_ example: Case) throws {
        let issues = try issues(example.csv, example.mapping)
        #expect(issues.count == 1)
        #expect(issues.first?.place == example.place)
        #expect(issues.first?.detail.contains(example.says) == true, "\(issues)")
    }

    @Test func `a line without any answer is blank, not bad`() throws {
        let read = try lines("MOOD,W\n,1\n4,1\n,x\n", Self.mapping + "weight: W\n")
        #expect(read.count == 3)
        #expect(read[0] == .blank(line: 2) && read[2] == .blank(line: 4))
    }

    @Test func `missing numbers count however they are written, and labels may be missing too`() throws {
        let mapping =
            "survey: visit\nmissing: {0: blank, 6: never, 99: refused, none: nothing}\nanswers:\n  tell: A\n  mood: B\n"
        let read = try responses("A,B\n6.0,5\n00,5\n99,5\n none ,5\n7,5\n", mapping)
        #expect(read.map { $0.answers[1] } == [nil, nil, nil, nil, .point(7)])
    }

    struct Weight: CustomTestStringConvertible {
        let text: String
        let millionths: Int?
        var testDescription: String { text }
    }

    @Test(arguments: [
        Weight(text: "1", millionths: 1_000_000), Weight(text: "0.553675", millionths: 553_675),
        Weight(text: "0.8694341151", millionths: 869_434), Weight(text: "0.0000005", millionths: nil),
        Weight(text: "0.0000015", millionths: 2), Weight(text: "0.0000025", millionths: 2),
        Weight(text: "0.00000250000001", millionths: 3), Weight(text: "1e-3", millionths: 1000),
        Weight(text: "1.5E2", millionths: 150_000_000), Weight(text: "10000", millionths: 10_000_000_000),
        Weight(text: "10000.000001", millionths: nil), Weight(text: "0", millionths: nil),
        Weight(text: "-1", millionths: nil), Weight(text: "nan", millionths: nil), Weight(text: "inf", millionths: nil),
        Weight(text: "1e400", millionths: nil), Weight(text: ".5", millionths: 500_000),
        Weight(text: "", millionths: nil),
        Weight(text: "\"0,5\"", millionths: nil), Weight(text: "1.2.3", millionths: nil),
        Weight(text: "e5", millionths: nil),
        Weight(text: "0001.0", millionths: 1_000_000), Weight(text: "1e-400", millionths: nil),
        Weight(text: ".", millionths: nil),
    ])
    func `weights are exact in millionths`(_ example: Weight) throws {
        let read = try responses("MOOD,W\n4,\(example.text)\n", Self.mapping + "weight: W\n")
        #expect(read.first?.weight == example.millionths)
    }

    struct Time: CustomTestStringConvertible {
        let mapping: String
        let cell: String
        let seconds: Int64?
        var testDescription: String { "\(mapping) \(cell)" }
    }

    @Test(arguments: [
        Time(mapping: "{column: T, unit: days, from: 1970-01-01}", cell: "1", seconds: 86_400 + 11 * 3600),
        Time(mapping: "{column: T, unit: days, from: 1970-01-01}", cell: "99999999", seconds: nil),
        Time(mapping: "{column: T, unit: seconds, from: 1970-01-01}", cell: "1700000000", seconds: 1_700_000_000),
        Time(
            mapping: "{column: T, unit: milliseconds, from: 1970-01-01}",
            cell: "1700000000123",
            seconds: 1_700_000_000
        ),
        Time(mapping: "{column: T, unit: seconds, from: 1970-01-01}", cell: "999999999999999999", seconds: nil),
        Time(mapping: "{column: T, format: dd.MM.yyyy HH:mm:ss}", cell: "15.05.2013 14:30:05", seconds: 1_368_621_005),
        Time(mapping: "{column: T, format: dd.MM.yyyy HH:mm:ss}", cell: "15.05.2013 24:30:05", seconds: nil),
        Time(mapping: "{column: T, format: yyyyMMdd}", cell: "20130515", seconds: 1_368_568_800),
        Time(mapping: "{column: T}", cell: "2013-05-15T12:30:05.250Z", seconds: 1_368_621_005),
        Time(mapping: "{column: T}", cell: "2013-05-15T12:30:05", seconds: nil),
        Time(mapping: "{column: T}", cell: "", seconds: nil),
        Time(mapping: "{constant: 2013-05-15}", cell: "x", seconds: 1_368_612_000),
    ])
    func `times are read in the organisation's zone`(_ example: Time) throws {
        let zone = try #require(Zone("Europe/Berlin"))
        let read = try responses("MOOD,T\n4,\(example.cell)\n", Self.mapping + "time: \(example.mapping)\n", zone: zone)
        #expect(read.first?.at?.seconds == example.seconds)
    }

    @Test func `attributes are mapped, and other cells become what the mapping says`() throws {
        let mapping =
            Self.mapping
                + """
                attributes:
                  location: {column: L, values: {A: north, Z: null}, other: south}
                  language: {column: LANG, other: null}
                  segment: {constant: new}
                  wave: W

                """
        let read = try responses("MOOD,L,LANG,W\n4,A,DE,2013\n4,Z,x!,w2\n4,B,,\n", mapping)
        #expect(read.map { $0.attributes.location?.text } == ["north", nil, "south"])
        #expect(read.map { $0.attributes.language?.tag } == ["de", nil, nil])
        #expect(read.map { $0.attributes.wave?.text } == ["2013", "w2", nil])
        #expect(read.allSatisfy { $0.attributes.segment?.text == "new" })
    }

    @Test func `a line is known by its key, or by its content and its count among equals`() throws {
        let keyed = try responses("MOOD,A,B\n4,x,1\n5,x,2\n", Self.mapping + "key: [A, B]\n")
        #expect(keyed.map { String(decoding: $0.key, as: UTF8.self) } == ["x\u{1F}1", "x\u{1F}2"])
        let plain = try responses("MOOD,A\n4,x\n4,x\n4,\"x\"\n5,x\n", Self.mapping)
        let keys = plain.map { String(decoding: $0.key, as: UTF8.self) }
        #expect(keys == ["4\u{1F}x", "4\u{1F}x\u{1E}2", "4\u{1F}x\u{1E}3", "5\u{1F}x"])
    }

    @Test func `columns that are not there or there twice are told together, with their lines in the mapping`() throws {
        let mapping = Self.mapping + "  tell: TEL\nweight: W\n"
        let refusal = try #require(refusal { try lines("MOOD,MOOD,TELL\n1,2,3\n", mapping) })
        #expect(
            refusal.issues == [
                Issue("line 5, weight", "The header has no column \"W\"."),
                Issue("line 3, answers.mood", "The header names \"MOOD\" 2 times, as columns 1 and 2; use the number."),
                Issue("line 4, answers.tell", "The header has no column \"TEL\"; did you mean \"TELL\"?"),
            ]
        )
    }
}
