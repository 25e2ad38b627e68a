package import ServiceCycle

extension Connection {
    /// The tables of answers that the organisation has read in.
    package func intakes(of organisation: Organisation.ID) -> IntakeStore {
        IntakeStore(connection: self, organisation: organisation)
    }
}

/// A table of answers that was read in, and what became of its lines.
package struct Intake: Equatable, Sendable {
    package typealias ID = Identifier<Intake>

    package let id: ID

    /// The survey's number.
    package let survey: Int

    /// The file's name, without its folder.
    package let file: String

    /// Who did it, nil for whoever runs the program itself.
    package let login: String?
    package let added: Int
    package let repeated: Int
    package let blank: Int
    package let refused: Int
    package let finishedAt: Instant

    package init(
        id: ID,
        survey: Int,
        file: String,
        login: String?,
        added: Int,
        repeated: Int,
        blank: Int,
        refused: Int,
        finishedAt: Instant
    ) {
        self.id = id
        self.survey = survey
        self.file = file
        self.login = login
        self.added = added
        self.repeated = repeated
        self.blank = blank
        self.refused = refused
        self.finishedAt = finishedAt
    }
}

/// What was read in, noted in the same transaction as the answers: so it is known even where the server then stopped.
package struct IntakeStore {
    fileprivate let connection: any Connection
    fileprivate let organisation: Organisation.ID

    private static let columns: SQL =
        "SELECT intake_id, survey, file, login, added, repeated, blank, refused, finished_at FROM intake"

    package func note(_ intake: Intake) throws {
        try connection.execute(
            """
            INSERT INTO intake (organisation_id, intake_id, survey, file, login, added, repeated, blank, refused,
                finished_at)
            VALUES (\(organisation), \(intake.id), \(intake.survey), \(intake.file), \(intake.login.databaseValue),
                \(intake.added), \(intake.repeated), \(intake.blank), \(intake.refused), \(intake.finishedAt))
            """
        )
    }

    package func find(_ id: Intake.ID) throws -> Intake? {
        try connection.first(Self.columns + " WHERE organisation_id = \(organisation) AND intake_id = \(id)")
            .map(Self.intake)
    }

    /// The newest first.
    package func newest(_ limit: Int) throws -> [Intake] {
        try connection.rows(
            Self.columns
                + " WHERE organisation_id = \(organisation) ORDER BY finished_at DESC, intake_id DESC LIMIT \(limit)"
        ).map(Self.intake)
    }

    private static func intake(_ row: Row) throws -> Intake {
        Intake(
            id: try row.identifier(0),
            survey: try row.int(1),
            file: try row.text(2),
            login: try row.optionalText(3),
            added: try row.int(4),
            repeated: try row.int(5),
            blank: try row.int(6),
            refused: try row.int(7),
            finishedAt: try row.instant(8)
        )
    }
}
