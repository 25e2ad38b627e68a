import Interchange
import ServiceCycle
import Testing

@Suite struct SurveyFileTests {
    @Test func `every kind of question is read`() throws {
        let survey = try Samples.survey()
        #expect(
            survey.questions.map(\.kind.name) == [
                "rating", "nps", "effort", "expectation", "kano", "importance", "choice", "choices", "text",
            ]
        )
        #expect(survey.questions[0].isRequired)
        #expect(survey.questions[3].secondText[.english] == "Lived?")
        #expect(survey.questions[4].text[.english] == "With?")
        #expect(survey.access == .open)
    }

    @Test func `a survey survives an export and a second export is identical`() throws {
        let survey = try Samples.survey()
        let written = SurveyFile.write(survey)
        let again = try SurveyFile.read(Array(written.utf8), name: "survey.yaml")
        #expect(again == survey)
        #expect(SurveyFile.write(again) == written)
    }

    @Test(arguments: ["sfo", "kiosk"])
    func `the surveys of the fixtures survive an export`(_ folder: String) throws {
        let survey = try Fixtures.survey(folder)
        #expect(try SurveyFile.read(Array(SurveyFile.write(survey).utf8), name: "again") == survey)
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
            testDescription: "points on nps",
            from: "kind: nps,",
            to: "kind: nps, points: 11,",
            place: "line 6, questions[1].points",
            says: "no such field"
        ),
        Case(
            testDescription: "no points",
            from: "points: 9, ",
            to: "",
            place: "line 10, questions[5].points",
            says: "missing"
        ),
        Case(
            testDescription: "no points at all",
            from: "points: 9",
            to: "points: 0",
            place: "line 10, questions[5].points",
            says: "2 to 11"
        ),
        Case(
            testDescription: "many points",
            from: "points: 9",
            to: "points: 99999999999",
            place: "line 10, questions[5].points",
            says: "2 to 11"
        ),
        Case(testDescription: "labels", from: "poor, ", to: "", place: "line 5, questions[0].labels", says: "4 labels"),
        Case(
            testDescription: "half a pair",
            from: ", perceived: Lived?",
            to: "",
            place: "line 8, questions[3].perceived",
            says: "missing"
        ),
        Case(
            testDescription: "empty half",
            from: "functional: With?",
            to: "functional: {}",
            place: "line 9, questions[4].functional",
            says: "words"
        ),
        Case(
            testDescription: "moment",
            from: "moment: pay",
            to: "moment: leave",
            place: "line 7, questions[2].moment",
            says: "no moment"
        ),
        Case(
            testDescription: "option twice",
            from: "code: cash",
            to: "code: card",
            place: "line 11, questions[6].options[1].code",
            says: "twice"
        ),
        Case(
            testDescription: "required",
            from: "required: true",
            to: "required: yes",
            place: "line 5, questions[0].required",
            says: "true or false"
        ),
        Case(testDescription: "cycle", from: "cycle: visit", to: "cycle: other", place: "line 2, cycle", says: "visit"),
    ])
    func `a mistake is told with its line`(_ example: Case) throws {
        let text = Samples.surveyText.replacing(example.from, with: example.to)
        let map = try Samples.map()
        let refusal = try #require(refusal { try SurveyFile.read(Array(text.utf8), name: "survey.yaml", in: map) })
        #expect(refusal.issues.contains { $0.place == example.place && $0.detail.contains(example.says) }, "\(refusal)")
    }
}
