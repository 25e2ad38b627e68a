package import ServiceCycle

extension Connection {
    /// The files that the organisation imported.
    package func imports(of organisation: Organisation.ID) -> ImportStore {
        ImportStore(connection: self, organisation: organisation)
    }
}

/// Which files were imported, so that the same file twice adds nothing.
package struct ImportStore {
    fileprivate let connection: any Connection
    fileprivate let organisation: Organisation.ID

    /// What came of a file.
    package struct Record: Equatable, Sendable {
        package let added: Int
        package let skipped: Int

        package init(added: Int, skipped: Int) {
            self.added = added
            self.skipped = skipped
        }
    }

    package func keep(
        _ record: Record,
        name: String,
        digest: [UInt8],
        survey: StoredSurvey,
        now: Instant
    ) throws {
        try connection.execute(
            """
            INSERT INTO import_file (organisation_id, file_digest, survey, name, added, skipped, imported_at)
            VALUES (\(organisation), \(digest), \(survey.number), \(name), \(record.added), \(record.skipped), \(now))
            ON CONFLICT (organisation_id, file_digest) DO NOTHING
            """
        )
    }
}

extension Identifier where Subject == NewResponse {
    /// The identifier of an imported line: the same line of the same survey always gets the same one (RFC 9562, 5.8).
    package init(survey: StoredSurvey, key: [UInt8]) {
        let digest = Digest.of(survey.id.bytes + key)
        let halves = Identifier(bytes: digest.prefix(16)) ?? Identifier(high: 0, low: 0)
        self.init(
            high: halves.high & 0xFFFF_FFFF_FFFF_0FFF | 0x8000,
            low: halves.low & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        )
    }
}
