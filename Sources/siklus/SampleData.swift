internal import Interchange
internal import ServiceCycle
internal import Storage

/// The sample organisation: a bank and a restaurant, with half a year of simulated answers.
struct SampleData: Sendable {
    /// The folder with the maps and surveys.
    let folder: String

    private static let days = 182
    private static let seed: UInt64 = 20_261_121

    /// Makes everything; returns the owner's password.
    func make(in database: any Database) async throws -> String {
        guard let zone = Zone("Europe/Berlin") else {
            throw Refusal(.unavailable, "This machine knows no time zones; install tzdata.")
        }
        let password = try await Founding(name: "Siklus sample", zone: zone, owner: "owner", isSample: true)
            .carryOut(on: database)
        let today = zone.day(of: .now)
        let days = (today + -Self.days)...(today + -1)
        for (name, profile) in [("bank", SimulationProfile.sampleBank), ("restaurant", .sampleRestaurant)] {
            let map = try MapFile.read(FileBytes.read("\(folder)/\(name)-map.yaml"), name: "\(name)-map.yaml")
            let survey = try SurveyFile.read(
                FileBytes.read("\(folder)/\(name)-survey.yaml"),
                name: "\(name)-survey.yaml"
            )
            let submissions = Simulation(
                profile: profile,
                survey: survey,
                map: map,
                zone: zone,
                days: days,
                seed: Self.seed
            ).submissions()
            try await database.writeAlone { connection in
                let organisation = try connection.onlyOrganisation()
                _ = try connection.cycles(of: organisation.id).save(map, now: .now)
                let stored = try connection.surveys(of: organisation.id).save(survey, now: .now)
                var target = try ResponseImport(into: stored, of: organisation.id, on: connection)
                for (index, submission) in submissions.enumerated() {
                    let at = submission.at ?? .now
                    try target.add(
                        NewResponse(
                            id: NewResponse.ID(survey: stored, key: Array("sample \(index)".utf8)),
                            answers: survey.questions.map { submission.answers[$0.code] },
                            to: stored,
                            attributes: submission.attributes,
                            at: at,
                            day: zone.day(of: at),
                            weight: submission.weight
                        ),
                        line: index + 1
                    )
                }
                try target.flush()
            }
        }
        return password
    }
}
