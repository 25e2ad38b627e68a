/// Where in the cube answers are counted, within one organisation.
struct CellKey: Hashable, Comparable {
    let survey: Int
    /// The cohort's number, or `CellKey.everyone`.
    let cohort: Int
    let span: Span
    /// The day number of the span's first day.
    let start: Int

    enum Span: Int, Comparable {
        case day, month

        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// The cohort number under which all cohorts are counted together.
    static let everyone = 0

    static func < (left: Self, right: Self) -> Bool {
        (left.survey, left.cohort, left.span, left.start) < (right.survey, right.cohort, right.span, right.start)
    }
}
