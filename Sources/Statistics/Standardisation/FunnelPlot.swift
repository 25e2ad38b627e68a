internal import RealModule

/// Many units, such as branches, against one target: which stand out by more than chance lets units of their size.
///
/// A ranking of branches puts the small ones at both ends, because few answers vary most. Limits that widen for few
/// answers do not.
public struct FunnelPlot: Sendable, Hashable {
    /// The target share θ, in `0...1`.
    public let target: Double

    /// For each unit the distance of its share from the target in standard errors of the target.
    public let zScores: [Double]

    /// How much more the units vary than chance alone would let them, φ; about one where nothing else is at work.
    public let dispersion: Double

    /// Creates the plot.
    ///
    /// ```
    /// zᵢ = (pᵢ − θ)/√(θ(1 − θ)/nᵢ),  φ = Σ z′ᵢ²/I
    /// ```
    ///
    /// `pᵢ` is the share among `nᵢ` trials of each of I units; `z′ᵢ` are the `zᵢ`, of which the outer tenth on each
    /// side is drawn in to the 10 % and 90 % quantiles, lest the very units that stand out make room for themselves.
    ///
    /// - Parameters:
    ///   - units: The units' shares, at least two.
    ///   - target: θ, strictly between 0 and 1; the share of all units together where none is given.
    /// - Throws: ``ComparisonRefusal`` when there is one unit, all or none succeed everywhere, or the target is
    ///   outside its domain.
    ///
    /// Source: Spiegelhalter, D. J., Funnel plots for comparing institutional performance, Statistics in Medicine 24
    /// (2005), 1185–1202, doi:10.1002/sim.1970, sections 3 and 4; quantiles: Hyndman and Fan 1996, definition 7. Worked
    /// example: `FunnelPlotTests`.
    public init(_ units: [Proportion], target: Double? = nil) throws(ComparisonRefusal) {
        guard units.count >= 2 else { throw .tooFewGroups(count: units.count, needed: 2) }
        let trials = units.reduce(0) { $0 + $1.trials }
        let target = target ?? units.reduce(0) { $0 + $1.successes } / trials
        guard trials.isFinite else { throw .beyondNumbers }
        guard target >= 0, target <= 1 else { throw .probabilityOutOfRange }
        guard target > 0, target < 1 else { throw .noVariation }
        self.target = target
        let spread = (target * (1 - target)).squareRoot()
        let scores = units.map { ($0.share - target) / spread * $0.trials.squareRoot() }
        zScores = scores
        let sorted = scores.sorted()
        let bounds = FunnelPlot.quantile(sorted, 0.1)...FunnelPlot.quantile(sorted, 0.9)
        dispersion =
            scores.reduce(0) { sum, score in
                let inner = min(max(score, bounds.lowerBound), bounds.upperBound)
                return sum + inner * inner
            } / Double(units.count)
    }

    /// Whether the units vary more than chance alone explains, φ > 1 + 2·√(2/I).
    ///
    /// Then customers, towns or opening hours differ in ways the figures do not know, and
    /// ``limits(trials:confidence:inflated:)`` should be inflated.
    public var isOverdispersed: Bool { dispersion > 1 + 2 * (2 / Double(zScores.count)).squareRoot() }

    /// Returns the limits for a unit of a given size, by the normal distribution.
    ///
    /// ```
    /// θ ± z·√(φ·θ(1 − θ)/n)
    /// ```
    ///
    /// - Parameters:
    ///   - trials: The unit's trials n, positive.
    ///   - confidence: The share of units at the target that lie within; usually 0.95 and 0.998.
    ///   - inflated: Whether to widen the limits by ``dispersion`` where that is above one; else φ is one.
    /// - Returns: The limits within `0...1`, or `nil` outside the domain.
    public func limits(trials: Double, confidence: Double, inflated: Bool = false) -> ClosedRange<Double>? {
        guard trials > 0, let reach = NormalDistribution.criticalValue(confidence: confidence) else { return nil }
        let factor = inflated ? max(dispersion, 1) : 1
        let width = reach * (factor * target * (1 - target) / trials).squareRoot()
        return max(0, target - width)...min(1, target + width)
    }

    /// Returns the limits for a unit of a given size, by the binomial distribution itself: for small units.
    ///
    /// ```
    /// (r − a)/n,  a = (P(R ≤ r) − p)/P(R = r),  r the least count with P(R ≤ r) > p
    /// ```
    ///
    /// for p = (1 − confidence)/2 below and its complement above, so that limits rise and fall smoothly with n.
    ///
    /// - Parameters:
    ///   - trials: The unit's trials n, positive.
    ///   - confidence: The share of units at the target that lie within.
    /// - Returns: The limits within `0...1`, or `nil` outside the domain.
    ///
    /// Source: Spiegelhalter 2005, appendix A.1.1. Worked example: `FunnelPlotTests`, ten at one half.
    public func exactLimits(trials: Int, confidence: Double) -> ClosedRange<Double>? {
        guard trials > 0, confidence > 0, confidence < 1,
            let distribution = BinomialDistribution(trials: trials, probability: target),
            let lower = FunnelPlot.limit(distribution, (1 - confidence) / 2),
            let upper = FunnelPlot.limit(distribution, (1 + confidence) / 2)
        else { return nil }
        return min(lower, target)...max(upper, target)
    }

    /// Returns the interpolated quantile as a share.
    private static func limit(_ distribution: BinomialDistribution, _ p: Double) -> Double? {
        guard let count = distribution.quantile(p), let below = distribution.cdf(count) else { return nil }
        let share = (Double(count) - (below - p) / distribution.mass(count)) / Double(distribution.trials)
        return min(max(share, 0), 1)
    }

    /// Returns a quantile of sorted values, interpolated.
    private static func quantile(_ sorted: [Double], _ share: Double) -> Double {
        let place = share * Double(sorted.count - 1)
        let index = min(Int(place), sorted.count - 2)
        return sorted[index] + (place - Double(index)) * (sorted[index + 1] - sorted[index])
    }
}
