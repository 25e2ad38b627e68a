import ServiceCycle
import TestSupport
import Testing

@testable import Web

@Suite struct SheetFormTests {
    private func answers(_ body: String) throws -> [Code: Answer] {
        try SheetForm(Array(body.utf8)).submission(to: Fixtures.survey.questions, attributes: Attributes()).answers
    }

    @Test(
        arguments: [
            ("q.wait=4", "wait", .point(4)), ("q.recommend=0", "recommend", .point(0)), ("q.ease=7", "ease", .point(7)),
            ("q.weight=1", "weight", .point(1)),
            ("q.hand-over.1=5&q.hand-over.2=2", "hand-over", .expectation(expected: 5, perceived: 2)),
            ("q.hand-over.2=2", "hand-over", .expectation(expected: nil, perceived: 2)),
            ("q.sms.1=1&q.sms.2=5", "sms", .kano(functional: 1, dysfunctional: 5)),
            ("q.sms.1=1&q.sms.2=", "sms", .kano(functional: 1, dysfunctional: nil)),
            ("q.purpose=transfer", "purpose", .choice(code("transfer"))),
            ("q.bothered=tone&q.bothered=noise", "bothered", .choices([code("tone"), code("noise")])),
            ("q.comment=Gr%C3%BC%C3%9Fe%0D%0Aaus+K%C3%B6ln", "comment", .text("Grüße\naus Köln")),
        ] as [(String, String, Answer)]
    )
    func `each kind of answer is read from its fields`(_ body: String, _ question: String, _ answer: Answer) throws {
        #expect(try answers(body) == [code(question): answer])
    }

    @Test(arguments: [
        "", "q.wait=", "q.comment=++%0D%0A+", "q.hand-over.1=&q.hand-over.2=", "sheet=1&lang=de", "q.x=1",
    ])
    func `what was left empty is no answer`(_ body: String) throws {
        #expect(try answers(body).isEmpty)
    }

    @Test(arguments: [
        ("q.wait=four", "/answers/wait"), ("q.wait=4.5", "/answers/wait"), ("q.sms.1=1&q.sms.2=x", "/answers/sms"),
        ("q.purpose=Trans+fer", "/answers/purpose"), ("q.bothered=tone&q.bothered=%22", "/answers/bothered"),
        ("q.wait=99999999999999999999", "/answers/wait"),
    ])
    func `what no sheet of ours can send is refused with its place`(_ body: String, _ place: String) throws {
        let refusal = #expect(throws: Refusal.self) { try answers(body) }
        #expect(refusal?.issues.map(\.place) == [place])
    }
}
