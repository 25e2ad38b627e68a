internal import FoundationEssentials
internal import Interchange
package import ServiceCycle
package import Storage

/// A cycle that comes with the program: its map, its survey and, simulated, half a year of answers.
package struct SampleCycle: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case bank, restaurant

        fileprivate var profile: SimulationProfile {
            switch self {
            case .bank: .sampleBank
            case .restaurant: .sampleRestaurant
            }
        }
    }

    package let kind: Kind
    package let map: ServiceMap
    package let survey: Survey

    private static let days = 182
    private static let seed: UInt64 = 20_261_121

    /// How many answers are kept between two words about the progress.
    private static let answersPerPiece = 512

    /// - Parameters:
    ///   - kind: Which one.
    ///   - resources: The folder with `Samples`.
    /// - Throws: A refusal where its files are missing or wrong.
    package init(_ kind: Kind, resources: String) throws(Refusal) {
        self.kind = kind
        map = try MapFile.read(Self.bytes("\(kind)-map.yaml", resources), name: "\(kind)-map.yaml")
        survey = try SurveyFile.read(Self.bytes("\(kind)-survey.yaml", resources), name: "\(kind)-survey.yaml")
    }

    private static func bytes(_ name: String, _ resources: String) throws(Refusal) -> [UInt8] {
        let path = "\(resources)/Samples/\(name)"
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Refusal(.notFound, "There is no file \(path).")
        }
        return Array(data)
    }

    /// Keeps the map and the survey under codes that are free, without any answer.
    ///
    /// - Parameters:
    ///   - connection: The transaction.
    ///   - organisation: For whom.
    ///   - isSample: Whether it is there to look at, and not to begin with.
    ///   - now: The time.
    /// - Returns: The survey as it is kept.
    /// - Throws: What the database throws.
    package func draw(
        on connection: any Connection,
        in organisation: Organisation.ID,
        isSample: Bool,
        now: Instant
    ) throws -> StoredSurvey {
        try connection.claim(organisation.bytes)
        let cycles = connection.cycles(of: organisation)
        let surveys = connection.surveys(of: organisation)
        var (map, survey) = (map, survey)
        map.code = Code(map.code.text, fallback: map.code, avoiding: Set(try cycles.all().map(\.map.code)))
        survey.code = Code(survey.code.text, fallback: survey.code, avoiding: Set(try surveys.all().map(\.survey.code)))
        survey.cycle = map.code
        _ = try cycles.save(map, isSample: isSample, now: now)
        return try surveys.save(survey, now: now)
    }

    /// Simulated answers of the half year up to yesterday; the same on every machine.
    package func answers(in zone: Zone, now: Instant) -> [Submission] {
        let today = zone.day(of: now)
        return Simulation(
            profile: kind.profile,
            survey: survey,
            map: map,
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
                    answers: survey.questions.map { submission.answers[$0.code] },
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
}
