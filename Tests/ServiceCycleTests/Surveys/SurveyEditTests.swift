import ServiceCycle
import TestSupport
import Testing

@Suite struct SurveyEditTests {
    private let base = Fixtures.survey

    private func known(answered: Set<Code>) -> Survey.Knowledge {
        Survey.Knowledge(
            moments: Set(Fixtures.map.moments.map(\.code)),
            taken: Set(base.questions.map(\.code)),
            answered: answered
        )
    }

    private func reword(_ form: Fields, as rewording: Question.Rewording?, answered: Bool = true) throws -> SurveyEdit {
        try base.changing(
            code("wait"),
            by: form,
            as: rewording,
            since: base,
            known(answered: answered ? [code("wait")] : [])
        )
    }

    private let words = Fields([("text.en", "How long was the wait?")])

    @Test func `a question that people have answered is not reworded silently`() {
        let undecided = #expect(throws: RewordingUndecided.self) { try reword(words, as: nil) }
        #expect(undecided?.change == .words)
    }

    @Test func `a question that nobody has answered is simply changed`() throws {
        let edit = try reword(words, as: nil, answered: false)
        #expect(edit.survey.question(code("wait"))?.text == english("How long was the wait?"))
        #expect(edit.rewordings.isEmpty)
    }

    @Test func `a correction keeps the question and its series`() throws {
        let edit = try reword(words, as: .same)
        #expect(edit.survey.questions.map(\.code) == base.questions.map(\.code))
        #expect(edit.rewordings.isEmpty)
    }

    @Test func `another question gets a code of its own in the same place`() throws {
        let edit = try reword(words, as: .another)
        #expect(edit.survey.questions.first?.code == code("wait-2"))
        #expect(edit.rewordings == [code("wait-2"): code("wait")])
        #expect(edit.survey.question(code("wait")) == nil)
    }

    @Test func `another scale is another question, whatever its author calls it`() {
        let undecided = #expect(throws: RewordingUndecided.self) { try reword(Fields([("points", "7")]), as: .same) }
        #expect(undecided?.change == .meaning)
    }

    @Test func `a translation in addition needs no decision`() throws {
        let edit = try reword(Fields([("text.de", "Die Wartezeit?")]), as: nil)
        #expect(edit.survey.question(code("wait"))?.text[.german] == "Die Wartezeit?")
    }

    @Test func `a survey keeps its last question`() throws {
        var single = base
        single.questions = [base.questions[0]]
        let survey = single
        #expect(throws: UnfitFields.self) { try survey.retiring(code("wait"), since: survey) }
    }

    @Test func `a question that is moved finds its place though the one after it is gone`() throws {
        let theirs = try base.retiring(code("recommend"), since: base)
        let moved = try theirs.moving(code("wait"), before: code("recommend"), since: base)
        #expect(moved.questions.map(\.code).prefix(3) == [code("hand-over"), code("wait"), code("ease")])
    }

    @Test func `fields and question say the same`() throws {
        for question in base.questions {
            let fields = question.fields(in: base.columns)
            #expect(try Question.read(fields, code: question.code, moments: known(answered: []).moments) == question)
        }
    }

    @Test(arguments: Survey.Beginning.allCases)
    func `a draft is sound and speaks all languages that the map does`(_ beginning: Survey.Beginning) throws {
        let draft = try Survey.draft(Survey.readyWords, beginning, about: Fixtures.map, avoiding: [])
        #expect(draft.issues(in: Fixtures.map).isEmpty)
        let rated = draft.questions.filter { $0.kind.measuresSatisfaction }.map(\.moment)
        switch beginning {
        case .each: #expect(rated == Fixtures.map.moments.map(\.code))
        case .critical: #expect(rated == [code("wait"), code("receive")])
        case .whole: #expect(rated == [nil])
        }
    }
}
