import ServiceCycle
import Testing

@Suite struct SurveyAskingTests {
    private func code(_ text: String) throws -> Code { try #require(Code(text)) }

    private func question(
        _ name: String,
        _ languages: [Language],
        moment: String? = nil,
        isRequired: Bool = false
    ) throws -> Question {
        Question(
            code: try code(name),
            moment: try moment.map(code),
            kind: .rating(points: 5, labels: []),
            text: texts(languages),
            isRequired: isRequired
        )
    }

    private func texts(_ languages: [Language]) -> LocalisedText {
        LocalisedText(Dictionary(uniqueKeysWithValues: languages.map { ($0, "words") }))
    }

    private func survey(_ title: [Language], _ questions: [Question]) throws -> Survey {
        Survey(code: try code("visit"), cycle: try code("counter"), title: texts(title), questions: questions)
    }

    @Test func `it speaks the languages in which every text stands`() throws {
        let french = try #require(Language("fr"))
        let all: [Language] = [french, .indonesian, .german, .english]
        #expect(try survey(all, [question("a", all)]).languages == [.english, .german, .indonesian, french])
        #expect(
            try survey(all, [question("a", all), question("b", [.german, french])]).languages == [.german, french]
        )
    }

    @Test func `labels, options and both halves of a pair count as texts`() throws {
        let both: [Language] = [.english, .german]
        var survey = try survey(both, [question("a", both)])
        survey.questions[0].kind = .rating(points: 2, labels: [texts(both), texts([.english])])
        #expect(survey.languages == [.english])
        survey.questions[0].kind = .choice([Question.Option(code: try code("x"), text: texts([.german]))])
        #expect(survey.languages == [.german])
        survey.questions[0].kind = .kano
        survey.questions[0].secondText = texts([.german])
        #expect(survey.languages == [.german])
    }

    @Test func `where no language has every text it speaks those of its title`() throws {
        let survey = try survey([.english, .german], [question("a", [.english]), question("b", [.german])])
        #expect(survey.languages == [.english, .german])
    }

    @Test func `only the questions about a moment are asked and needed there`() throws {
        let survey = try survey(
            [.english],
            [
                question("wait", [.english], moment: "wait"),
                question("pay", [.english], moment: "pay", isRequired: true), question("whole", [.english]),
            ]
        )
        let wait = try code("wait")
        let pay = try code("pay")
        #expect(survey.questions(about: wait).map(\.code) == [wait])
        #expect(survey.questions(about: nil).count == 3)
        let map = ServiceMap(code: try code("counter"), name: texts([.english]))
        let submission = Submission(answers: [wait: .point(3)])
        #expect(survey.issues(of: submission, in: map, about: wait) == [])
        #expect(survey.issues(of: submission, in: map).map(\.place) == ["/answers/pay"])
        #expect(survey.issues(of: submission, in: map, about: pay).map(\.place) == ["/answers/pay"])
    }
}
