internal import ServiceCycle
internal import Statistics

/// What one transaction gathers in memory and writes once before it commits: summaries and row digests.
///
/// A class, since the connection that owns it and the stores that fill it must see the same one.
package final class Batch {
    /// Changes of the cube, per organisation.
    var cells: [Organisation.ID: CellBuffer] = [:]

    /// Row digests that wait for their seal, per organisation.
    var seals: [Organisation.ID: SealBuffer] = [:]

    /// Versions that this transaction has already checked, so that a hundred answers to a survey check it once; forgotten
    /// where the transaction itself changes a survey or a map.
    var checked: [Organisation.ID: Set<[Int]>] = [:]

    /// Cohort numbers that this transaction has already looked up.
    var cohorts: [Organisation.ID: [Attributes: Int]] = [:]

    /// Numbers of organisations that this transaction has already looked up.
    var numbers: [Organisation.ID: Int] = [:]

    /// Organisations of which pages show something else now, to be announced after the commit.
    ///
    /// One that is in it by mistake, since its body was undone, is read again for nothing.
    var changed: Set<Organisation.ID> = []

    /// Organisations whose write lock this transaction holds.
    var claimed: Set<[UInt8]> = []

    /// Whether what a body adds may have to be taken back alone; a body that has the transaction to itself is not.
    var isJournaled = true

    private var markedSeals: [Organisation.ID: SealBuffer] = [:]
    private var markedClaims: Set<[UInt8]> = []

    package init() {}

    /// Counts one response's answers in an organisation's cube.
    func count(
        _ tally: Tally,
        at marks: [CellBuffer.Mark],
        survey: Int,
        cohort: Int,
        day: Day,
        in organisation: Organisation.ID
    ) {
        changed.insert(organisation)
        cells[organisation, default: CellBuffer(isJournaled: isJournaled)]
            .add(tally, at: marks, survey: survey, cohort: cohort, day: day)
    }

    /// Remembers this moment, so that `undo` can return to it.
    func mark() {
        for organisation in cells.keys { cells[organisation]?.mark() }
        markedSeals = seals
        markedClaims = claimed
    }

    /// Takes back what was gathered since the mark.
    func undo() {
        for organisation in cells.keys { cells[organisation]?.undo() }
        seals = markedSeals
        // PostgreSQL lets go of a lock that was taken after the savepoint to which it returns.
        claimed = markedClaims
        checked = [:]
        cohorts = [:]
        numbers = [:]
    }

    /// Writes what was gathered.
    package func flush(to connection: any Connection) throws {
        try flushCells(to: connection)
        try flushSeals(to: connection)
    }

    /// Merges the summaries so far, where they are many.
    func flushCells(to connection: any Connection, whereLargerThan limit: Int = 0) throws {
        for (organisation, buffer) in cells.sorted(by: { $0.key < $1.key }) where limit == 0 || buffer.size > limit {
            try connection.cells(of: organisation).merge(buffer)
            cells[organisation] = nil
        }
    }

    /// Seals the rows so far, where they are many: a long body stays small by it.
    package func flushSeals(to connection: any Connection, ofMoreThan limit: Int = 0) throws {
        for (organisation, buffer) in seals.sorted(by: { $0.key < $1.key }) where buffer.count > limit {
            try connection.seals(of: organisation).write(buffer)
            seals[organisation] = nil
        }
    }
}
