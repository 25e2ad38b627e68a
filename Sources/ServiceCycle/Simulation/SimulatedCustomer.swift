internal import Statistics

/// One simulated customer while he answers, question by question.
struct SimulatedCustomer {
    let profile: SimulationProfile
    let attributes: Attributes

    /// How much kinder than others he judges, in points of a five-point scale.
    let mood: Double
    let day: Day
    let days: ClosedRange<Day>
    private(set) var answers: [Code: Answer] = [:]

    /// How far he is from the level of each question, in its points and before rounding.
    private var deviations: [Code: Double] = [:]

    /// The questions that he has answered with a point of a scale.
    private var points: [(question: Question, point: Int)] = []

    init(profile: SimulationProfile, attributes: Attributes, mood: Double, day: Day, days: ClosedRange<Day>) {
        self.profile = profile
        self.attributes = attributes
        self.mood = mood
        self.day = day
        self.days = days
    }

    /// Answers a question, or leaves it out.
    mutating func answer(
        _ question: Question,
        by pattern: SimulationProfile.Pattern,
        using generator: inout SeededGenerator
    ) {
        let isAsked = pattern.channels.isEmpty || attributes.channel.map(pattern.channels.contains) == true
        guard isAsked || question.isRequired else { return }
        let answer = draw(question, by: pattern.form, using: &generator)
        let isSkipped = generator.uniform() < pattern.skip
        guard !isSkipped || question.isRequired, let answer else { return }
        answers[question.code] = answer
        if case .point(let point) = answer { points.append((question, point)) }
    }

    private mutating func draw(
        _ question: Question,
        by form: SimulationProfile.Pattern.Form,
        using generator: inout SeededGenerator
    ) -> Answer? {
        switch form {
        case .scale(let scale):
            return .point(point(of: question, by: scale, using: &generator))
        case .expectation(let expected, let perceived):
            let first = point(of: question, by: expected, using: &generator, isShifted: false)
            let second = point(of: question, by: perceived, using: &generator)
            return .expectation(expected: first, perceived: second)
        case .kano(let shares):
            return pair(of: shares, using: &generator)
        case .changingKano(let from, let to):
            let whole = days.upperBound - days.lowerBound
            let part = whole == 0 ? 1 : Double(day - days.lowerBound) / Double(whole)
            return pair(of: from.scaled(by: 1 - part) + to.scaled(by: part), using: &generator)
        case .choice(let shares):
            let code = shares.among(question.kind.options).draw(using: &generator)
            return (code ?? question.kind.options.first?.code).map { .choice($0) }
        case .choices(let shares):
            let codes = shares.among(question.kind.options).filter { generator.uniform() < $0.amount }.map(\.subject)
            return codes.isEmpty && !question.isRequired ? nil : .choices(codes)
        case .comment:
            let words = comment(using: &generator)
            return words.isEmpty && !question.isRequired ? nil : .text(words)
        }
    }

    private func pair(
        of shares: [SimulationProfile.Share<PairPoint>],
        using generator: inout SeededGenerator
    ) -> Answer? {
        shares.draw(using: &generator).map { .kano(functional: $0.first, dysfunctional: $0.second) }
    }

    /// Draws a point: normally around the level for this customer on this day, rounded, and cut off at the scale's ends.
    private mutating func point(
        of question: Question,
        by scale: SimulationProfile.Scale,
        using generator: inout SeededGenerator,
        isShifted: Bool = true
    ) -> Int {
        let range = question.kind.scale ?? 1...5
        let level = attributes.segment.flatMap { scale.segmentLevels[$0] } ?? scale.level
        let shifts = profile.effects.map { $0.shift(of: question.code, for: attributes, on: day, in: days) }
        let carried = scale.follows.map { $0.amount * (deviations[$0.subject] ?? 0) }
        let value =
            generator.normal(mean: level, standardDeviation: scale.spread)
            + mood * scale.mood * Double(range.count - 1) / 4
            + (isShifted ? shifts.reduce(0, +) : 0)
            + carried.reduce(0, +)
        deviations[question.code] = value - scale.level
        return Int(min(max(value.rounded(), Double(range.lowerBound)), Double(range.upperBound)))
    }

    /// One or two sentences that fit what he has answered, in his language; empty where none does.
    private func comment(using generator: inout SeededGenerator) -> String {
        let language = attributes.language ?? .english
        let fitting = profile.comments.filter { comment in
            comment.words[language] != nil
                && points.contains {
                    $0.question.code == comment.question && comment.fits($0.point, of: $0.question.kind)
                }
        }
        guard let first = fitting.draw(using: &generator) else { return "" }
        let others = fitting.filter { $0.question != first.question }
        let second = generator.uniform() < 0.35 ? others.draw(using: &generator) : nil
        return [first, second].compactMap { $0?.words[language] }.joined(separator: " ")
    }
}

extension [SimulationProfile.Comment] {
    /// Any of the comments, each as likely as the others.
    fileprivate func draw(using generator: inout SeededGenerator) -> Element? {
        isEmpty ? nil : self[Swift.min(Int(generator.uniform() * Double(count)), count - 1)]
    }
}
