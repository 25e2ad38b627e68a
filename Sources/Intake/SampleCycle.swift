package import ServiceCycle
package import Storage

/// A cycle to look at: a ready map and its survey with, simulated, half a year of answers.
package struct SampleCycle: Sendable {
    package enum Kind: CaseIterable, Sendable {
        case bank, restaurant

        fileprivate var starter: Starter.Kind {
            switch self {
            case .bank: .bank
            case .restaurant: .restaurant
            }
        }

        fileprivate var profile: SimulationProfile {
            switch self {
            case .bank: .sampleBank
            case .restaurant: .sampleRestaurant
            }
        }

        fileprivate var tags: [SampleTag] {
            switch self {
            case .bank: SampleTag.bank
            case .restaurant: SampleTag.restaurant
            }
        }
    }

    package let starter: Starter
    private let profile: SimulationProfile
    private let tags: [SampleTag]

    private static let days = 182
    private static let seed: UInt64 = 20_261_121

    /// How many answers are kept between two words about the progress.
    private static let answersPerPiece = 512

    /// - Parameters:
    ///   - kind: Which one.
    ///   - resources: The folder with `Samples`.
    /// - Throws: A refusal where its files are missing or wrong.
    package init(_ kind: Kind, resources: String) throws(Refusal) {
        starter = try Starter(kind.starter, resources: resources)
        profile = kind.profile
        tags = kind.tags
    }

    /// Simulated answers of the half year up to yesterday; the same on every machine.
    package func answers(in zone: Zone, now: Instant) -> [Submission] {
        let today = zone.day(of: now)
        return Simulation(
            profile: profile,
            survey: starter.survey,
            map: starter.map,
            zone: zone,
            days: (today + -Self.days)...(today + -1),
            seed: Self.seed
        ).submissions()
    }

    /// Keeps answers.
    ///
    /// - Parameters:
    ///   - submissions: What was simulated.
    ///   - stored: The survey as it is kept.
    ///   - connection: The transaction.
    ///   - organisation: For whom.
    ///   - now: The time.
    ///   - progress: Told how many are kept; it may throw to end it.
    /// - Throws: What the database or the watcher throws; then the transaction is to be undone.
    package func keep(
        _ submissions: [Submission],
        to stored: StoredSurvey,
        on connection: any Connection,
        in organisation: Organisation,
        now: Instant,
        progress: (Int) throws -> Void = { _ in }
    ) throws {
        var target = try ResponseImport(into: stored, of: organisation.id, on: connection)
        for (index, submission) in submissions.enumerated() {
            let at = submission.at ?? now
            try target.add(
                NewResponse(
                    id: NewResponse.ID(survey: stored, key: Array("sample \(index)".utf8)),
                    answers: starter.survey.questions.map { submission.answers[$0.code] },
                    to: stored,
                    attributes: submission.attributes,
                    at: at,
                    day: organisation.zone.day(of: at),
                    weight: submission.weight
                ),
                line: index + 1
            )
            if index % Self.answersPerPiece == 0 { try progress(index) }
        }
        try target.flush()
    }

    /// Keeps the tags of its comments, named in a language.
    func keepTags(
        of cycle: Int,
        on connection: any Connection,
        in organisation: Organisation.ID,
        language: Language,
        now: Instant
    ) throws {
        let store = connection.tags(of: cycle, in: organisation)
        for tag in tags { _ = try store.add(name: tag.name[language], rule: tag.rule, by: nil, now: now) }
    }
}
