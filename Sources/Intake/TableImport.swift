internal import Interchange
package import ServiceCycle
package import Storage

/// One table on its way into the database, in one transaction: from the command line and from the wizard alike.
package struct TableImport: Sendable {
    /// The file, and how it is named to people.
    package struct Table: Sendable {
        package let path: String
        package let name: String

        package init(path: String, name: String) {
            self.path = path
            self.name = name
        }
    }

    /// The mapping file, and what overrules it.
    package struct Mapping: Sendable {
        package let bytes: [UInt8]
        package let name: String
        package var encoding: String?
        package var delimiter: UInt8?

        package init(bytes: [UInt8], name: String, encoding: String? = nil, delimiter: UInt8? = nil) {
            self.bytes = bytes
            self.name = name
            self.encoding = encoding
            self.delimiter = delimiter
        }
    }

    /// Who watches while it goes on; each may throw to end it, and then nothing of the table is kept.
    package struct Watch: Sendable {
        package var progress: @Sendable (TableProgress) throws -> Void = { _ in }

        /// Called for each line that cannot be used, on a thread of the reader's.
        package var refused: @Sendable (RefusedLine) throws -> Void = { _ in }

        package init() {}
    }

    package let id: Intake.ID
    let table: Table
    let mapping: Mapping
    package let survey: Code
    let skipBad: Bool
    let login: String?
    let now: Instant
    let watch: Watch

    /// - Parameters:
    ///   - id: By which it is known afterwards.
    ///   - table: What is read.
    ///   - mapping: How its columns become responses.
    ///   - skipBad: Whether lines that cannot be used are left out; else they make the whole table be refused.
    ///   - login: Who does it, nil for whoever runs the program.
    ///   - now: The time.
    ///   - watch: Who watches.
    /// - Throws: A refusal where the mapping does not say for which survey it is.
    package init(
        id: Intake.ID? = nil,
        _ table: Table,
        _ mapping: Mapping,
        skipBad: Bool,
        login: String? = nil,
        now: Instant,
        watch: Watch = Watch()
    ) throws(Refusal) {
        self.id = id ?? Intake.ID(now: now)
        self.table = table
        self.mapping = mapping
        survey = try MappingFile.survey(mapping.bytes, name: mapping.name)
        self.skipBad = skipBad
        self.login = login
        self.now = now
        self.watch = watch
    }

    /// Reads the whole table and keeps nothing.
    ///
    /// - Returns: What would become of it, as far as can be said without looking at what is kept already.
    /// - Throws: A refusal of the file or the mapping; what a watcher throws.
    package func check(against survey: Survey, in map: ServiceMap, zone: Zone) throws -> TableOutcome {
        try outcome(against: survey, in: map, zone: zone, make: nil) { outcome, piece in outcome.added += piece.good }
    }

    /// Keeps the table.
    ///
    /// - Returns: What became of it.
    /// - Throws: A refusal where a line cannot be used and none may be left out; then the transaction is to be undone.
    package func run(_ connection: any Connection, in organisation: Organisation) throws -> TableOutcome {
        guard let stored = try connection.surveys(of: organisation.id).find(survey.text) else {
            throw Refusal(
                .notFound,
                "\(mapping.name) is for the survey \"\(survey)\", which is not here. Import it first: siklus import survey FILE"
            )
        }
        var target = try ResponseImport(into: stored, of: organisation.id, on: connection)
        let (zone, now) = (organisation.zone, now)
        let make: @Sendable (ImportedResponse) -> NewResponse = { $0.new(for: stored, zone: zone, now: now) }
        var outcome = try outcome(
            against: stored.survey,
            in: stored.cycle.map,
            zone: organisation.zone,
            make: make
        ) { outcome, piece in
            // After the first bad line nothing can be kept any more; reading on finds the others.
            guard outcome.badLines == 0 || skipBad else { return }
            for (line, response) in piece.responses { try target.add(response, line: line) }
        }
        try target.flush()
        for line in target.conflicts { try refuse(RefusedLine(conflict: line), in: &outcome) }
        guard outcome.badLines == 0 || skipBad else {
            throw Refusal(
                .invalid,
                "\(table.name): \(outcome.badLines) of \(outcome.lines) lines cannot be used, so nothing was imported. Mend them, or leave them out with --skip-bad.",
                issues: outcome.bad
            )
        }
        outcome.added = target.added
        outcome.repeated = target.repeated
        try connection.intakes(of: organisation.id).note(
            Intake(
                id: id,
                survey: stored.number,
                file: table.name.split(separator: "/").last.map(String.init) ?? table.name,
                login: login,
                added: outcome.added,
                repeated: outcome.repeated,
                blank: outcome.blankLines,
                refused: outcome.badLines,
                finishedAt: now
            )
        )
        return outcome
    }

    private func refuse(_ line: RefusedLine, in outcome: inout TableOutcome) throws {
        outcome.refuse(line.issues)
        try watch.refused(line)
    }

    /// Reads everything on a thread of its own, a little ahead of whoever takes it.
    private func outcome(
        against survey: Survey,
        in map: ServiceMap,
        zone: Zone,
        make: (@Sendable (ImportedResponse) -> NewResponse)?,
        _ take: (inout TableOutcome, TablePiece) throws -> Void
    ) throws -> TableOutcome {
        let read = try readMapping(for: survey, in: map)
        let pieces = ReadAhead { put in try self.read(read, for: survey, in: map, zone: zone, make: make, put) }
        defer { pieces.cancel() }
        var outcome = TableOutcome()
        while let piece = try pieces.next() {
            outcome.add(piece)
            try take(&outcome, piece)
            try watch.progress(TableProgress(bytes: piece.bytesRead, of: piece.size, lines: outcome.lines))
        }
        return outcome
    }

    private func readMapping(for survey: Survey, in map: ServiceMap) throws(Refusal) -> ResponseMapping {
        var read = try MappingFile.read(mapping.bytes, name: mapping.name, survey: survey, map: map)
        if let encoding = mapping.encoding { read.encoding = encoding }
        if let delimiter = mapping.delimiter { read.delimiter = delimiter }
        return read
    }
}
