internal import FoundationEssentials
internal import Interchange
package import ServiceCycle
package import Storage

/// A ready map with its survey, to begin with.
package struct Starter: Sendable {
    /// For which business; the value is the name of its files.
    package enum Kind: String, CaseIterable, Sendable {
        case bank, restaurant
        case webShop = "web-shop"
        case clinic
        case publicCounter = "public-counter"
        case hotel
    }

    package let map: ServiceMap
    package let survey: Survey

    /// - Parameters:
    ///   - kind: Which one.
    ///   - resources: The folder with `Samples`.
    /// - Throws: A refusal where its files are missing or wrong.
    package init(_ kind: Kind, resources: String) throws(Refusal) {
        let (mapName, surveyName) = ("\(kind.rawValue)-map.yaml", "\(kind.rawValue)-survey.yaml")
        map = try MapFile.read(Self.bytes(mapName, resources), name: mapName)
        survey = try SurveyFile.read(Self.bytes(surveyName, resources), name: surveyName, in: map)
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
    ///   - author: Who draws it; nil for the program itself.
    ///   - now: The time.
    /// - Returns: The survey as it is kept.
    /// - Throws: What the database throws.
    package func draw(
        on connection: any Connection,
        in organisation: Organisation.ID,
        isSample: Bool,
        by author: Account.ID? = nil,
        now: Instant
    ) throws -> StoredSurvey {
        try connection.claim(organisation.bytes)
        let cycles = connection.cycles(of: organisation)
        let surveys = connection.surveys(of: organisation)
        var (map, survey) = (map, survey)
        map.code = Code(map.code.text, fallback: map.code, avoiding: Set(try cycles.all().map(\.map.code)))
        survey.code = Code(survey.code.text, fallback: survey.code, avoiding: Set(try surveys.all().map(\.survey.code)))
        survey.cycle = map.code
        _ = try cycles.save(map, isSample: isSample, by: author, now: now)
        return try surveys.save(survey, by: author, now: now)
    }
}
