/// How much more a group changed than a control group did meanwhile.
///
/// ```
/// d = (T₁ − T₀) − (C₁ − C₀)
/// ```
///
/// `T` is the group where something was done, `C` the control, 0 before, 1 after, all in the unit of the means. It needs parallel
/// trends: without the action both would have changed alike. An area that was chosen because it was worst improves by itself; the
/// control must then be chosen in the same way.
///
/// Source: Card, D. and Krueger, A. B., Minimum wages and employment, American Economic Review 84 (1994), 772–793; Angrist, J. D. and
/// Pischke, J.-S., Mostly Harmless Econometrics, Princeton 2009, section 5.2. Worked example: `DifferenceInDifferencesTests`.
public struct DifferenceInDifferences: Sendable, Hashable {
    /// Four groups of different people.
    public struct Groups: Sendable, Hashable {
        /// The group where something was done, before.
        public let treatedBefore: SampleSummary

        /// The group where something was done, after.
        public let treatedAfter: SampleSummary

        /// The control, before.
        public let controlBefore: SampleSummary

        /// The control, after.
        public let controlAfter: SampleSummary

        /// Names the four groups.
        ///
        /// - Parameters:
        ///   - treatedBefore: The group where something was done, before.
        ///   - treatedAfter: The same, after.
        ///   - controlBefore: The control, before.
        ///   - controlAfter: The same, after.
        public init(
            treatedBefore: SampleSummary,
            treatedAfter: SampleSummary,
            controlBefore: SampleSummary,
            controlAfter: SampleSummary
        ) {
            self.treatedBefore = treatedBefore
            self.treatedAfter = treatedAfter
            self.controlBefore = controlBefore
            self.controlAfter = controlAfter
        }

        var all: [SampleSummary] { [treatedBefore, treatedAfter, controlBefore, controlAfter] }
    }

    /// What is assumed of the four variances.
    public enum Variances: String, Sendable, Hashable, CaseIterable {
        /// All are the same, as in a regression with an interaction.
        case pooled

        /// Each group has its own, and the degrees of freedom are those of Satterthwaite.
        case separate
    }

    /// The change of the group where something was done, T₁ − T₀.
    public let treatedChange: Double

    /// The change of the control, C₁ − C₀.
    public let controlChange: Double

    /// The difference of the changes, with its error, p-value and interval.
    public let effect: Coefficient

    /// Compares four groups of different people, from their means, variances and counts alone.
    ///
    /// ```
    /// pooled:   s² = Σ(nᵢ − 1)·sᵢ² / Σ(nᵢ − 1),   SE² = s²·Σ 1/nᵢ,   ν = Σ(nᵢ − 1)
    /// separate: SE² = Σ sᵢ²/nᵢ,   ν = (Σ sᵢ²/nᵢ)² / Σ (sᵢ²/nᵢ)²/(nᵢ − 1)
    /// ```
    ///
    /// - Parameters:
    ///   - groups: The four groups, each of at least two answers.
    ///   - variances: What is assumed of their variances.
    ///   - confidence: The confidence of the interval, strictly between 0 and 1.
    /// - Throws: ``EffectRefusal`` where there is too little data or something is outside its domain.
    ///
    /// Source: Satterthwaite, F. E., Biometrics Bulletin 2 (1946), 110–114, doi:10.2307/3002019.
    public init(
        _ groups: Groups,
        variances: Variances = .separate,
        confidence: Double = 0.95
    ) throws(EffectRefusal) {
        guard confidence > 0, confidence < 1 else { throw .confidenceOutOfRange }
        if let small = groups.all.first(where: { $0.count < 2 }) { throw .tooFew(count: small.count, needed: 2) }
        let parts = groups.all.map { $0.variance / $0.count }
        let free = groups.all.map { $0.count - 1 }
        let allFree = free.reduce(0, +)
        let pooled = zip(groups.all, free).reduce(0) { $0 + $1.0.variance * $1.1 } / allFree
        let (variance, freedom): (Double, Double) =
            switch variances {
            case .pooled: (pooled * groups.all.reduce(0) { $0 + 1 / $1.count }, allFree)
            case .separate:
                (
                    parts.reduce(0, +),
                    1 / zip(parts, free).reduce(0) { $0 + Self.square($1.0 / parts.reduce(0, +)) / $1.1 }
                )
            }
        try self.init(
            treated: groups.treatedAfter.mean - groups.treatedBefore.mean,
            control: groups.controlAfter.mean - groups.controlBefore.mean,
            variance: variance,
            degreesOfFreedom: freedom,
            confidence: confidence
        )
    }

    /// Compares two changes, each of the same people or sites before and after, from their standard errors.
    ///
    /// ```
    /// SE² = SE_T² + SE_C²
    /// ```
    ///
    /// - Parameters:
    ///   - treated: The mean change where something was done, and its standard error.
    ///   - control: The mean change of the control, and its standard error.
    ///   - confidence: The confidence of the interval, by the normal distribution.
    /// - Throws: ``EffectRefusal`` where there is too little data or something is outside its domain.
    public init(
        treated: (change: Double, standardError: Double),
        control: (change: Double, standardError: Double),
        confidence: Double = 0.95
    ) throws(EffectRefusal) {
        guard confidence > 0, confidence < 1 else { throw .confidenceOutOfRange }
        try self.init(
            treated: treated.change,
            control: control.change,
            variance: Self.square(treated.standardError) + Self.square(control.standardError),
            degreesOfFreedom: nil,
            confidence: confidence
        )
    }

    /// Judges the difference of two changes.
    init(
        treated: Double,
        control: Double,
        variance: Double,
        degreesOfFreedom: Double?,
        confidence: Double
    ) throws(EffectRefusal) {
        guard treated.isFinite, control.isFinite, !variance.isNaN, variance.isFinite else { throw .notFinite }
        guard
            let effect = Coefficient(
                name: nil,
                value: treated - control,
                variance: variance,
                degreesOfFreedom: degreesOfFreedom,
                confidence: confidence
            )
        else { throw .noVariation }
        treatedChange = treated
        controlChange = control
        self.effect = effect
    }

    private static func square(_ x: Double) -> Double { x * x }
}
