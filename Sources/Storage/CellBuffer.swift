internal import ServiceCycle
internal import Statistics

/// Where in the cube something is counted, within one organisation.
struct CellKey: Hashable, Comparable {
    let question: Int
    /// The cohort's number, or `CellKey.everyone`.
    let cohort: Int
    let span: Span
    /// The day number of the span's first day.
    let start: Int
    let point: Int

    enum Span: Int, Comparable {
        case day, month

        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// The cohort number under which all cohorts are counted together.
    static let everyone = 0

    static func < (left: Self, right: Self) -> Bool {
        (left.question, left.cohort, left.span, left.start, left.point)
            < (right.question, right.cohort, right.span, right.start, right.point)
    }
}

/// Changes of one organisation's cube, gathered in memory and merged into the table at once.
///
/// Only day cells of cohorts are filled; months and "everyone" are folds of them, made when they are written, so that the
/// four can never disagree.
struct CellBuffer {
    private(set) var cells: [CellKey: Tally] = [:]
    private var journal: [(CellKey, Tally)] = []
    private let isJournaled: Bool

    /// - Parameter isJournaled: Whether additions can be taken back; long work that is kept or lost as a whole needs not.
    init(isJournaled: Bool = true) {
        self.isJournaled = isJournaled
    }

    mutating func add(_ tally: Tally, question: Int, cohort: Int, day: Day, point: Int) {
        let key = CellKey(question: question, cohort: cohort, span: .day, start: day.number, point: point)
        cells[key, default: .zero] += tally
        if isJournaled { journal.append((key, tally)) }
    }

    /// Forgets how to undo what was added so far.
    mutating func mark() { journal.removeAll(keepingCapacity: true) }

    /// Takes back what was added since the mark.
    mutating func undo() {
        for (key, tally) in journal { cells[key, default: .zero] -= tally }
        journal.removeAll(keepingCapacity: true)
    }

    /// All four levels: day and month, each per cohort and for everyone.
    func levels() -> [CellKey: Tally] {
        var levels: [CellKey: Tally] = [:]
        levels.reserveCapacity(cells.count * 3)
        for (key, tally) in cells where tally != .zero {
            let month = Day(number: key.start).startOfMonth.number
            for cohort in [key.cohort, CellKey.everyone] {
                for (span, start) in [(CellKey.Span.day, key.start), (.month, month)] {
                    let level = CellKey(
                        question: key.question,
                        cohort: cohort,
                        span: span,
                        start: start,
                        point: key.point
                    )
                    levels[level, default: .zero] += tally
                }
            }
        }
        return levels
    }
}
