/// Whether means rise or fall along an order, such as from month to month.
///
/// The line is the straight one through the means themselves, each counting alike: it says what happened from the first to the
/// last of these groups, not what will come.
public struct MeanTrend: Sendable, Hashable {
    /// The slope b, in points per unit of the score.
    public let slope: Double

    /// The height of the line at a score of zero, in points.
    public let intercept: Double

    /// The standard error of the slope, in the same unit.
    public let standardError: Double

    /// The slope in standard errors.
    public let t: Double

    /// The degrees of freedom ν of the distribution that `t` is judged by.
    public let degreesOfFreedom: Double

    /// The probability of a slope at least as steep, up or down, if the means lay on no slope at all.
    public let pValue: Double

    /// The confidence interval of the slope.
    public let interval: ClosedRange<Double>

    /// Tests the linear contrast of ordered means whose answers may spread differently.
    ///
    /// ```
    /// b = Σ cᵢmᵢ/C,  cᵢ = xᵢ − x,  C = Σ cᵢ²,  x = Σ xᵢ/k
    /// e² = Σ aᵢ/C²,  aᵢ = cᵢ²sᵢ²/nᵢ,  ν = (Σ aᵢ)²/Σ aᵢ²/(nᵢ − 1),  b ± t(ν)·e
    /// ```
    ///
    /// `mᵢ`, `sᵢ²` and `nᵢ` are the mean, the sample variance and the number of answers of the group at the score `xᵢ`, of k
    /// groups, or n_eff for weights. A group at the mean score has no part in the slope.
    ///
    /// - Parameters:
    ///   - groups: The groups, each with its score; at least two scores, and two answers in each group.
    ///   - confidence: The confidence of the interval, strictly between 0 and 1.
    /// - Throws: ``ComparisonRefusal`` when there is one group or one score, a group has a single answer, nothing varies, or
    ///   the confidence is outside its domain.
    ///
    /// Source: Welch, B. L., The generalization of "Student's" problem when several different population variances are involved,
    /// Biometrika 34 (1947), 28–35, doi:10.1093/biomet/34.1-2.28; degrees of freedom: Satterthwaite, F. E., Biometrics Bulletin
    /// 2 (1946), 110–114, doi:10.2307/3002019. Worked example: `MeanTrendTests`, three months.
    public init(
        _ groups: [(score: Double, summary: SampleSummary)],
        confidence: Double = 0.95
    ) throws(ComparisonRefusal) {
        try SampleSummary.check(groups.map(\.summary))
        guard confidence > 0, confidence < 1 else { throw .confidenceOutOfRange }
        if let group = groups.firstIndex(where: { !$0.score.isFinite }) { throw .notFinite(group: group, place: 0) }
        let count = Double(groups.count)
        let middle = groups.reduce(0) { $0 + $1.score / count }
        let mean = groups.reduce(0) { $0 + $1.summary.mean / count }
        let distances = groups.map { $0.score - middle }
        let spread = distances.reduce(0) { $0 + $1 * $1 }
        guard spread.isFinite else { throw .beyondNumbers }
        guard spread > 0 else { throw .noVariation }
        // aᵢ/C: all smaller by the same factor, so that they stay among the numbers.
        let parts = zip(distances, groups).map { $0 / spread * $0 * ($1.summary.variance / $1.summary.count) }
        let sum = parts.reduce(0, +)
        guard sum.isFinite else { throw .beyondNumbers }
        guard sum > 0 else { throw .noVariation }
        let inverse = zip(parts, groups).reduce(0) { $0 + $1.0 / sum * ($1.0 / sum) / ($1.1.summary.count - 1) }
        let slope = zip(distances, groups).reduce(0) { $0 + $1.0 / spread * ($1.1.summary.mean - mean) }
        let standardError = (sum / spread).squareRoot()
        guard let judged = JudgedDifference(slope, standardError, 1 / inverse, confidence),
            (mean - slope * middle).isFinite
        else { throw .beyondNumbers }
        self.slope = slope
        self.standardError = standardError
        intercept = mean - slope * middle
        t = judged.t
        degreesOfFreedom = 1 / inverse
        pValue = judged.pValue
        interval = judged.interval
    }
}
