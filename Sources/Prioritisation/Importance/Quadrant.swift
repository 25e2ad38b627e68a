/// What importance and performance together advise.
public enum Quadrant: String, Sendable, Hashable, CaseIterable {
    /// Important and not good: concentrate here.
    case concentrate

    /// Important and good: keep up the good work.
    case keep

    /// Neither important nor good: low priority.
    case low

    /// Good, but not important: possible overkill.
    case overkill

    /// Returns the quadrant of a point; what lies on a line counts as high, but for rounding.
    init(importance: Double, performance: Double, lines: (importance: Double, performance: Double)) {
        func isHigh(_ number: Double, _ line: Double) -> Bool {
            number >= line - 8 * max(abs(number), abs(line)).ulp
        }
        let isGood = isHigh(performance, lines.performance)
        self = isHigh(importance, lines.importance) ? (isGood ? .keep : .concentrate) : (isGood ? .overkill : .low)
    }
}
