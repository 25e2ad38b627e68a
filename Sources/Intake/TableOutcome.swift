package import ServiceCycle

/// What became of a table.
package struct TableOutcome: Equatable, Sendable {
    package var lines = 0
    package var added = 0
    package var repeated = 0
    package var badLines = 0
    package var blankLines = 0

    /// The first issues of bad lines.
    package private(set) var bad: [Issue] = []

    /// How many of them are named.
    private static let shown = 50

    package init() {}

    package func sentence(file: String, survey: Code) -> String {
        var parts = ["\(added) responses of \(file) were added to \"\(survey)\""]
        if repeated > 0 { parts.append("\(repeated) were here already") }
        if blankLines > 0 { parts.append("\(blankLines) lines hold no answer") }
        if badLines > 0 { parts.append("\(badLines) bad lines were left out") }
        return parts.joined(separator: "; ") + "."
    }

    mutating func add(_ piece: TablePiece) {
        lines += piece.lines
        blankLines += piece.blankLines
        for issues in piece.bad { refuse(issues) }
    }

    mutating func refuse(_ issues: [Issue]) {
        badLines += 1
        bad += issues.prefix(Self.shown - bad.count)
    }
}

/// How far a table has come.
package struct TableProgress: Equatable, Sendable {
    package let bytes: Int

    /// The whole, 0 where it is not known.
    package let size: Int
    package let lines: Int

    init(bytes: Int, of size: Int, lines: Int) {
        self.bytes = bytes
        self.size = size
        self.lines = lines
    }
}

/// A line that cannot be used, as it stands in the table, and why.
package struct RefusedLine: Equatable, Sendable {
    package let line: Int

    /// What stands in it; nothing where it was noticed only beside what is kept already.
    package let cells: [String]
    package let issues: [Issue]

    init(line: Int, cells: [String], issues: [Issue]) {
        self.line = line
        self.cells = cells
        self.issues = issues
    }

    /// A line whose key is kept already with other answers.
    init(conflict line: Int) {
        let issue = Issue(
            "line \(line)",
            "Its key is here already with other answers; name key columns that tell all lines apart."
        )
        self.init(line: line, cells: [], issues: [issue])
    }
}
