package import ServiceCycle

extension Connection {
    /// The tags of a cycle.
    ///
    /// - Parameters:
    ///   - cycle: The cycle's number.
    ///   - organisation: Whose cycle.
    /// - Returns: The tags.
    package func tags(of cycle: Int, in organisation: Organisation.ID) -> TagStore {
        TagStore(connection: self, organisation: organisation, cycle: cycle)
    }
}

/// The tags of a cycle, as the database remembers them: every change is a version, and nothing is overwritten.
package struct TagStore {
    let connection: any Connection
    let organisation: Organisation.ID
    let cycle: Int

    private static let columns: SQL = """
        SELECT tag.tag, tag.code, tag_version.name, tag_version.rule, is_retired, tag_version.version, login, saved_at
        FROM tag JOIN tag_version ON tag_version.organisation_id = tag.organisation_id
            AND tag_version.cycle = tag.cycle AND tag_version.tag = tag.tag
        LEFT JOIN account ON account.organisation_id = tag.organisation_id
            AND account.account_id = tag_version.account_id
        """

    private var scope: SQL { " WHERE tag.organisation_id = \(organisation) AND tag.cycle = \(cycle)" }

    /// All tags as they are now, retired ones too, by name.
    package func all() throws -> [CommentTag] {
        try connection.rows(Self.columns + scope + " AND tag_version.version = tag.version").map(Self.tag)
            .sorted { ($0.name.lowercased(), $0.number) < ($1.name.lowercased(), $1.number) }
    }

    /// The tags that are in use, by name.
    package func inUse() throws -> [CommentTag] { try all().filter { !$0.isRetired } }

    /// A tag as it is now, in use or retired.
    package func find(_ code: Code) throws -> CommentTag? {
        try connection.first(Self.columns + scope + " AND tag_version.version = tag.version AND code = \(code)")
            .map(Self.tag)
    }

    /// A tag as it was after each change, the newest first.
    package func versions(of tag: CommentTag) throws -> [CommentTag] {
        try connection.rows(Self.columns + scope + " AND tag.tag = \(tag.number) ORDER BY tag_version.version DESC")
            .map(Self.tag)
    }

    /// Keeps a new tag.
    ///
    /// - Throws: `UnfitFields` with everything that is wrong.
    package func add(name: String, rule: String, by author: Account.ID?, now: Instant) throws -> CommentTag {
        try connection.claim(organisation.bytes)
        let known = try all()
        let draft = try TagDraft(name: name, rule: rule, beside: known.filter { !$0.isRetired })
        let code = Code(draft.name, fallback: .tag, avoiding: Set(known.map(\.code)))
        let number = try connection.nextNumber("tag", in: organisation)
        try connection.execute(
            """
            INSERT INTO tag (organisation_id, cycle, tag, code, version)
            VALUES (\(organisation), \(cycle), \(number), \(code), 1)
            """
        )
        try keep(draft.name, draft.rule, isRetired: false, as: 1, of: number, by: author, now: now)
        return try found(code)
    }

    /// Gives a tag another name or rule, and brings it back where it was retired.
    ///
    /// - Parameters:
    ///   - code: The tag.
    ///   - version: What its author had before him; where it has changed since, he is told how.
    ///   - name: What it is to be called.
    ///   - rule: Its rule, empty for none.
    ///   - author: Who.
    ///   - now: When.
    /// - Returns: The tag as it is now.
    /// - Throws: `UnfitFields` with everything that is wrong; a refusal where there is no such tag.
    package func change(
        _ code: Code,
        since version: Int,
        name: String,
        rule: String,
        by author: Account.ID?,
        now: Instant
    ) throws -> CommentTag {
        try connection.claim(organisation.bytes)
        let old = try found(code)
        guard old.version == version else {
            let values = ["name": old.author ?? "–", "tag": old.name, "rule": old.rule?.text ?? ""]
            throw UnfitFields([FieldIssue("version", TagWords.changedMeanwhile, values)])
        }
        let others = try inUse().filter { $0.number != old.number }
        let draft = try TagDraft(name: name, rule: rule, beside: others)
        if draft.name == old.name, draft.rule == old.rule, !old.isRetired { return old }
        try keep(draft.name, draft.rule, isRetired: false, as: version + 1, of: old.number, by: author, now: now)
        return try found(code)
    }

    /// Uses a tag no more; it can be brought back as it was.
    package func retire(_ code: Code, by author: Account.ID?, now: Instant) throws {
        try connection.claim(organisation.bytes)
        let old = try found(code)
        guard !old.isRetired else { return }
        try keep(old.name, old.rule, isRetired: true, as: old.version + 1, of: old.number, by: author, now: now)
    }

    private func found(_ code: Code) throws -> CommentTag {
        guard let tag = try find(code) else { throw Refusal(.notFound, "There is no tag \"\(code)\".") }
        return tag
    }

    private func keep(
        _ name: String,
        _ rule: TagRule?,
        isRetired: Bool,
        as version: Int,
        of number: Int,
        by author: Account.ID?,
        now: Instant
    ) throws {
        try connection.execute(
            """
            INSERT INTO tag_version (organisation_id, cycle, tag, version, name, rule, is_retired, account_id, saved_at)
            VALUES (\(organisation), \(cycle), \(number), \(version), \(name), \((rule?.text).databaseValue),
                \(isRetired), \(author.databaseValue), \(now))
            """
        )
        try connection.execute(
            """
            UPDATE tag SET version = \(version)
            WHERE organisation_id = \(organisation) AND cycle = \(cycle) AND tag = \(number)
            """
        )
    }

    private static func tag(_ row: Row) throws -> CommentTag {
        let code = try row.code(1)
        let rule = try row.optionalText(3).map { text in
            do { return try TagRule(text) } catch {
                throw DatabaseFailure.damaged("the tag \"\(code)\" has a rule that is none")
            }
        }
        return CommentTag(
            number: try row.int(0),
            code: code,
            name: try row.text(2),
            rule: rule,
            isRetired: try row.int(4) == 1,
            version: try row.int(5),
            author: try row.optionalText(6),
            savedAt: try row.instant(7)
        )
    }
}
