/// What a share or a mean would be if every channel served the same mix of customers.
///
/// A channel that serves many regulars looks better than it is. Weighting its strata, such as new and regular
/// customers, by one mix for all channels compares like with like.
public enum DirectStandardisation {
    /// Returns the standardised share with its interval.
    ///
    /// ```
    /// P = Σ wᵢpᵢ,  P − √(Σ wᵢ²(pᵢ − lᵢ)²) ... P + √(Σ wᵢ²(uᵢ − pᵢ)²)
    /// ```
    ///
    /// `pᵢ` is the share in a stratum with the ``WilsonInterval`` `lᵢ...uᵢ`, `wᵢ` the stratum's share of the standard
    /// mix. For a single stratum the interval is Wilson's.
    ///
    /// - Parameters:
    ///   - strata: For each stratum its weight in the standard, from zero up, not all zero, and its share. A stratum of
    ///     weight zero counts for nothing.
    ///   - confidence: The confidence of the interval, strictly between 0 and 1.
    /// - Returns: The share with n and n_eff, the number of answers in the standard's own proportions that would tell
    ///   as much.
    /// - Throws: ``ComparisonRefusal`` when there is no stratum, the weights are no mix, or the confidence is outside
    ///   its domain.
    ///
    /// Source: Fleiss, J. L., Levin, B. and Paik, M. C., Statistical Methods for Rates and Proportions, 3rd edition
    /// 2003, section 19.2; interval: Zou, G. Y., Huang, W. and Zhang, X., A note on confidence interval estimation for
    /// a linear function of binomial proportions, Computational Statistics and Data Analysis 53 (2009), 1080–1085.
    /// Worked example: `DirectStandardisationTests`.
    public static func share(
        _ strata: [(weight: Double, proportion: Proportion)],
        confidence: Double = 0.95
    ) throws(ComparisonRefusal) -> Estimate {
        let weights = try normalised(strata.map(\.weight), confidence)
        var (share, below, above) = (0.0, 0.0, 0.0)
        for (weight, stratum) in zip(weights, strata) where weight > 0 {
            guard let bounds = WilsonInterval(stratum.proportion, confidence: confidence)?.bounds else {
                throw .beyondNumbers
            }
            let (down, up) = (
                stratum.proportion.share - bounds.lowerBound, bounds.upperBound - stratum.proportion.share
            )
            share += weight * stratum.proportion.share
            below += weight * weight * down * down
            above += weight * weight * up * up
        }
        let trials = strata.map(\.proportion.trials)
        return Estimate(
            value: min(share, 1),
            interval: max(0, share - below.squareRoot())...min(1, share + above.squareRoot()),
            standardError: nil,
            count: try count(trials),
            effectiveCount: effectiveCount(weights, trials),
            confidence: confidence
        )
    }

    /// Returns the standardised mean with its interval.
    ///
    /// ```
    /// M = Σ wᵢmᵢ ± t(ν)·e,  e² = Σ wᵢ²sᵢ²/nᵢ,  ν = e⁴/Σ (wᵢ²sᵢ²/nᵢ)²/(nᵢ − 1)
    /// ```
    ///
    /// `mᵢ`, `sᵢ²` and `nᵢ` are the mean, the sample variance and the number of answers of a stratum, `wᵢ` its share of
    /// the standard mix.
    ///
    /// - Parameters:
    ///   - strata: For each stratum its weight in the standard, from zero up, not all zero, and its mean, from two
    ///     answers or more.
    ///   - confidence: The confidence of the interval, strictly between 0 and 1.
    /// - Returns: The mean with n and n_eff.
    /// - Throws: ``ComparisonRefusal`` as for ``share(_:confidence:)``, or when a stratum has a single answer, or
    ///   nothing varies.
    ///
    /// Source: Fleiss, Levin and Paik 2003, section 19.2; degrees of freedom: Satterthwaite, F. E., Biometrics Bulletin
    /// 2 (1946), 110–114, doi:10.2307/3002019. Worked example: `DirectStandardisationTests`.
    public static func mean(
        _ strata: [(weight: Double, summary: SampleSummary)],
        confidence: Double = 0.95
    ) throws(ComparisonRefusal) -> Estimate {
        let weights = try normalised(strata.map(\.weight), confidence)
        var (mean, variance, parts) = (0.0, 0.0, 0.0)
        for (index, stratum) in strata.enumerated() where weights[index] > 0 {
            guard stratum.summary.count >= 2 else { throw .tooFewAnswers(group: index, needed: 2) }
            let part = weights[index] * weights[index] * stratum.summary.variance / stratum.summary.count
            mean += weights[index] * stratum.summary.mean
            variance += part
            parts += part * part / (stratum.summary.count - 1)
        }
        guard variance > 0 else { throw .noVariation }
        guard let judged = JudgedDifference(mean, variance.squareRoot(), variance * variance / parts, confidence) else {
            throw .beyondNumbers
        }
        let counts = strata.map(\.summary.count)
        return Estimate(
            value: mean,
            interval: judged.interval,
            standardError: variance.squareRoot(),
            count: try count(counts),
            effectiveCount: effectiveCount(weights, counts),
            confidence: confidence
        )
    }

    /// Returns the weights as shares of their sum.
    private static func normalised(_ weights: [Double], _ confidence: Double) throws(ComparisonRefusal) -> [Double] {
        guard !weights.isEmpty else { throw .tooFewGroups(count: 0, needed: 1) }
        let sum = weights.reduce(0, +)
        guard weights.allSatisfy({ $0 >= 0 && $0.isFinite }), sum > 0, sum.isFinite else { throw .weightsOutOfRange }
        guard confidence > 0, confidence < 1 else { throw .confidenceOutOfRange }
        return weights.map { $0 / sum }
    }

    /// Returns the number of all answers, rounded where they are effective numbers.
    private static func count(_ counts: [Double]) throws(ComparisonRefusal) -> Int {
        guard let count = Int(exactly: counts.reduce(0, +).rounded()) else { throw .beyondNumbers }
        return count
    }

    /// Returns 1/Σ(wᵢ²/nᵢ).
    private static func effectiveCount(_ weights: [Double], _ counts: [Double]) -> Double {
        1 / zip(weights, counts).reduce(0) { $0 + $1.0 * $1.0 / $1.1 }
    }
}
