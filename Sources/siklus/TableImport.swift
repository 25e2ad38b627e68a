internal import Interchange
internal import ServiceCycle
internal import Storage

/// One table on its way into the database, in one transaction.
struct TableImport: Sendable {
    let file: String
    let mapping: [UInt8]
    let mappingName: String
    let survey: Code
    let skipBad: Bool
    let encoding: String?
    let delimiter: UInt8?
    let progress: ProgressBar

    /// How many bad lines are named.
    fileprivate static let shown = 50

    /// How many lines are read before they are handed over to be written.
    private static let linesPerPiece = 512

    /// What became of the table.
    struct Outcome: Sendable {
        var added = 0
        var repeated = 0
        var badLines = 0
        var blankLines = 0

        /// The first issues of bad lines.
        var bad: [Issue] = []

        func sentence(file: String, survey: Code) -> String {
            var parts = ["\(added) responses of \(file) were added to \"\(survey)\""]
            if repeated > 0 { parts.append("\(repeated) were here already") }
            if blankLines > 0 { parts.append("\(blankLines) lines hold no answer") }
            if badLines > 0 { parts.append("\(badLines) bad lines were left out") }
            return parts.joined(separator: "; ") + "."
        }
    }

    func run(_ connection: any Connection) throws -> Outcome {
        let organisation = try connection.onlyOrganisation()
        guard let stored = try connection.surveys(of: organisation.id).find(survey.text) else {
            throw Refusal(
                .notFound,
                "\(mappingName) is for the survey \"\(survey)\", which is not here. Import it first: siklus import survey FILE"
            )
        }
        let mapping = try readMapping(for: stored)
        var target = try ResponseImport(into: stored, of: organisation.id, on: connection)
        let lines = ReadAhead { put in try read(mapping, for: stored, zone: organisation.zone, put) }
        defer { lines.cancel() }
        var outcome = Outcome()
        var count = 0
        while let piece = try lines.next() {
            count += piece.lines
            outcome.add(piece)
            // After the first bad line nothing can be kept any more; reading on finds the others.
            if outcome.badLines == 0 || skipBad {
                for (line, response) in piece.responses { try target.add(response, line: line) }
            }
            progress.show(done: piece.bytesRead, of: piece.size, count: count)
        }
        try target.flush()
        outcome.badLines += target.conflicts.count
        outcome.bad += target.conflicts.prefix(max(0, Self.shown - outcome.bad.count)).map {
            Issue(
                "line \($0)",
                "Its key is here already with other answers; name key columns that tell all lines apart."
            )
        }
        guard outcome.badLines == 0 || skipBad else {
            throw Refusal(
                .invalid,
                "\(file): \(outcome.badLines) of \(count) lines cannot be used, so nothing was imported. Mend them, or leave them out with --skip-bad.",
                issues: outcome.bad
            )
        }
        outcome.added = target.added
        outcome.repeated = target.repeated
        return outcome
    }

    /// Some lines of the table, read and checked.
    fileprivate struct Piece: Sendable {
        var lines = 0
        var responses: [(line: Int, response: NewResponse)] = []
        var blankLines = 0
        var badLines = 0

        /// The first issues of bad lines.
        var bad: [Issue] = []
        var bytesRead = 0
        var size = 0
    }

    private func read(
        _ mapping: ResponseMapping,
        for stored: StoredSurvey,
        zone: Zone,
        _ put: (Piece) -> Bool
    ) throws {
        var reader = try ResponseReader(
            path: file,
            mapping: mapping,
            survey: stored.survey,
            map: stored.cycle.map,
            zone: zone,
            mappingName: mappingName
        )
        let now = Instant.now
        var piece = Piece()
        while let line = try reader.next() {
            piece.lines += 1
            switch line {
            case .response(let response) where response.at?.isPlausible(now: now) == false:
                let place = "line \(response.line)" + (mapping.time?.column.map { ", column \"\($0.name)\"" } ?? "")
                piece.refuse([Issue(place, "The time lies in the future or before 1970.")])
            case .response(let response):
                piece.responses.append((response.line, response.new(for: stored, zone: zone, now: now)))
            case .blank: piece.blankLines += 1
            case .bad(_, let issues): piece.refuse(issues)
            }
            guard piece.lines == Self.linesPerPiece else { continue }
            (piece.bytesRead, piece.size) = (reader.bytesRead, reader.size)
            guard put(piece) else { return }
            piece = Piece()
        }
        (piece.bytesRead, piece.size) = (reader.bytesRead, reader.size)
        _ = put(piece)
    }

    private func readMapping(for survey: StoredSurvey) throws(Refusal) -> ResponseMapping {
        var read = try MappingFile.read(mapping, name: mappingName, survey: survey.survey, map: survey.cycle.map)
        if let encoding { read.encoding = encoding }
        if let delimiter { read.delimiter = delimiter }
        return read
    }
}

extension TableImport.Piece {
    fileprivate mutating func refuse(_ issues: [Issue]) {
        badLines += 1
        bad += issues.prefix(TableImport.shown - bad.count)
    }
}

extension TableImport.Outcome {
    fileprivate mutating func add(_ piece: TableImport.Piece) {
        badLines += piece.badLines
        blankLines += piece.blankLines
        bad += piece.bad.prefix(TableImport.shown - bad.count)
    }
}

extension ImportedResponse {
    fileprivate func new(for survey: StoredSurvey, zone: Zone, now: Instant) -> NewResponse {
        let at = at ?? now
        return NewResponse(
            id: NewResponse.ID(survey: survey, key: key),
            answers: answers,
            to: survey,
            attributes: attributes,
            at: at,
            day: zone.day(of: at),
            weight: weight
        )
    }
}
