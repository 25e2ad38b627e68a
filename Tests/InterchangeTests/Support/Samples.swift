import Interchange
import ServiceCycle

/// A small cycle with one question of each kind.
enum Samples {
    static let mapText = """
        cycle: visit
        name: {en: A visit, de: Ein Besuch}
        locations:
          - {code: north, name: North}
          - {code: south, name: South}
        segments:
          - {code: new, name: New}
        channels:
          - code: salon
            name: Salon
            touchpoints:
              - {code: desk, name: Desk, kind: service}
        moments:
          - code: greet
            name: Greeting
            phase: before
            channel: salon
            touchpoint: desk
            actor: front-stage
            standards:
              - {target: 80, unit: percent-satisfied, statement: Four of five}
            owner: Branch manager
            criticality: 8
            criticality-reason: First impression
          - {code: pay, name: Paying, phase: after, actor: customer}

        """

    static let surveyText = """
        survey: visit
        cycle: visit
        title: Your visit
        questions:
          - {code: mood, moment: greet, kind: rating, points: 5, labels: [bad, poor, fair, good, great], text: Mood?, required: true}
          - {code: tell, kind: nps, text: Tell?}
          - {code: ease, moment: pay, kind: effort, points: 7, text: Ease?}
          - {code: gap, kind: expectation, points: 7, expected: Expected?, perceived: Lived?}
          - {code: kano, kind: kano, functional: With?, dysfunctional: Without?}
          - {code: weight, kind: importance, points: 9, text: Important?}
          - {code: how, kind: choice, text: How?, options: [{code: card, text: Card}, {code: cash, text: Cash}]}
          - {code: all, kind: choices, text: Which?, options: [{code: tea, text: Tea}, {code: cake, text: Cake}]}
          - {code: words, kind: text, text: Words?}

        """

    static func map() throws -> ServiceMap { try MapFile.read(Array(mapText.utf8), name: "map.yaml") }

    static func survey() throws -> Survey {
        try SurveyFile.read(Array(surveyText.utf8), name: "survey.yaml", in: try map())
    }
}
