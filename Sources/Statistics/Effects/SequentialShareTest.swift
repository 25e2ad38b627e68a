internal import RealModule

/// A test of a share against two values that ends as soon as it can.
///
/// ```
/// go on while  s·n + h₀ < d < s·n + h₁
/// g = ln(p₁/p₀) + ln((1 − p₀)/(1 − p₁)),  s = ln((1 − p₀)/(1 − p₁))/g,  h₀ = ln(β/(1 − α))/g,  h₁ = ln((1 − β)/α)/g
/// ```
///
/// `d` is the number of successes in `n` trials, `p₀` < `p₁` the two shares, `α` the chance to accept `p₁` where `p₀` is true, `β` the
/// chance to accept `p₀` where `p₁` is true.
///
/// Source: Wald, A., Sequential tests of statistical hypotheses, Annals of Mathematical Statistics 16 (1945), 117–186,
/// doi:10.1214/aoms/1177731118. Worked example: `SequentialShareTestTests`.
public struct SequentialShareTest: Sendable, Hashable {
    /// Where the test stands.
    public enum Decision: String, Sendable, Hashable, CaseIterable {
        /// The lower share is accepted.
        case lower

        /// The higher share is accepted.
        case higher

        /// More trials are needed.
        case goOn
    }

    /// The successes that each further trial is worth at the border, s.
    public let slope: Double

    /// Where the border below which the lower share is accepted begins, h₀, negative.
    public let lowerIntercept: Double

    /// Where the border above which the higher share is accepted begins, h₁, positive.
    public let higherIntercept: Double

    /// Plans a test.
    ///
    /// - Parameters:
    ///   - lower: p₀, above 0.
    ///   - higher: p₁, above p₀ and below 1.
    ///   - falseHigher: α, strictly between 0 and ½.
    ///   - falseLower: β, strictly between 0 and ½.
    /// - Throws: ``EffectRefusal`` where there is too little data or something is outside its domain.
    public init(
        lower: Double,
        higher: Double,
        falseHigher: Double = 0.05,
        falseLower: Double = 0.05
    ) throws(EffectRefusal) {
        guard lower > 0, lower < higher, higher < 1, falseHigher > 0, falseHigher < 0.5, falseLower > 0,
            falseLower < 0.5
        else { throw .settingOutOfRange }
        let misses = Double.log((1 - lower) / (1 - higher))
        let gain = Double.log(higher / lower) + misses
        guard gain > 0 else { throw .settingOutOfRange }
        slope = misses / gain
        lowerIntercept = Double.log(falseLower / (1 - falseHigher)) / gain
        higherIntercept = Double.log((1 - falseLower) / falseHigher) / gain
    }

    /// Returns where the test stands.
    ///
    /// - Parameter proportion: The successes and trials so far.
    /// - Returns: Whether a border is reached, and which.
    public func decision(_ proportion: Proportion) -> Decision {
        let middle = slope * proportion.trials
        if proportion.successes <= middle + lowerIntercept { return .lower }
        return proportion.successes >= middle + higherIntercept ? .higher : .goOn
    }
}
