/// How a control chart is drawn.
package struct ChartSetting: Sendable {
    /// The kind of chart.
    package enum Kind: String, Sendable, CaseIterable {
        /// Shares, such as dissatisfied customers among those asked.
        case p

        /// Events for each unit, such as complaints.
        case u

        /// Single values with their moving ranges.
        case xmr

        /// Exponentially weighted moving averages.
        case ewma

        /// Cumulated sums.
        case cusum
    }

    package var kind: Kind

    /// The centre that points are judged by; nil to take it from the baseline.
    package var target: Double?

    /// The standard deviation of a value; nil to take it from the baseline.
    package var sigma: Double?

    /// The weight of the newest value, λ.
    package var lambda = 0.2

    /// How many standard deviations the limits of an EWMA reach, L.
    package var width = 3.0

    /// The slack of a sum, in standard deviations.
    package var k = 0.5

    /// The decision limit of a sum, in standard deviations.
    package var h = 5.0

    /// How many points the baseline is taken from; nil for all.
    package var baseline: Int?

    /// Whether shares and rates may vary more than by chance alone, after Laney.
    package var isLaney = false

    /// The numbers of Nelson's rules.
    package var rules = [1, 2, 5]

    package init(kind: Kind) { self.kind = kind }
}
