import ServiceCycle
import Statistics
import Storage
import TestSupport
import Testing

/// The cube as a test computes it for itself: from responses, or as the database's rows say it.
struct Cube: Equatable {
    struct Key: Hashable {
        let question: Int
        let cohort: Int
        /// 0 for a day, 1 for a month.
        let span: Int
        let start: Int
        let point: Int
    }

    private(set) var tallies: [Key: Tally] = [:]

    /// What the responses make of it, on all four levels.
    init(of responses: [NewResponse], to survey: StoredSurvey, cohorts: [Attributes: Int]) throws {
        for response in responses {
            let cohort = cohorts[response.attributes] ?? -1
            for (index, answer) in response.answers.enumerated() {
                for point in answer?.points(for: survey.survey.questions[index].kind) ?? [] {
                    for (cohort, span, start) in [
                        (cohort, 0, response.day), (0, 0, response.day),
                        (cohort, 1, response.day.startOfMonth), (0, 1, response.day.startOfMonth),
                    ] {
                        let key = Key(
                            question: survey.questionNumbers[index],
                            cohort: cohort,
                            span: span,
                            start: start.number,
                            point: point
                        )
                        tallies[key, default: .zero] += Tally(weight: Weight(millionths: response.weight))
                    }
                }
            }
        }
    }

    /// What the database holds for an organisation.
    init(of organisation: Organisation.ID, on connection: any Connection) throws {
        let statement: SQL = """
            SELECT cohort, span, start, summary FROM cube WHERE organisation_id = \(organisation)
            """
        for row in try connection.rows(statement) {
            var bytes = PackedNumbers(try row.blob(3))
            #expect(bytes.next() == 1)
            var (question, point) = (0, 0)
            while let step = bytes.next() {
                question += step
                let folded = bytes.next() ?? 0
                point += folded.isMultiple(of: 2) ? folded / 2 : -(folded + 1) / 2
                let count = bytes.next() ?? 0
                let key = Key(
                    question: question,
                    cohort: try row.int(0),
                    span: try row.int(1),
                    start: try row.int(2),
                    point: point
                )
                tallies[key] =
                    count.isMultiple(of: 2)
                    ? Tally(count: count / 2)
                    : Tally(count: count / 2, weight: bytes.next() ?? 0, weightSquare: bytes.next() ?? 0)
            }
        }
    }
}

/// Numbers of seven bits a byte, lowest first, read in a way of its own, so that the program's is not its own witness.
struct PackedNumbers {
    private var bytes: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) {
        self.bytes = bytes[...]
    }

    mutating func next() -> Int? {
        guard let end = bytes.firstIndex(where: { $0 < 128 }) else { return nil }
        defer { bytes = bytes[(end + 1)...] }
        return bytes[...end].reversed().reduce(0) { $0 * 128 + Int($1 & 127) }
    }
}

extension Connection {
    /// The numbers of an organisation's cohorts.
    func cohortNumbers(of organisation: Organisation.ID) throws -> [Attributes: Int] {
        Dictionary(uniqueKeysWithValues: try cohorts(of: organisation).all().map { ($0.value, $0.key) })
    }

    /// The row numbers and identifiers of an organisation's responses, in order.
    func kept(of organisation: Organisation.ID) throws -> [(sequence: Int, id: NewResponse.ID)] {
        try rows("SELECT sequence, response_id FROM response WHERE organisation_id = \(organisation) ORDER BY sequence")
            .map { (try $0.int(0), try $0.identifier(1)) }
    }

    func sealCount(of organisation: Organisation.ID) throws -> Int {
        try first("SELECT COUNT(*) FROM seal WHERE organisation_id = \(organisation)")?.int(0) ?? 0
    }
}

extension Stage {
    /// Keeps responses in one transaction.
    func keep(_ responses: [NewResponse], on database: any Database) async throws {
        let (organisation, survey) = (organisation.id, survey)
        try await database.write { try $0.responses(of: organisation).append(responses, to: survey) }
    }

    /// What a verification finds.
    func verification(on database: any Database, anchor: SealStore.Head? = nil) async throws -> Verification {
        let organisation = organisation.id
        return try await database.read { try Verification(of: organisation, on: $0, anchor: anchor) }
    }
}
