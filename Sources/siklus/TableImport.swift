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
    private static let shown = 50

    /// How many lines pass between two looks at the clock.
    private static let linesPerLook = 1_024

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
        var reader = try ResponseReader(
            path: file,
            mapping: mapping,
            survey: stored.survey,
            map: stored.cycle.map,
            zone: organisation.zone,
            mappingName: mappingName
        )
        var target = try ResponseImport(into: stored, of: organisation.id, on: connection)
        let now = Instant.now
        var outcome = Outcome()
        var lines = 0
        while let line = try reader.next() {
            lines += 1
            switch line {
            case .response(let response) where response.at?.isPlausible(now: now) == false:
                outcome.badLines += 1
                let place = "line \(response.line)" + (mapping.time?.column.map { ", column \"\($0.name)\"" } ?? "")
                outcome.bad += [Issue(place, "The time lies in the future or before 1970.")]
                    .prefix(Self.shown - outcome.bad.count)
            case .response(let response):
                // After the first bad line nothing can be kept any more; reading on finds the others.
                if outcome.badLines == 0 || skipBad {
                    try target.add(response.new(for: stored, zone: organisation.zone, now: now), line: response.line)
                }
            case .blank: outcome.blankLines += 1
            case .bad(_, let issues):
                outcome.badLines += 1
                outcome.bad += issues.prefix(Self.shown - outcome.bad.count)
            }
            if lines % Self.linesPerLook == 0 { progress.show(done: reader.bytesRead, of: reader.size, count: lines) }
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
                "\(file): \(outcome.badLines) of \(lines) lines cannot be used, so nothing was imported. Mend them, or leave them out with --skip-bad.",
                issues: outcome.bad
            )
        }
        outcome.added = target.added
        outcome.repeated = target.repeated
        return outcome
    }

    private func readMapping(for survey: StoredSurvey) throws(Refusal) -> ResponseMapping {
        var read = try MappingFile.read(mapping, name: mappingName, survey: survey.survey, map: survey.cycle.map)
        if let encoding { read.encoding = encoding }
        if let delimiter { read.delimiter = delimiter }
        return read
    }
}

extension ImportedResponse {
    fileprivate func new(for survey: StoredSurvey, zone: Zone, now: Instant) -> NewResponse {
        let at = at ?? now
        return NewResponse(
            id: NewResponse.ID(survey: survey, key: key),
            answers: answers,
            attributes: attributes,
            at: at,
            day: zone.day(of: at),
            weight: weight
        )
    }
}
