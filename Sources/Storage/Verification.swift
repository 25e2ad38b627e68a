package import ServiceCycle
internal import Statistics

/// The proof that what is stored is what was answered, and that every figure follows from it.
package struct Verification: Sendable, Equatable {
    package private(set) var responses = 0
    package private(set) var erased = 0
    package private(set) var seals = 0
    package private(set) var cells = 0

    /// What does not hold, in sentences; the first few.
    package private(set) var problems: [String] = []
    package private(set) var problemCount = 0

    private static let shown = 50

    package var isSound: Bool { problemCount == 0 }

    /// Recomputes row digests, the chain of seals and every summary of an organisation from its responses.
    ///
    /// - Parameters:
    ///   - organisation: Whose data.
    ///   - connection: One snapshot of it.
    ///   - anchor: The end of the chain as it was noted outside the database, where it was.
    /// - Throws: What the database throws; what does not hold is in `problems`.
    package init(
        of organisation: Organisation.ID,
        on connection: any Connection,
        anchor: SealStore.Head? = nil
    ) throws {
        var words = CommentProof()
        let expected = try checkResponses(organisation, connection, anchor, &words)
        try checkCells(organisation, connection, expected)
        try checkComments(organisation, connection, expected)
        for problem in try words.problems(of: organisation, on: connection) { complain(problem) }
        try checkTags(organisation, connection)
    }

    private mutating func complain(_ problem: String) {
        problemCount += 1
        if problems.count < Self.shown { problems.append(problem) }
    }

    /// Walks over responses and seals side by side; returns the cube that the responses make.
    private mutating func checkResponses(
        _ organisation: Organisation.ID,
        _ connection: any Connection,
        _ anchor: SealStore.Head?,
        _ words: inout CommentProof
    ) throws -> CellBuffer {
        var chain = SealChain(try sealRows(organisation, connection), anchor: anchor)
        var questions: [Int: [Code: QuestionRow]] = [:]
        var cube = CellBuffer(isJournaled: false)
        let number = try connection.organisations.number(of: organisation)
        try connection.responses(of: organisation).each { sequence, digest, stored in
            if let problem = chain.next(sequence, digest) { complain(problem) }
            guard let stored else { return erased += 1 }
            responses += 1
            if stored.digest != digest {
                complain("Response \(stored.id) (row \(sequence)) is not what was answered: its digest differs.")
            }
            if questions[stored.survey] == nil {
                questions[stored.survey] = try connection.surveys(of: organisation).questionRows(
                    ofSurvey: stored.survey
                )
            }
            do {
                try stored.count(in: &cube, questions: questions[stored.survey] ?? [:])
                try words.expect(stored, questions: questions[stored.survey] ?? [:], organisation: number)
            } catch DatabaseFailure.damaged(let reason) {
                complain("Row \(sequence): \(reason).")
            }
        }
        for problem in chain.end() { complain(problem) }
        return cube
    }

    private mutating func sealRows(
        _ organisation: Organisation.ID,
        _ connection: any Connection
    ) throws -> [SealChain.Link] {
        var links: [SealChain.Link] = []
        try connection.seals(of: organisation).each { links.append(SealChain.Link(rows: $0, seal: $1)) }
        seals = links.count
        return links
    }

    private mutating func checkCells(
        _ organisation: Organisation.ID,
        _ connection: any Connection,
        _ expected: CellBuffer
    ) throws {
        var missing = expected.levels()
        try connection.cells(of: organisation).each { key, bytes in
            cells += 1
            let expected = missing.removeValue(forKey: key) ?? Cell()
            var kept = Cell()
            do throws(DatabaseFailure) {
                try kept.merge(bytes)
                compare(kept, with: expected, at: key)
            } catch {
                complain("The summary of cohort \(key.cohort), \(key.span) \(Day(number: key.start)): \(error.reason).")
            }
        }
        for (key, cell) in missing.sorted(by: { $0.key < $1.key }) { compare(Cell(), with: cell, at: key) }
    }

    /// Every answer in words must be found where comments are looked up.
    private mutating func checkComments(
        _ organisation: Organisation.ID,
        _ connection: any Connection,
        _ expected: CellBuffer
    ) throws {
        let statement: SQL = """
            SELECT question FROM question WHERE organisation_id = \(organisation) AND kind LIKE '{"text":%'
            """
        var counted: [Int: Int] = [:]
        for entry in expected.cells.values.flatMap(\.entries) {
            counted[entry.question, default: 0] += entry.tally.count
        }
        let kept = try connection.comments(of: organisation).counts()
        for question in try connection.rows(statement).map({ try $0.int(0) }) {
            let (found, right) = (kept[question] ?? 0, counted[question] ?? 0)
            guard found != right else { continue }
            complain("Of question \(question), \(found) comments are noted, the answers say \(right).")
        }
    }

    /// What was decided by hand must stand at a comment, and a tag's newest version must be there.
    private mutating func checkTags(_ organisation: Organisation.ID, _ connection: any Connection) throws {
        let lost = try connection.first(
            """
            SELECT COUNT(*) FROM tag_decision WHERE organisation_id = \(organisation) AND NOT EXISTS (
                SELECT 1 FROM comment_text WHERE comment_text.organisation_id = tag_decision.organisation_id
                    AND comment_text.place = tag_decision.place
            )
            """
        )?.int(0)
        if let lost, lost > 0 { complain("\(lost) decisions about tags stand at comments that are not there.") }
        let headless = try connection.rows(
            """
            SELECT code FROM tag WHERE organisation_id = \(organisation) AND NOT EXISTS (
                SELECT 1 FROM tag_version WHERE tag_version.organisation_id = tag.organisation_id
                    AND tag_version.cycle = tag.cycle AND tag_version.tag = tag.tag
                    AND tag_version.version = tag.version
            ) ORDER BY code
            """
        )
        for row in headless { complain("The newest version of the tag \"\(try row.text(0))\" is missing.") }
    }

    /// Complains about each point at which what is kept is not what the answers say.
    private mutating func compare(_ kept: Cell, with expected: Cell, at key: CellKey) {
        guard kept != expected else { return }
        var difference = kept
        difference.merge(expected.negated)
        for entry in difference.entries where entry.tally != .zero {
            let right = expected[entry.question, entry.point].count
            complain(
                "The summary of question \(entry.question), cohort \(key.cohort), \(key.span) \(Day(number: key.start)), point \(entry.point) says \(right + entry.tally.count), the answers say \(right)."
            )
        }
    }
}

