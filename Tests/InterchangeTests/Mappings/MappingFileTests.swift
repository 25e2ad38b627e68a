import Interchange
import ServiceCycle
import Testing

@Suite struct MappingFileTests {
    static let text = """
        survey: visit
        encoding: cp949
        delimiter: ";"
        key: [ID, 2]
        time: {column: WHEN, format: "yyyy-MM-dd HH:mm"}
        weight: WEIGHT
        missing: {0: blank, 6: never used}
        tables:
          agree: {"Like it": 1, Must: 2}
        attributes:
          location: {column: PLACE, values: {A: north, B: south, C: null}, other: null}
          language: {column: LANG, values: {1: en, 2: es}}
          wave: {constant: "2013"}
        answers:
          mood: {column: MOOD, missing: {7: refused}, table: agree}
          tell: TELL
          gap: {expected: 4, perceived: 5}
          kano: {functional: 6, dysfunctional: 7, table: agree}
          how: {column: HOW, values: {1: card, 2: cash}}
          all: {column: ALL, separator: "|"}

        """

    private func read(_ text: String) throws(Refusal) -> ResponseMapping {
        guard let survey = try? Samples.survey(), let map = try? Samples.map() else {
            throw Refusal(.invalid, "The samples are wrong.")
        }
        return try MappingFile.read(Array(text.utf8), name: "mapping.yaml", survey: survey, map: map)
    }

    @Test func `a mapping is read with everything in it`() throws {
        let mapping = try read(Self.text)
        #expect(mapping.encoding == "cp949")
        #expect(mapping.delimiter == UInt8(ascii: ";"))
        #expect(mapping.key.map(\.name) == ["ID", "2"])
        #expect(mapping.weight?.place == "line 6, weight")
        #expect(mapping.wave == Code("2013").map { .constant($0) })
        let mood = try #require(Code("mood").flatMap { mapping.answers[$0] })
        #expect(mood.missing == ["7": "refused"])
        #expect(mood.labels == ["Like it": 1, "Must": 2])
        let tell = try #require(Code("tell").flatMap { mapping.answers[$0] })
        #expect(tell.missing == ["0": "blank", "6": "never used"])
        #expect(try MappingFile.survey(Array(Self.text.utf8), name: "mapping.yaml").text == "visit")
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
            testDescription: "survey",
            from: "survey: visit",
            to: "survey: other",
            place: "line 1, survey",
            says: "not for \"visit\""
        ),
        Case(
            testDescription: "delimiter",
            from: "delimiter: \";\"",
            to: "delimiter: \"ab\"",
            place: "line 3, delimiter",
            says: "one sign"
        ),
        Case(
            testDescription: "question",
            from: "tell: TELL",
            to: "tel: TELL",
            place: "line 16, answers.tel",
            says: "did you mean tell?"
        ),
        Case(
            testDescription: "required",
            from: "  mood: {column: MOOD, missing: {7: refused}, table: agree}\n",
            to: "",
            place: "line 14, answers",
            says: "\"mood\" must be answered"
        ),
        Case(
            testDescription: "pair",
            from: "gap: {expected: 4, perceived: 5}",
            to: "gap: GAP",
            place: "line 17, answers.gap",
            says: "expected and perceived"
        ),
        Case(
            testDescription: "half",
            from: ", perceived: 5",
            to: "",
            place: "line 17, answers.gap.perceived",
            says: "missing"
        ),
        Case(
            testDescription: "table",
            from: "table: agree}\n  tell",
            to: "table: agre}\n  tell",
            place: "line 15, answers.mood.table",
            says: "did you mean agree?"
        ),
        Case(
            testDescription: "point",
            from: "Must: 2",
            to: "Must: 9",
            place: "line 15, answers.mood.table",
            says: "not between 1 and 5"
        ),
        Case(
            testDescription: "label",
            from: "Must: 2",
            to: "Must: two",
            place: "line 9, tables.agree.Must",
            says: "whole number"
        ),
        Case(
            testDescription: "option",
            from: "2: cash",
            to: "2: cheque",
            place: "line 19, answers.how.values.2",
            says: "no option"
        ),
        Case(
            testDescription: "location",
            from: "B: south",
            to: "B: soth",
            place: "line 11, attributes.location.values.B",
            says: "did you mean south?"
        ),
        Case(
            testDescription: "language",
            from: "2: es",
            to: "2: spanish",
            place: "line 12, attributes.language.values.2",
            says: "language tag"
        ),
        Case(
            testDescription: "format",
            from: "yyyy-MM-dd HH:mm",
            to: "DD.MM.YYYY",
            place: "line 5, time.format",
            says: "yyyy, MM, dd"
        ),
        Case(
            testDescription: "time",
            from: "format: \"yyyy-MM-dd HH:mm\"",
            to: "unit: days",
            place: "line 5, time.from",
            says: "missing"
        ),
        Case(
            testDescription: "day",
            from: "format: \"yyyy-MM-dd HH:mm\"",
            to: "unit: days, from: 2013-02-30",
            place: "line 5, time.from",
            says: "not a day"
        ),
        Case(
            testDescription: "unit",
            from: "format: \"yyyy-MM-dd HH:mm\"",
            to: "unit: weeks, from: 2013-02-03",
            place: "line 5, time.unit",
            says: "none of days"
        ),
        Case(
            testDescription: "unknown",
            from: "weight:",
            to: "wieght:",
            place: "line 6, wieght",
            says: "did you mean weight?"
        ),
        Case(
            testDescription: "for another kind",
            from: "tell: TELL",
            to: "tell: {column: TELL, separator: x}",
            place: "line 16, answers.tell.separator",
            says: "unknown field"
        ),
    ])
    func `a mistake is told before any line is read`(_ example: Case) throws {
        let refusal = try #require(refusal { try read(Self.text.replacing(example.from, with: example.to)) })
        #expect(refusal.issues.contains { $0.place == example.place && $0.detail.contains(example.says) }, "\(refusal)")
    }
}
