import ServiceCycle
import Statistics

/// Sound maps of any shape, the same for the same seed.
struct RandomMap {
    private var generator: SeededGenerator

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    private static let words = [
        "wait", "pay: now", "a, b; c", "\"quoted\"", "# one", "title", "section two", "naïve café", "Schöne Grüße",
        "two\nlines", "  spaces  ", "%% no comment", "안녕하세요", "=1+1", "- dash", "'", "7", "true", "😀",
    ]

    private mutating func text(orNone: Bool = true) -> LocalisedText {
        var text = LocalisedText()
        for language in Language.interface where Bool.random(using: &generator) {
            text[language] = Self.words.randomElement(using: &generator)
        }
        if text.isEmpty, !orNone { text[.english] = Self.words.randomElement(using: &generator) }
        return text
    }

    private func code(_ stem: String, _ number: Int) -> Code { Code("\(stem)-\(number)") ?? .entry }

    mutating func map() -> ServiceMap {
        let channels = (0..<Int.random(in: 0...2, using: &generator)).map { number in
            let touchpoints = (0..<Int.random(in: 0...2, using: &generator)).map {
                Touchpoint(code: code("point", $0), name: text(orNone: false), kind: $0 == 1 ? .exposure : .service)
            }
            return Channel(code: code("channel", number), name: text(orNone: false), touchpoints: touchpoints)
        }
        let segments = (0..<Int.random(in: 0...2, using: &generator)).map {
            Segment(code: code("segment", $0), name: text(orNone: false))
        }
        let phases = (0..<Int.random(in: 1...7, using: &generator))
            .compactMap { _ in Moment.Phase.allCases.randomElement(using: &generator) }.sorted()
        return ServiceMap(
            code: code("cycle", 1),
            name: text(orNone: false),
            description: text(),
            channels: channels,
            segments: segments,
            moments: phases.enumerated().map { moment($0.offset, $0.element, channels) }
        )
    }

    private mutating func moment(_ number: Int, _ phase: Moment.Phase, _ channels: [Channel]) -> Moment {
        let channel = Bool.random(using: &generator) ? channels.randomElement(using: &generator) : nil
        let standards = (0..<Int.random(in: 0...2, using: &generator)).map { _ in
            Standard(
                target: Double(Int.random(in: 0...1000, using: &generator)) / 10,
                unit: Standard.Unit.allCases.randomElement(using: &generator) ?? .minutes,
                statement: text()
            )
        }
        return Moment(
            code: code("moment", number),
            name: text(orNone: false),
            description: text(),
            phase: phase,
            channel: channel?.code,
            touchpoint: channel?.touchpoints.randomElement(using: &generator)?.code,
            actor: Moment.Actor.allCases.randomElement(using: &generator) ?? .customer,
            standards: standards,
            conduct: text(),
            evidence: text(),
            backStage: text(),
            support: text(),
            owner: Bool.random(using: &generator) ? Self.words.randomElement(using: &generator) : nil,
            criticality: Int.random(in: 0...10, using: &generator),
            criticalityReason: text(),
            drawn: Bool.random(using: &generator) ? Double(Int.random(in: -50...50, using: &generator)) / 10 : nil
        )
    }
}
