import ServiceCycle
import Testing

@Suite struct AnswerTests {
    /// An answer to a question of a kind, and whether it is one.
    struct Case: Sendable, CustomTestStringConvertible {
        let kind: Question.Kind
        let answer: Answer
        let isFine: Bool

        var testDescription: String { "\(kind.name): \(answer)" }

        init(_ kind: Question.Kind, _ answer: Answer, _ isFine: Bool) {
            self.kind = kind
            self.answer = answer
            self.isFine = isFine
        }
    }

    private static let codes = ["cash", "card", "cheque"].compactMap { Code($0) }
    private static let options = codes.prefix(2).map {
        Question.Option(code: $0, text: LocalisedText([.english: $0.text]))
    }
    private static let five = Question.Kind.rating(points: 5, labels: [])
    private static let expectation = Question.Kind.expectation(points: 7, labels: [])

    private static let cases = [
        Case(five, .point(1), true), Case(five, .point(5), true),
        Case(five, .point(0), false), Case(five, .point(6), false), Case(five, .point(.min), false),
        Case(.nps, .point(0), true), Case(.nps, .point(10), true), Case(.nps, .point(11), false),
        Case(.nps, .point(-1), false),
        Case(.effort(points: 7, labels: []), .point(7), true), Case(.effort(points: 7, labels: []), .point(8), false),
        Case(.importance(points: 5, labels: []), .point(5), true),
        Case(expectation, .expectation(expected: 7, perceived: 1), true),
        Case(expectation, .expectation(expected: nil, perceived: 1), true),
        Case(expectation, .expectation(expected: 7, perceived: nil), true),
        Case(expectation, .expectation(expected: nil, perceived: nil), false),
        Case(expectation, .expectation(expected: 8, perceived: 1), false),
        Case(expectation, .expectation(expected: 1, perceived: 0), false),
        Case(.kano, .kano(functional: 1, dysfunctional: 5), true),
        Case(.kano, .kano(functional: 1, dysfunctional: 6), false),
        Case(.kano, .kano(functional: nil, dysfunctional: nil), false),
        Case(.choice(options), .choice(codes[1]), true), Case(.choice(options), .choice(codes[2]), false),
        Case(.choices(options), .choices([]), true), Case(.choices(options), .choices([codes[1], codes[0]]), true),
        Case(.choices(options), .choices([codes[0], codes[2]]), false),
        Case(.choices(options), .choices([codes[0], codes[0]]), false),
        Case(.text, .text(""), true), Case(.text, .text(String(repeating: "x", count: 10_000)), true),
        Case(.text, .text(String(repeating: "ä", count: 5_001)), false),
        Case(five, .text("5"), false), Case(five, .choice(codes[0]), false), Case(.text, .point(1), false),
        Case(.kano, .expectation(expected: 1, perceived: 1), false),
        Case(.choice(options), .choices([codes[0]]), false),
    ]

    @Test(arguments: cases)
    func `only an answer to the question passes`(_ example: Case) throws {
        let code = try #require(Code("q"))
        let question = Question(code: code, kind: example.kind, text: LocalisedText([.english: "?"]))
        let problem = example.answer.problem(for: question.kind)
        #expect((problem == nil) == example.isFine, "\(problem as Any)")
        #expect(problem?.hasSuffix(".") != false)
    }

    @Test(arguments: cases)
    func `an answer comes back from its JSON`(_ example: Case) throws {
        let question = Question(code: try #require(Code("q")), kind: example.kind, text: LocalisedText())
        var json = JSONText()
        example.answer.write(to: &json)
        let read = Answer(try JSONScanner.value(of: json.bytes), kind: example.kind)
        if example.answer.problem(for: question.kind)?.contains(" takes ") == true {
            #expect(read == nil || read != example.answer || example.kind == .text)
        } else {
            #expect(read == example.answer)
        }
    }

    @Test(
        arguments: [
            ("4", five, true), ("\"4\"", five, false), ("4.5", five, false), ("4.0", five, false),
            ("true", five, false),
            ("null", five, false), ("[4]", five, false), ("1e0", .nps, false),
            (#"{"expected":5,"perceived":3}"#, expectation, true), (#"{"perceived":3}"#, expectation, true),
            (#"{"expected":null,"perceived":3}"#, expectation, true), (#"{"expected":"5"}"#, expectation, false),
            (#"{"expected":5,"percieved":3}"#, expectation, false), (#"{"functional":1}"#, expectation, false),
            (#"{"functional":1,"dysfunctional":5}"#, .kano, true), ("[1,5]", .kano, false),
            ("\"cash\"", .choice(options), true), ("\"Cash\"", .choice(options), false), ("1", .choice(options), false),
            (#"["cash","card"]"#, .choices(options), true), (#"["cash",1]"#, .choices(options), false),
            ("\"cash\"", .choices(options), false), (#""words""#, .text, true), ("7", .text, false),
        ] as [(String, Question.Kind, Bool)]
    )
    func `JSON of another shape is no answer`(_ json: String, _ kind: Question.Kind, _ isAnswer: Bool) throws {
        let value = try JSONScanner.value(of: Array(json.utf8))
        #expect((Answer(value, kind: kind) != nil) == isAnswer)
    }

    @Test(arguments: ["", "\"\\ / \u{0} \u{1F} \u{7F} \u{2028}", "e\u{301} 👩‍👩‍👧 \u{FEFF}", "\r\n\t", "</script>"])
    func `any text comes back to the last byte`(_ text: String) throws {
        var json = JSONText()
        Answer.text(text).write(to: &json)
        guard case .text(let read)? = Answer(try JSONScanner.value(of: json.bytes), kind: .text) else {
            Issue.record("\(json.string) is no text")
            return
        }
        #expect(read.utf8.elementsEqual(text.utf8))
        #expect(json.bytes.allSatisfy { $0 >= 0x20 })
    }
}
