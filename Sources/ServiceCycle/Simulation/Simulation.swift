internal import Statistics

/// Plausible answers to a survey, drawn from a profile: the same seed gives the same answers.
package struct Simulation: Sendable {
    private let profile: SimulationProfile
    private let zone: Zone
    private let days: ClosedRange<Day>
    private let seed: UInt64

    /// The questions in the order in which they are drawn, each with its pattern.
    private let draws: [(question: Question, pattern: SimulationProfile.Pattern)]
    private let locations: [SimulationProfile.Share<Code>]
    private let channels: [SimulationProfile.Share<Code>]
    private let segments: [SimulationProfile.Share<Code>]

    /// - Parameters:
    ///   - profile: What is to be true of the customers.
    ///   - survey: The questions that they answer.
    ///   - map: The map of the survey's cycle, whose locations, channels and segments they have.
    ///   - zone: The zone in which the opening hours are meant.
    ///   - days: The first and the last day.
    ///   - seed: Any number; another one gives other answers with the same story.
    package init(
        profile: SimulationProfile,
        survey: Survey,
        map: ServiceMap,
        zone: Zone,
        days: ClosedRange<Day>,
        seed: UInt64
    ) {
        self.profile = profile
        self.zone = zone
        self.days = days
        self.seed = seed
        let draws = survey.questions.map { question in
            let pattern = profile.patterns.first { $0.question == question.code && $0.suits(question.kind) }
            return (question: question, pattern: pattern ?? SimulationProfile.Pattern(middleOf: question))
        }
        self.draws = (0...2).flatMap { turn in draws.filter { $0.pattern.turn == turn } }
        locations = profile.locations.filter { share in map.locations.contains { $0.code == share.subject } }
        channels = profile.channels.filter { share in map.channels.contains { $0.code == share.subject } }
        segments = profile.segments.filter { share in map.segments.contains { $0.code == share.subject } }
    }

    /// All answers, in order of time.
    package func submissions() -> [Submission] {
        var generator = SeededGenerator(seed: seed)
        var additions = SeededGenerator(seed: seed &+ 1)
        var submissions: [Submission] = []
        for number in days.lowerBound.number...days.upperBound.number {
            let day = Day(number: number)
            for second in arrivals(on: day, using: &generator) {
                let at = zone.instant(of: day, secondsAfterMidnight: second)
                let submission = submission(on: day, at: at, using: &generator, &additions)
                if !submission.answers.isEmpty { submissions.append(submission) }
            }
        }
        return submissions
    }

    /// The seconds after midnight at which responses come in on a day, ascending.
    ///
    /// Their number is drawn from the normal approximation of a Poisson distribution.
    private func arrivals(on day: Day, using generator: inout SeededGenerator) -> [Int] {
        let weekday = ((day.number + 3) % 7 + 7) % 7
        let factor = profile.weekdays.indices.contains(weekday) ? profile.weekdays[weekday] : 1
        let mean = max(0, profile.responsesPerDay * factor)
        let count = generator.normal(mean: mean, standardDeviation: mean.squareRoot()).rounded()
        guard mean > 0, count >= 1 else { return [] }
        let open = profile.openingSeconds
        return (0..<Int(count)).map { _ in open.lowerBound + Int(generator.uniform() * Double(open.count)) }.sorted()
    }

    /// One customer's answers; questions that were added draw from a generator of their own.
    private func submission(
        on day: Day,
        at: Instant,
        using generator: inout SeededGenerator,
        _ additions: inout SeededGenerator
    ) -> Submission {
        let attributes = Attributes(
            location: locations.draw(using: &generator),
            channel: channels.draw(using: &generator),
            segment: segments.draw(using: &generator),
            language: profile.languages.draw(using: &generator)
        )
        var customer = SimulatedCustomer(
            profile: profile,
            attributes: attributes,
            mood: generator.normal(standardDeviation: profile.moodSpread),
            day: day,
            days: days
        )
        for (question, pattern) in draws where !pattern.isAddition {
            customer.answer(question, by: pattern, using: &generator)
        }
        // Whoever answered nothing before stays silent.
        for (question, pattern) in draws where pattern.isAddition && !customer.answers.isEmpty {
            customer.answer(question, by: pattern, using: &additions)
        }
        return Submission(answers: customer.answers, attributes: attributes, at: at)
    }
}
