import Interchange
import ServiceCycle
import Testing

@Suite struct SubmissionJSONTests {
    static let body = """
        {"answers":{"mood":4,"tell":null,"gap":{"expected":5,"perceived":3},"kano":{"functional":1,"dysfunctional":null},
        "how":"card","all":["tea","cake"],"words":"Sch\\u00f6n \\ud83d\\ude00"},
        "attributes":{"location":"north","channel":"salon","segment":"new","wave":"w1"},
        "language":"DE","at":"2026-11-21T09:30:00.5+01:00"}
        """

    private func read(_ text: String) throws(Refusal) -> Submission {
        guard let survey = try? Samples.survey() else { throw Refusal(.invalid, "The samples are wrong.") }
        return try SubmissionJSON.read(Array(text.utf8), survey: survey)
    }

    @Test func `a body is read with everything in it`() throws {
        let submission = try read(Self.body)
        let answers = Dictionary(uniqueKeysWithValues: submission.answers.map { ($0.key.text, $0.value) })
        #expect(answers["mood"] == .point(4))
        #expect(answers["tell"] == nil)
        #expect(answers["gap"] == .expectation(expected: 5, perceived: 3))
        #expect(answers["kano"] == .kano(functional: 1, dysfunctional: nil))
        #expect(answers["words"] == .text("Schön 😀"))
        #expect(submission.attributes.language == .german)
        #expect(submission.attributes.wave?.text == "w1")
        #expect(submission.at == Instant(microseconds: 1_795_249_800_500_000))
        #expect(try Samples.survey().issues(of: submission, in: try Samples.map()).isEmpty)
    }

    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let from: String
        let to: String
        let pointer: String
        let says: String
    }

    @Test(arguments: [
        Case(
            testDescription: "unknown field",
            from: "\"language\"",
            to: "\"langage\"",
            pointer: "/langage",
            says: "did you mean language?"
        ),
        Case(
            testDescription: "unknown attribute",
            from: "\"segment\"",
            to: "\"region\"",
            pointer: "/attributes/region",
            says: "no field"
        ),
        Case(
            testDescription: "unknown question",
            from: "\"mood\"",
            to: "\"mod\"",
            pointer: "/answers/mod",
            says: "did you mean \"mood\"?"
        ),
        Case(
            testDescription: "pointer escape",
            from: "\"mood\"",
            to: "\"a/b~c\"",
            pointer: "/answers/a~1b~0c",
            says: "no question"
        ),
        Case(testDescription: "fraction", from: ":4", to: ":4.5", pointer: "/answers/mood", says: "not whole"),
        Case(
            testDescription: "text for a point",
            from: ":4",
            to: ":\"4\"",
            pointer: "/answers/mood",
            says: "a whole number, not a text"
        ),
        Case(
            testDescription: "half",
            from: "\"perceived\":3",
            to: "\"percieved\":3",
            pointer: "/answers/gap",
            says: "\"perceived\""
        ),
        Case(testDescription: "time without zone", from: "+01:00", to: "", pointer: "/at", says: "RFC 3339"),
        Case(testDescription: "30 February", from: "2026-11-21", to: "2026-02-30", pointer: "/at", says: "RFC 3339"),
        Case(
            testDescription: "language",
            from: "\"DE\"",
            to: "\"german!\"",
            pointer: "/language",
            says: "language tag"
        ),
        Case(
            testDescription: "code",
            from: "\"north\"",
            to: "\"North\"",
            pointer: "/attributes/location",
            says: "A code"
        ),
        Case(
            testDescription: "key",
            from: "\"language\":\"DE\"",
            to: "\"key\":\"a\"",
            pointer: "/key",
            says: "no field"
        ),
    ])
    func `a mistake is told by its pointer`(_ example: Case) throws {
        let text = Self.body.replacing(example.from, with: example.to, maxReplacements: 1)
        let refusal = try #require(refusal { try read(text) })
        #expect(refusal.kind == .invalid)
        #expect(
            refusal.issues.contains { $0.place == example.pointer && $0.detail.contains(example.says) },
            "\(refusal)"
        )
    }

    @Test func `what is no JSON, too deep or too large is refused`() {
        #expect(refusal { try read("{\"answers\":{\"mood\":4}") }?.issues.first?.place == "byte 21")
        #expect(refusal { try read("{\"answers\":{},\"answers\":{}}") }?.issues.first?.detail.contains("twice") == true)
        #expect(
            refusal { try read(String(repeating: "[", count: 9)) }?.issues.first?.detail.contains("8 levels") == true
        )
        #expect(refusal { try read(String(repeating: " ", count: 65_537)) }?.kind == .tooLarge)
        #expect(refusal { try read("[]") }?.issues.first?.detail == "An object is expected here, not a list.")
        #expect(refusal { try read("{}") }?.issues == [Issue("/answers", "This field is missing.")])
    }

    @Test func `thousands of unknown questions cost little and are told fifty times`() {
        let answers = (0..<5000).map { "\"q\($0)\":1" }.joined(separator: ",")
        #expect(refusal { try read("{\"answers\":{\(answers)}}") }?.issues.count == 50)
    }

    @Test func `a line of a batch has a key`() throws {
        let survey = try Samples.survey()
        let text = "\n{\"key\":\"order-17\",\"answers\":{\"mood\":4}}\n"
        let line = try SubmissionJSON.readLine(Array(text.utf8), in: 1..<text.utf8.count - 1, survey: survey)
        #expect(line.key == "order-17")
        #expect(line.submission.answers.count == 1)
        let without = refusal { try SubmissionJSON.readLine(Array("{\"answers\":{\"mood\":4}}".utf8), survey: survey) }
        #expect(without?.issues == [Issue("/key", "This field is missing.")])
        let long = "{\"key\":\"\(String(repeating: "k", count: 129))\",\"answers\":{\"mood\":4}}"
        #expect(
            refusal { try SubmissionJSON.readLine(Array(long.utf8), survey: survey) }?.issues.first?.place == "/key"
        )
    }

    @Test func `random damage never crashes`() throws {
        var generator = SeededGenerator(seed: 11)
        let survey = try Samples.survey()
        for _ in 0..<2000 {
            var bytes = Array(Self.body.utf8)
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            bytes.removeLast(Int.random(in: 0...bytes.count, using: &generator))
            _ = refusal { try SubmissionJSON.read(bytes, survey: survey) }
        }
    }
}
