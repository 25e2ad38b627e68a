import ServiceCycle
import Testing

@Suite struct SurveyCheckTests {
    /// A slip in an otherwise sound survey, and where it is told.
    struct Slip: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let place: String
        let make: @Sendable (inout Survey) -> Void

        init(_ testDescription: String, at place: String, make: @escaping @Sendable (inout Survey) -> Void) {
            self.testDescription = testDescription
            self.place = place
            self.make = make
        }
    }

    private static func english(_ text: String) -> LocalisedText { LocalisedText([.english: text]) }

    private static func labels(_ count: Int) -> [LocalisedText] { (0..<count).map { english("\($0)") } }

    private static func sound() throws -> Survey {
        let codes = try ["visit", "counter", "wait", "sms", "purpose", "cash", "card"].map { try #require(Code($0)) }
        return Survey(
            code: codes[0],
            cycle: codes[1],
            title: english("Your visit"),
            questions: [
                Question(
                    code: codes[2],
                    moment: codes[2],
                    kind: .rating(points: 5, labels: labels(5)),
                    text: english("Wait?")
                ),
                Question(code: codes[3], kind: .kano, text: english("With?"), secondText: english("Without?")),
                Question(
                    code: codes[4],
                    kind: .choice(codes[5...].map { Question.Option(code: $0, text: english($0.text)) }),
                    text: english("Why?")
                ),
            ]
        )
    }

    private static func map() throws -> ServiceMap {
        let survey = try sound()
        return ServiceMap(
            code: survey.cycle,
            name: english("Counter"),
            moments: [
                Moment(code: survey.questions[0].code, name: english("Waits"), phase: .during, actor: .customer)
            ]
        )
    }

    @Test func `a sound survey has no issues`() throws {
        #expect(try Self.sound().issues() == [])
        #expect(try Self.sound().issues(in: Self.map()) == [])
    }

    private static let slips = [
        Slip("no title", at: "title") { $0.title = LocalisedText() },
        Slip("no questions", at: "questions") { $0.questions = [] },
        Slip("a question twice", at: "questions[1].code") { $0.questions[1].code = $0.questions[0].code },
        Slip("no words", at: "questions[0].text") { $0.questions[0].text = LocalisedText() },
        Slip("half a Kano pair", at: "questions[1].dysfunctional") { $0.questions[1].secondText = LocalisedText() },
        Slip("half an expectation pair", at: "questions[0].perceived") {
            $0.questions[0].kind = .expectation(points: 5, labels: [])
        },
        Slip("one point", at: "questions[0].points") { $0.questions[0].kind = .rating(points: 1, labels: []) },
        Slip("twelve points", at: "questions[0].points") { $0.questions[0].kind = .effort(points: 12, labels: []) },
        Slip("a label too few", at: "questions[0].labels") {
            $0.questions[0].kind = .rating(points: 5, labels: labels(4))
        },
        Slip("one option", at: "questions[2].options") {
            $0.questions[2].kind = .choice(Array($0.questions[2].kind.options.prefix(1)))
        },
        Slip("an option twice", at: "questions[2].options[2].code") {
            $0.questions[2].kind = .choices($0.questions[2].kind.options + [$0.questions[2].kind.options[0]])
        },
        Slip("an option without words", at: "questions[2].options[1].text") {
            var options = $0.questions[2].kind.options
            options[1].text = LocalisedText()
            $0.questions[2].kind = .choice(options)
        },
        Slip("a moment that the map lacks", at: "questions[0].moment") { $0.questions[0].moment = $0.code },
    ]

    @Test(arguments: slips)
    func `every slip is told at its place`(_ slip: Slip) throws {
        var survey = try Self.sound()
        slip.make(&survey)
        #expect(survey.issues(in: try Self.map()).map(\.place) == [slip.place])
    }

    @Test func `a moment is looked for only where there is a map`() throws {
        var survey = try Self.sound()
        survey.questions[0].moment = survey.code
        #expect(survey.issues() == [])
    }

    @Test(arguments: [
        (2, 2...2), (3, 3...3), (4, 3...4), (5, 4...5), (7, 6...7), (11, 10...11),
    ])
    func `the top two points are satisfied, of few points the top one`(_ points: Int, _ satisfied: ClosedRange<Int>) {
        #expect(Question.Kind.rating(points: points, labels: []).satisfied == satisfied)
    }
}
