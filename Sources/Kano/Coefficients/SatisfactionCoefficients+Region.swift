extension SatisfactionCoefficients {
    /// Where the true point lies in the plane of |Worse| (to the right) and Better (up).
    public enum Region: Sendable, Hashable {
        /// Both together, tilted as they go together.
        case ellipse(Ellipse)

        /// Each for itself: the interval of |Worse| and that of Better, both within `0...1`.
        case intervals(worse: ClosedRange<Double>, better: ClosedRange<Double>)
    }

    /// The region that contains the true point with the confidence of the coefficients.
    ///
    /// The ellipse of ``ellipse(confidence:)``, or both Wilson intervals where there is none: at an edge the formula of
    /// the ellipse would claim certainty.
    ///
    /// Source: as of ``ellipse(confidence:)``, and Wilson 1927. Worked example: `SatisfactionRegionTests`.
    public var region: Region {
        if let ellipse = ellipse(confidence: confidence) { return .ellipse(ellipse) }
        return .intervals(worse: -worseInterval.upperBound ... -worseInterval.lowerBound, better: betterInterval)
    }
}
