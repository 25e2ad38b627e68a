import ServiceCycle

/// A map and a survey that ask everything a profile has an answer to, and half a year of answers.
struct SimulationStage {
    let profile: SimulationProfile
    let map: ServiceMap
    let survey: Survey
    let days: ClosedRange<Day>
    let zone: Zone

    init(_ profile: SimulationProfile) throws {
        let name = LocalisedText([.english: "Name"])
        let zone = Zone("Europe/Berlin")
        let (cycle, start) = (Code("cycle"), Day("2026-05-24"))
        guard let zone, let cycle, let start else { throw Refusal(.invalid, "The stage cannot be set.") }
        self.profile = profile
        self.zone = zone
        days = start...start + 181
        map = ServiceMap(
            code: cycle,
            name: name,
            locations: profile.locations.map { Location(code: $0.subject, name: name) },
            channels: profile.channels.map { Channel(code: $0.subject, name: name) },
            segments: profile.segments.map { Segment(code: $0.subject, name: name) }
        )
        survey = Survey(
            code: cycle,
            cycle: cycle,
            title: name,
            questions: profile.patterns.map {
                Question(code: $0.question, kind: $0.kind, text: name, isRequired: $0.question.text == "waits")
            }
        )
    }

    func submissions(seed: UInt64 = 7) -> [Submission] {
        Simulation(profile: profile, survey: survey, map: map, zone: zone, days: days, seed: seed).submissions()
    }
}

extension SimulationProfile.Pattern {
    /// The kind of question that it answers in the sample surveys.
    fileprivate var kind: Question.Kind {
        let options = { (shares: [SimulationProfile.Share<Code>]) in
            shares.map { Question.Option(code: $0.subject, text: LocalisedText([.english: $0.subject.text])) }
        }
        return switch (form, question.text) {
        case (.scale, "recommend"): .nps
        case (.scale, "effort"): .effort(points: 7, labels: [])
        case (.scale, "money-importance"): .importance(points: 5, labels: [])
        case (.scale, _): .rating(points: 5, labels: [])
        case (.expectation, _): .expectation(points: 5, labels: [])
        case (.kano, _), (.changingKano, _): .kano
        case (.choice(let shares), _): .choice(options(shares))
        case (.choices(let shares), _): .choices(options(shares))
        case (.comment, _): .text
        }
    }
}

extension [Submission] {
    /// Those who have an attribute, such as the location `station`.
    func at(_ attribute: KeyPath<Attributes, Code?>, _ code: String) -> Self {
        filter { $0.attributes[keyPath: attribute]?.text == code }
    }

    /// The points that were answered on one scale.
    func points(_ question: String) -> [Int] {
        compactMap { submission in
            guard let code = Code(question), case .point(let point) = submission.answers[code] else { return nil }
            return point
        }
    }

    /// The share of the answers that are 4 or 5 of five points.
    func satisfied(_ question: String) -> Double {
        let points = points(question)
        return Double(points.count { $0 >= 4 }) / Double(Swift.max(1, points.count))
    }

    /// The mean of what was expected and of what was lived.
    func expectation(_ question: String) -> (expected: Double, perceived: Double) {
        let pairs = compactMap { submission -> (Int, Int)? in
            guard let code = Code(question), case .expectation(let first?, let second?) = submission.answers[code]
            else { return nil }
            return (first, second)
        }
        let count = Double(Swift.max(1, pairs.count))
        return (Double(pairs.map(\.0).reduce(0, +)) / count, Double(pairs.map(\.1).reduce(0, +)) / count)
    }
}
