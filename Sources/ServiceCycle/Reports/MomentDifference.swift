internal import Statistics

/// What two selections said of one moment.
package struct MomentDifference: Equatable, Sendable {
    package let first: MomentFigure
    package let second: MomentFigure

    /// Nil where there is nothing to compare.
    package let test: Test?

    package var moment: Moment { first.moment }

    package struct Test: Equatable, Sendable {
        /// The first share less the second, −1…1, with its interval (Newcombe).
        package let difference: Double
        package let interval: ClosedRange<Double>

        /// For "there is no difference", corrected for all moments (Holm); nil where both shares are 0 or both 1.
        package let pValue: Double?
        package let verdict: Verdict

        init(_ test: TwoProportions, pValue: Double?) {
            difference = test.difference
            interval = test.interval
            self.pValue = pValue
            let isCertain = (pValue ?? 1) < 0.05
            verdict = !isCertain ? .noEvidence : test.difference > 0 ? .higher : .lower
        }
    }

    /// Whether the first is higher or lower.
    package enum Verdict: String, Sendable {
        case higher, lower, noEvidence = "no evidence"
    }

    /// Criticality × the distance of which the interval is certain; a moment without criticality still counts a little.
    var weight: Double {
        guard let test else { return 0 }
        let certain = max(test.interval.lowerBound, -test.interval.upperBound, 0.0001)
        return Double(max(1, moment.criticality)) * certain
    }
}