/// The chain of seals, followed row by row.
private struct SealChain {
    struct Link {
        let rows: ClosedRange<Int>
        let seal: [UInt8]
    }

    private let links: [Link]
    private let anchor: SealStore.Head?
    private var link = 0
    private var expectedSequence = 1
    private var previous = SealBuffer.beginning
    private var bytes = SealBuffer.beginning
    private var isAnchored: Bool

    init(_ links: [Link], anchor: SealStore.Head?) {
        self.links = links
        self.anchor = anchor
        isAnchored = anchor == nil || anchor?.sequence == 0
    }

    /// Takes the next row; returns what is wrong with it.
    mutating func next(_ sequence: Int, _ digest: [UInt8]) -> String? {
        defer { expectedSequence = sequence + 1 }
        guard sequence == expectedSequence else {
            let problem = "Rows \(expectedSequence) to \(sequence - 1) are missing."
            // The seals that ended among them are passed over, so that one loss is not told as many.
            while link < links.count, links[link].rows.upperBound < sequence {
                bytes = links[link].seal
                link += 1
            }
            expectedSequence = sequence
            return next(sequence, digest).map { "\(problem) \($0)" } ?? problem
        }
        guard link < links.count, links[link].rows.contains(sequence) else {
            return "Row \(sequence) was never sealed."
        }
        bytes += digest
        guard sequence == links[link].rows.upperBound else { return nil }
        defer { link += 1 }
        let seal = Digest.of(bytes)
        let isRight = seal == links[link].seal
        previous = links[link].seal
        bytes = previous
        if let anchor, anchor.sequence == sequence { isAnchored = anchor.seal == seal }
        return isRight ? nil : "The seal over rows \(links[link].rows.lowerBound) to \(sequence) is broken."
    }

    func end() -> [String] {
        var problems: [String] = []
        if link < links.count {
            problems.append(
                "Rows \(expectedSequence) to \(links.last?.rows.upperBound ?? expectedSequence) are missing at the end."
            )
        }
        if !isAnchored, let anchor {
            problems.append(
                "The data folder's anchor knows \(anchor.sequence) sealed rows; the database does not have them as they were."
            )
        }
        return problems
    }
}
