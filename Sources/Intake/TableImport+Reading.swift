internal import Interchange
internal import ServiceCycle
internal import Storage

/// Some lines of a table, read and checked.
struct TablePiece: Sendable {
    var lines = 0

    /// How many lines can be used.
    var good = 0

    /// What is made of them, where they are to be kept.
    var responses: [(line: Int, response: NewResponse)] = []
    var blankLines = 0

    /// The issues of each line that cannot be used.
    var bad: [[Issue]] = []
    var bytesRead = 0
    var size = 0
}

extension TableImport {
    /// How many lines are read before they are handed over to be written.
    private static let linesPerPiece = 512

    func read(
        _ mapping: ResponseMapping,
        for survey: Survey,
        in map: ServiceMap,
        zone: Zone,
        make: ((ImportedResponse) -> NewResponse)?,
        _ put: (TablePiece) -> Bool
    ) throws {
        var reader = try ResponseReader(
            path: table.path,
            mapping: mapping,
            survey: survey,
            map: map,
            zone: zone,
            mappingName: self.mapping.name
        )
        var piece = TablePiece()
        while let line = try reader.next() {
            piece.lines += 1
            switch line {
            case .response(let response) where response.at?.isPlausible(now: now) == false:
                let place = "line \(response.line)" + (mapping.time?.column.map { ", column \"\($0.name)\"" } ?? "")
                let issue = Issue(place, "The time lies in the future or before 1970.")
                try refuse(response.line, [issue], reader, &piece)
            case .response(let response):
                piece.good += 1
                if let make { piece.responses.append((response.line, make(response))) }
            case .blank: piece.blankLines += 1
            case .bad(let line, let issues): try refuse(line, issues, reader, &piece)
            }
            guard piece.lines == Self.linesPerPiece else { continue }
            (piece.bytesRead, piece.size) = (reader.bytesRead, reader.size)
            guard put(piece) else { return }
            piece = TablePiece()
        }
        (piece.bytesRead, piece.size) = (reader.bytesRead, reader.size)
        _ = put(piece)
    }

    private func refuse(
        _ line: Int,
        _ issues: [Issue],
        _ reader: borrowing ResponseReader,
        _ piece: inout TablePiece
    ) throws {
        piece.bad.append(issues)
        try watch.refused(RefusedLine(line: line, cells: reader.cells, issues: issues))
    }
}

extension ImportedResponse {
    func new(for survey: StoredSurvey, zone: Zone, now: Instant) -> NewResponse {
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
