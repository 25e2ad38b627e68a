package import ServiceCycle
package import Storage

/// An organisation with its cycle and survey, as a database keeps them.
package struct Stage: Sendable {
    package let organisation: Organisation
    package let cycle: StoredCycle
    package let survey: StoredSurvey

    /// Keeps a new organisation with the map and the survey.
    package init(
        on database: any Database,
        organisation: Organisation = Fixtures.organisation(),
        map: ServiceMap = Fixtures.map,
        survey: Survey = Fixtures.survey,
        isSample: Bool = false
    ) async throws {
        self.organisation = organisation
        (cycle, self.survey) = try await database.write { connection in
            try connection.organisations.create(organisation, now: Fixtures.now)
            _ = try connection.cycles(of: organisation.id).save(map, isSample: isSample, now: Fixtures.now)
            let stored = try connection.surveys(of: organisation.id).save(survey, now: Fixtures.now)
            return (stored.cycle, stored)
        }
    }

    /// One response that answers some of the questions, on some day of the last hundred, with some weight.
    package func response(using generator: inout some RandomNumberGenerator) -> NewResponse {
        var answers = survey.survey.questions.map { question in
            Int.random(in: 0..<10, using: &generator) < 3 ? nil : Answer.random(question.kind, using: &generator)
        }
        if answers.allSatisfy({ $0 == nil }), let question = survey.survey.questions.first {
            answers[0] = Answer.random(question.kind, using: &generator)
        }
        let at = Fixtures.now.advanced(bySeconds: -Int64.random(in: 0..<100 * 86_400, using: &generator))
        return NewResponse(
            id: NewResponse.ID(now: at, using: &generator),
            answers: answers,
            to: survey,
            attributes: Attributes.random(of: cycle.map, using: &generator),
            at: at,
            day: organisation.zone.day(of: at),
            weight: Bool.random(using: &generator) ? 1_000_000 : Int.random(in: 1...5_000_000, using: &generator)
        )
    }

    /// Several responses.
    package func responses(_ count: Int, using generator: inout some RandomNumberGenerator) -> [NewResponse] {
        (0..<count).map { _ in response(using: &generator) }
    }
}

extension Answer {
    /// Texts that have broken something somewhere before.
    private static let texts = [
        "Quick and kind.", "", "O'Brien said \"no\"; DROP TABLE response; --", "Grüße aus Köln", "e\u{301}\u{301} 👩‍👩‍👧",
        "100 % \\x41 $1 {integer} NULL", "two\nlines\r\n\ttab", "مرحبا \u{202E}cba", "\u{0}\u{1}\u{1F}\u{7F}\u{FEFF}",
    ]

    /// Any answer to a question of the kind.
    package static func random(_ kind: Question.Kind, using generator: inout some RandomNumberGenerator) -> Answer {
        let scale = kind.scale ?? 0...0
        let (first, second) = (Int.random(in: scale, using: &generator), Int.random(in: scale, using: &generator))
        let missing = Int.random(in: 0..<5, using: &generator)
        switch kind {
        case .rating, .nps, .effort, .importance: return .point(first)
        case .expectation:
            return .expectation(expected: missing == 0 ? nil : first, perceived: missing == 1 ? nil : second)
        case .kano: return .kano(functional: missing == 0 ? nil : first, dysfunctional: missing == 1 ? nil : second)
        case .choice(let options): return .choice(options[Int.random(in: options.indices, using: &generator)].code)
        case .choices(let options):
            return .choices(options.map(\.code).filter { _ in Bool.random(using: &generator) })
        case .text: return .text(texts[Int.random(in: texts.indices, using: &generator)])
        }
    }
}

extension Attributes {
    /// Any attributes that the map knows; each may be missing.
    package static func random(of map: ServiceMap, using generator: inout some RandomNumberGenerator) -> Attributes {
        Attributes(
            location: (map.locations.map(\.code) as [Code?] + [nil]).randomElement(using: &generator) ?? nil,
            channel: (map.channels.map(\.code) as [Code?] + [nil]).randomElement(using: &generator) ?? nil,
            segment: (map.segments.map(\.code) as [Code?] + [nil]).randomElement(using: &generator) ?? nil,
            language: ([.english, .german, nil] as [Language?]).randomElement(using: &generator) ?? nil,
            wave: ([Code("spring"), nil] as [Code?]).randomElement(using: &generator) ?? nil
        )
    }
}
