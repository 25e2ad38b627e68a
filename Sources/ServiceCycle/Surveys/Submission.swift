/// What one customer hands in, read but not yet kept.
package struct Submission: Equatable, Sendable {
    /// The answers by question; a question that was left out is absent.
    package var answers: [Code: Answer]
    package var attributes: Attributes

    /// When it was answered, or nil for now.
    package var at: Instant?

    /// How many customers this one stands for, in millionths (a design weight); one million where nothing is said.
    package var weight: Int

    package init(
        answers: [Code: Answer],
        attributes: Attributes = Attributes(),
        at: Instant? = nil,
        weight: Int = 1_000_000
    ) {
        self.answers = answers
        self.attributes = attributes
        self.at = at
        self.weight = weight
    }
}

/// What is known of a response beside its answers; one combination of them is a cohort.
package struct Attributes: Hashable, Sendable {
    package var location: Code?
    package var channel: Code?
    package var segment: Code?
    package var language: Language?
    package var wave: Code?

    package init(
        location: Code? = nil,
        channel: Code? = nil,
        segment: Code? = nil,
        language: Language? = nil,
        wave: Code? = nil
    ) {
        self.location = location
        self.channel = channel
        self.segment = segment
        self.language = language
        self.wave = wave
    }
}

extension Survey {
    /// Everything that keeps a submission from being an answer to this survey, by JSON pointer; empty when it is fine.
    ///
    /// - Parameters:
    ///   - submission: What was handed in.
    ///   - map: The map of the survey's cycle, which names the locations, channels and segments there are.
    ///   - moment: The moment that alone was asked about, or nil where the whole survey was.
    /// - Returns: The issues, none where it can be kept.
    package func issues(of submission: Submission, in map: ServiceMap, about moment: Code? = nil) -> [Issue] {
        var issues: [Issue] = []
        let asked = moment.map { Set(questions(about: $0).map(\.code)) }
        var known = 0
        // By index: each answer passes here, and a question is costly to copy.
        for index in questions.indices {
            let code = questions[index].code
            let answer = submission.answers[code]
            if answer != nil { known += 1 }
            if let problem = answer?.problem(for: questions[index].kind) {
                issues.append(Issue("/answers/\(code)", problem))
            } else if questions[index].isRequired, answer?.isBlank != false, asked?.contains(code) ?? true {
                issues.append(Issue("/answers/\(code)", "This question must be answered."))
            }
        }
        if known < submission.answers.count {
            let unknown = Set(submission.answers.keys).subtracting(questions.map(\.code)).sorted()
            issues += unknown.map { Issue("/answers/\($0)", "The survey has no question \"\($0)\".") }
        }
        if submission.answers.isEmpty, issues.isEmpty {
            issues.append(Issue("/answers", "There is no answer in it."))
        }
        return issues + submission.attributes.issues(in: map)
    }
}

extension Attributes {
    /// The attributes that the map does not know, by JSON pointer.
    package func issues(in map: ServiceMap) -> [Issue] {
        var issues: [Issue] = []
        func check(_ code: Code?, _ known: [Code], _ word: String) {
            guard let code, !known.contains(code) else { return }
            let choices = known.isEmpty ? "it has none" : "it has \(known.map(\.text).joined(separator: ", "))"
            issues.append(Issue("/attributes/\(word)", "The map has no \(word) \"\(code)\"; \(choices)."))
        }
        check(location, map.locations.map(\.code), "location")
        check(channel, map.channels.map(\.code), "channel")
        check(segment, map.segments.map(\.code), "segment")
        return issues
    }
}
