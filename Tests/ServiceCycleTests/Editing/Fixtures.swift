import ServiceCycle

/// A small map and a survey about it, to be edited.
enum Fixtures {
    static let map = ServiceMap(
        code: code("counter"),
        name: english("At the counter"),
        channels: [
            Channel(
                code: code("branch"),
                name: english("Branch"),
                touchpoints: [Touchpoint(code: code("desk"), name: english("Desk"))]
            ),
            Channel(code: code("web"), name: english("Web site")),
        ],
        moments: [
            Moment(code: code("decide"), name: english("Decides to come"), phase: .before, actor: .customer),
            Moment(
                code: code("wait"),
                name: english("Waits for his turn"),
                phase: .during,
                channel: code("branch"),
                touchpoint: code("desk"),
                actor: .customer,
                standards: [Standard(target: 80, unit: .percentSatisfied), Standard(target: 10, unit: .minutes)],
                criticality: 8
            ),
            Moment(
                code: code("receive"),
                name: english("Receives the money"),
                phase: .during,
                actor: .frontStage,
                criticality: 10
            ),
            Moment(code: code("leave"), name: english("Leaves"), phase: .after, actor: .customer),
        ]
    )

    /// Questions of several kinds.
    static let survey = Survey(
        code: code("visit"),
        cycle: code("counter"),
        title: english("Your visit"),
        questions: [
            Question(
                code: code("wait"),
                moment: code("wait"),
                kind: .rating(points: 5, labels: []),
                text: english("The wait?")
            ),
            Question(
                code: code("hand-over"),
                moment: code("receive"),
                kind: .expectation(points: 5, labels: []),
                text: english("What did you expect?"),
                secondText: english("How was it?")
            ),
            Question(code: code("recommend"), kind: .nps, text: english("Would you recommend us?")),
            Question(code: code("ease"), kind: .effort(points: 7, labels: []), text: english("How easy was it?")),
            Question(
                code: code("purpose"),
                kind: .choice(["cash", "card"].map { Question.Option(code: code($0), text: english($0)) }),
                text: english("Why?")
            ),
        ]
    )
}

/// A code that the author of the test knows to be one.
func code(_ text: String) -> Code {
    guard let code = Code(text) else { preconditionFailure("\"\(text)\" is no code") }
    return code
}

/// A text in English alone.
func english(_ text: String) -> LocalisedText { LocalisedText([.english: text]) }
