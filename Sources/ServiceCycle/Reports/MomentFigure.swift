package import Statistics

/// What customers said of one moment, and how sure it is.
package struct MomentFigure: Equatable, Sendable {
    package let moment: Moment

    /// The moment's place in the cycle, from 1.
    package let position: Int

    /// How many answers there are; not to be shown where the figure is withheld.
    package let count: Int

    /// Too few answers to show anything; no figure is then given.
    package let isWithheld: Bool

    /// The scale of the answers.
    package let scale: ClosedRange<Int>?
    package let histogram: WeightedHistogram
    package let mean: Estimate?

    /// The share of satisfied answers, 0…1.
    package let satisfied: ShareEstimate?

    /// What was expected, on the same scale, where it was asked.
    package let expected: Estimate?
    package let comparison: Comparison?
    package let change: Change?

    /// The share of satisfied answers month by month; months with too few answers are left out.
    package let trend: [TrendPoint]

    /// Questions whose answers are on another scale and were left out of the figure.
    package let leftOut: [Code]

    /// The points of the scale that count as satisfied.
    package var satisfiedPoints: ClosedRange<Int>? { scale.map(Question.Kind.satisfied(on:)) }

    /// The satisfied share against what must hold.
    package struct Comparison: Equatable, Sendable {
        /// The share that must hold, 0…1.
        package let target: Double

        /// Whether the target is the map's own standard, or else the median of the cycle's moments.
        package let isStandard: Bool

        /// How far the share lies below the target, 0…1; negative where it lies above.
        package let shortfall: Double

        /// What is certain of the shortfall: from the upper end of the interval; 0 where the interval reaches the target.
        package let certainShortfall: Double

        /// What is certain of the surplus: from the lower end of the interval; 0 where the interval reaches the target.
        package let certainSurplus: Double
    }

    /// The satisfied share against the previous period's.
    package struct Change: Equatable, Sendable {
        package let previous: ShareEstimate

        /// This period's share less the previous one's, −1…1.
        package let difference: Double
        package let interval: ClosedRange<Double>

        /// For "there is no difference", corrected for all moments that are read together (Holm).
        package let pValue: Double?
        package let verdict: Verdict

        /// This period's mean less the previous one's, by Welch's test.
        package let mean: WelchTest?

        package enum Verdict: String, Sendable {
            case better, worse, noEvidence = "no evidence"
        }
    }

    /// One month of the trend.
    package struct TrendPoint: Equatable, Sendable {
        package let month: Day
        package let share: ShareEstimate

        package init(month: Day, share: ShareEstimate) {
            self.month = month
            self.share = share
        }
    }
}
