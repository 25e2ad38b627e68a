package import ServiceCycle

/// Values that many tests need: one organisation, its small cycle and a survey with a question of every kind.
package enum Fixtures {
    /// 2026-03-28 12:00 UTC, the day before summer time begins in Berlin.
    package static let now = Instant(seconds: 1_774_699_200)

    /// The calendar day of `now`.
    package static let today = Day(number: 20_540)

    /// A new organisation in Berlin; no two are the same, so that tests on one server do not wait for each other.
    package static func organisation(name: String = "Kasse & Söhne") -> Organisation {
        Organisation(id: Organisation.ID(now: now), name: name, zone: zone("Europe/Berlin"))
    }

    /// Four moments, two locations, two channels and two segments.
    package static let map = ServiceMap(
        code: code("counter"),
        name: english("At the counter"),
        locations: [
            Location(code: code("centre"), name: english("Centre")),
            Location(code: code("north"), name: english("North")),
        ],
        channels: [
            Channel(
                code: code("branch"),
                name: english("Branch"),
                touchpoints: [Touchpoint(code: code("desk"), name: english("Desk"))]
            ),
            Channel(code: code("web"), name: english("Web site")),
        ],
        segments: [
            Segment(code: code("new"), name: english("New")),
            Segment(code: code("loyal"), name: english("Loyal")),
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

    /// One question of every kind.
    package static let survey = Survey(
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
                text: english("What did you expect of the hand-over?"),
                secondText: english("How was it?")
            ),
            Question(code: code("recommend"), kind: .nps, text: english("Would you recommend us?")),
            Question(code: code("ease"), kind: .effort(points: 7, labels: []), text: english("How easy was it?")),
            Question(
                code: code("sms"),
                kind: .kano,
                text: english("If a message called you?"),
                secondText: english("If none did?")
            ),
            Question(
                code: code("weight"),
                kind: .importance(points: 5, labels: []),
                text: english("How important is it?")
            ),
            Question(code: code("purpose"), kind: .choice(options("cash", "transfer", "card")), text: english("Why?")),
            Question(code: code("bothered"), kind: .choices(options("noise", "queue", "tone")), text: english("What?")),
            Question(code: code("comment"), kind: .text, text: english("Anything else?")),
        ]
    )

    /// Options with these codes.
    package static func options(_ codes: String...) -> [Question.Option] {
        codes.map { Question.Option(code: code($0), text: english($0)) }
    }
}

/// A code that the author of the test knows to be one.
package func code(_ text: String) -> Code {
    guard let code = Code(text) else { preconditionFailure("\"\(text)\" is no code") }
    return code
}

/// A zone that the author of the test knows to exist.
package func zone(_ name: String) -> Zone {
    guard let zone = Zone(name) else { preconditionFailure("\"\(name)\" is no zone") }
    return zone
}

/// A day that the author of the test knows to exist.
package func day(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("\"\(text)\" is no day") }
    return day
}

/// A text in English alone.
package func english(_ text: String) -> LocalisedText { LocalisedText([.english: text]) }
