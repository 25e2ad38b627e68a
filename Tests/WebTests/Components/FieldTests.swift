import ServiceCycle
import Testing

@testable import Web

@Suite struct FieldTests {
    @Test(arguments: [
        ("login", "f-login"), ("moments[3].name.en", "f-moments-3-name-en"), ("/answers/q", "f-answers-q"),
    ])
    func `a field's identifier follows from its name`(_ name: String, _ id: String) {
        #expect(Field.id(name) == id)
    }

    @Test func `hint and error are read out with the field`() {
        let label = FieldLabel("age", "Age", hint: "In years.", error: "Not a number.")
        let field = Field.line(label, "x", kind: .whole(0...120), language: .english)
        #expect(field.fieldDescribedBy == "f-age-hint f-age-error")
        #expect(field.fieldInput?.inputLeast == "0" && field.fieldInput?.inputMost == "120")
        #expect(Field.line(FieldLabel("a", "A"), "", language: .english).fieldDescribedBy == nil)
    }

    @Test func `what may stay empty says so, what must be filled in is required`() {
        let fields = [true, false].map {
            Field.area(FieldLabel("a", "A", isRequired: $0), "", language: .german)
        }
        #expect(fields.map(\.fieldOptional) == [nil, "(freiwillig)"])
        #expect(fields.map(\.fieldIsRequired) == [true, false])
    }

    @Test func `the summary leads to each field, and names what belongs to none`() {
        let issues = [Issue("name", "Too long."), Issue("map", "Two are alike."), Issue("name", "Has a tab.")]
        let summary = ProblemSummary(issues, fields: ["name"], language: .english)
        #expect(summary?.problemTitle == "3 things need your attention")
        #expect(summary?.problems.map(\.problemPath) == ["#f-name", nil, "#f-name"])
        #expect(issues.error(at: "name") == "Too long. Has a tab.")
        #expect(issues.error(at: "code") == nil)
        #expect(ProblemSummary([], fields: [], language: .english) == nil)
    }

    @Test func `the link of the summary leads to the first of several choices`() {
        let items = ["a", "b"].map { ChoiceField.Item($0, $0) }
        let field = ChoiceField(
            FieldLabel("phase", "Phase", error: "Choose."),
            items,
            chosen: ["b"],
            language: .english
        )
        #expect(field.choices.map(\.choiceItemID) == ["f-phase", "f-phase-2"])
        #expect(field.choices.map(\.choiceIsOn) == [false, true])
        #expect(field.choiceDescribedBy == "f-phase-group-error")
        #expect(field.choiceIsRequired)
        let several = ChoiceField(FieldLabel("a", "A"), items, chosen: [], takesSeveral: true, language: .english)
        #expect(!several.choiceIsRequired)
    }
}
