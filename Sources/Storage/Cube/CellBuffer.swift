internal import ServiceCycle
internal import Statistics

/// Changes of one organisation's cube, gathered in memory and merged into the table at once.
///
/// Only day cells of cohorts are filled; months and "everyone" are folds of them, made when they are written, so that the
/// four can never disagree.
struct CellBuffer {
    /// One question's answer at one point.
    struct Mark {
        let question: Int
        let point: Int
    }

    private(set) var cells: [CellKey: Cell] = [:]
    private var journal: [(CellKey, Mark, Tally)] = []
    private let isJournaled: Bool

    /// How many entries the cells hold, about: a measure of the memory they take.
    private(set) var size = 0

    /// The size from which long work merges what it has so far: some tens of megabytes.
    static let large = 500_000

    /// - Parameter isJournaled: Whether additions can be taken back; long work that is kept or lost as a whole needs not.
    init(isJournaled: Bool = true) {
        self.isJournaled = isJournaled
    }

    /// Counts one response's answers.
    mutating func add(_ tally: Tally, at marks: [Mark], survey: Int, cohort: Int, day: Day) {
        let key = CellKey(survey: survey, cohort: cohort, span: .day, start: day.number)
        size += cells[key, default: Cell()].add(tally, at: marks)
        if isJournaled { journal += marks.map { (key, $0, tally) } }
    }

    /// Forgets how to undo what was added so far.
    mutating func mark() { journal.removeAll(keepingCapacity: true) }

    /// Takes back what was added since the mark.
    mutating func undo() {
        for (key, mark, tally) in journal { _ = cells[key]?.add(.zero - tally, at: [mark]) }
        journal.removeAll(keepingCapacity: true)
    }

    /// All four levels: day and month, each per cohort and for everyone.
    func levels() -> [CellKey: Cell] {
        var levels = cells
        for (day, cell) in cells {
            let month = Day(number: day.start).startOfMonth.number
            for key in [
                CellKey(survey: day.survey, cohort: day.cohort, span: .month, start: month),
                CellKey(survey: day.survey, cohort: CellKey.everyone, span: .day, start: day.start),
                CellKey(survey: day.survey, cohort: CellKey.everyone, span: .month, start: month),
            ] {
                levels[key, default: Cell()].merge(cell)
            }
        }
        return levels
    }
}

extension Cell {
    /// Adds one tally at several places; returns how many of them are new.
    fileprivate mutating func add(_ tally: Tally, at marks: [CellBuffer.Mark]) -> Int {
        let size = entries.count
        for mark in marks { add(tally, question: mark.question, point: mark.point) }
        return entries.count - size
    }
}
