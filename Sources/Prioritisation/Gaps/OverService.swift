internal import Statistics

/// Whether a business gives more than is wanted where it matters little.
///
/// The oven with a thousand functions in a kitchen that needs two knobs: what it takes there could be used elsewhere.
public struct OverService: Sendable, Hashable {
    /// What can be said.
    public enum Verdict: Sendable, Hashable {
        /// More is perceived than expected, and it is less important than others; both are certain.
        case overServed

        /// It is not certain that more is perceived than expected.
        case notAboveExpectation

        /// It is not certain that it is less important than others.
        case notUnimportant

        /// There are too few answers to say anything.
        case undecided(AnalysisRefusal)
    }

    /// Something that is done for customers: how far above expectation it is, and how important.
    public struct Candidate: Sendable, Hashable {
        /// Perceived against expected.
        public let gap: Gap

        /// The mean importance, in points.
        public let importance: Double

        /// The confidence interval of the importance; nil where it is not known how sure that is.
        public let importanceInterval: ClosedRange<Double>?

        /// Creates a candidate.
        ///
        /// - Parameters:
        ///   - gap: Perceived against expected.
        ///   - importance: The mean importance, in points.
        ///   - importanceInterval: The confidence interval of the importance.
        public init(gap: Gap, importance: Double, importanceInterval: ClosedRange<Double>?) {
            self.gap = gap
            self.importance = importance
            self.importanceInterval = importanceInterval
        }
    }

    /// What was judged.
    public let candidate: Candidate

    /// What can be said of it.
    public let verdict: Verdict

    /// How much more than expected is perceived at least, in points; 0 where that is not certain.
    public let certainSurplus: Double

    /// Judges candidates together, the surest surplus first.
    ///
    /// "Certain" means: the gap's p-value, corrected by Holm's method for all candidates, is at most `risk` and the gap is above
    /// zero; and the whole interval of the importance lies below the line between high and low.
    ///
    /// - Parameters:
    ///   - candidates: What is to be judged.
    ///   - line: The importance from which on something is important, such as the mean of all.
    ///   - risk: The accepted risk of one false alarm among all, strictly between 0 and 1.
    /// - Returns: One judgement for each candidate: over-served ones first, by certain surplus; the others as they were given.
    /// - Throws: ``AnalysisRefusal`` when the risk or the line is outside its domain.
    ///
    /// Source: the quadrant "possible overkill" of Martilla, J. A. and James, J. C., Importance-performance analysis, Journal of
    /// Marketing 41 (1977), 77–79, doi:10.1177/002224297704100112, with a test in place of the eye. Worked example: `OverServiceTests`.
    public static func judge(
        _ candidates: [Candidate],
        line: Double,
        risk: Double = 0.05
    ) throws(AnalysisRefusal) -> [OverService] {
        guard risk > 0, risk < 1 else { throw .outOfRange("The risk") }
        guard line.isFinite else { throw .outOfRange("The line between high and low importance") }
        let pValues = HolmAdjustment.adjusted(candidates.map { $0.gap.test?.pValue })
        let judged = zip(candidates, pValues).map { candidate, pValue in
            OverService(candidate, pValue: pValue, line: line, risk: risk)
        }
        let over = judged.filter { $0.verdict == .overServed }.enumerated()
            .sorted { ($1.element.certainSurplus, $0.offset) < ($0.element.certainSurplus, $1.offset) }
        return over.map(\.element) + judged.filter { $0.verdict != .overServed }
    }

    private init(_ candidate: Candidate, pValue: Double?, line: Double, risk: Double) {
        self.candidate = candidate
        let isAbove = candidate.gap.difference > 0 && (pValue ?? 1) <= risk
        certainSurplus = isAbove ? max(0, candidate.gap.test?.interval.lowerBound ?? 0) : 0
        if let refusal = candidate.gap.refusal {
            verdict = .undecided(refusal)
        } else if !isAbove {
            verdict = .notAboveExpectation
        } else if let interval = candidate.importanceInterval, interval.upperBound < line {
            verdict = .overServed
        } else {
            verdict = .notUnimportant
        }
    }
}
