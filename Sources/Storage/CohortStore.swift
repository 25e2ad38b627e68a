package import ServiceCycle

extension Connection {
    /// The organisation's cohorts.
    package func cohorts(of organisation: Organisation.ID) -> CohortStore {
        CohortStore(connection: self, organisation: organisation)
    }
}

/// Cohorts: each combination of attributes that ever came gets a number, under which its answers are counted.
package struct CohortStore {
    fileprivate let connection: any Connection
    fileprivate let organisation: Organisation.ID

    /// The number of a cohort, which is made where it is new; the caller has claimed the organisation.
    func number(of attributes: Attributes) throws -> Int {
        if let number = connection.batch.cohorts[organisation]?[attributes] { return number }
        let number = try find(attributes) ?? insert(attributes)
        connection.batch.cohorts[organisation, default: [:]][attributes] = number
        return number
    }

    private func find(_ attributes: Attributes) throws -> Int? {
        let texts = attributes.columns
        return try connection.first(
            """
            SELECT cohort FROM cohort WHERE organisation_id = \(organisation) AND location = \(texts[0])
                AND channel = \(texts[1]) AND segment = \(texts[2]) AND language = \(texts[3]) AND wave = \(texts[4])
            """
        )?.int(0)
    }

    private func insert(_ attributes: Attributes) throws -> Int {
        let number = try connection.nextNumber("cohort", in: organisation)
        try connection.insert(
            into: "cohort (organisation_id, cohort, location, channel, segment, language, wave)",
            rows: [[organisation.databaseValue, number.databaseValue] + attributes.columns.map(\.databaseValue)]
        )
        return number
    }

    /// The numbers of the cohorts that a filter lets through, or nil where it lets all through.
    package func numbers(matching filter: CohortFilter) throws -> [Int]? {
        guard !filter.isEmpty else { return nil }
        return try all().filter { filter.admits($0.value) }.map(\.key).sorted()
    }

    /// Every cohort by its number.
    package func all() throws -> [Int: Attributes] {
        let statement: SQL = """
            SELECT cohort, location, channel, segment, language, wave FROM cohort WHERE organisation_id = \(organisation)
            """
        return Dictionary(
            uniqueKeysWithValues: try connection.rows(statement).map { row in
                (
                    try row.int(0),
                    Attributes(
                        location: Code(try row.text(1)),
                        channel: Code(try row.text(2)),
                        segment: Code(try row.text(3)),
                        language: Language(try row.text(4)),
                        wave: Code(try row.text(5))
                    )
                )
            }
        )
    }
}

extension Attributes {
    /// As columns: what is not known is an empty text, so that the combination can be unique.
    var columns: [String] {
        [location?.text, channel?.text, segment?.text, language?.tag, wave?.text].map { $0 ?? "" }
    }
}
