/// The comparison of two yes-or-no answers of the same people, such as before and after, or about two services.
public struct PairedProportions: Sendable, Hashable {
    /// How many said yes twice, to the first only, to the second only, and never.
    public struct Counts: Sendable, Hashable {
        /// Yes both times.
        public let both: Int

        /// Yes the first time only.
        public let firstOnly: Int

        /// Yes the second time only.
        public let secondOnly: Int

        /// No both times.
        public let neither: Int

        /// Creates the counts.
        ///
        /// - Parameters:
        ///   - both: Yes both times.
        ///   - firstOnly: Yes the first time only.
        ///   - secondOnly: Yes the second time only.
        ///   - neither: No both times.
        public init(both: Int, firstOnly: Int, secondOnly: Int, neither: Int) {
            self.both = both
            self.firstOnly = firstOnly
            self.secondOnly = secondOnly
            self.neither = neither
        }

        /// The four counts in their order.
        fileprivate var all: [Int] { [both, firstOnly, secondOnly, neither] }
    }

    /// The first share minus the second, a ratio in `-1...1`.
    public let difference: Double

    /// The confidence interval of the difference, within `-1...1`.
    public let interval: ClosedRange<Double>

    /// The exact probability of a difference at least as large, if those who changed were as likely to change either
    /// way; one when nobody did.
    public let pValue: Double

    /// The number of people n.
    public let count: Int

    /// The confidence of the interval.
    public let confidence: Double

    /// Compares two answers of the same people.
    ///
    /// ```
    /// d − √(a² − 2φab + b²) ... d + √(e² − 2φef + f²),  d = p₁ − p₂
    /// a = p₁ − l₁,  b = u₂ − p₂,  e = u₁ − p₁,  f = p₂ − l₂
    /// ```
    ///
    /// `lᵢ...uᵢ` are the ``WilsonInterval``s of the shares `pᵢ`, `φ` the correlation of the two answers,
    /// continuity-corrected. The p-value is the exact sign test of those who changed (McNemar's test).
    ///
    /// - Parameters:
    ///   - counts: The four counts.
    ///   - confidence: The confidence of the interval, strictly between 0 and 1.
    /// - Throws: ``ComparisonRefusal`` when nobody was counted, a count is negative, or the confidence is outside its
    ///   domain.
    ///
    /// Source: Newcombe, R. G., Improved confidence intervals for the difference between binomial proportions based on
    /// paired data, Statistics in Medicine 17 (1998), 2635–2650, method 10; McNemar, Q., Psychometrika 12 (1947),
    /// 153–157, doi:10.1007/BF02295996. Worked example: `PairedProportionsTests`.
    public init(_ counts: Counts, confidence: Double = 0.95) throws(ComparisonRefusal) {
        if let place = counts.all.firstIndex(where: { $0 < 0 }) {
            throw .negativeCount(row: place / 2, column: place % 2)
        }
        let n = counts.all.reduce(0.0) { $0 + Double($1) }
        guard n > 0 else { throw .noAnswers }
        guard n <= 1e12 else { throw .beyondNumbers }
        guard confidence > 0, confidence < 1 else { throw .confidenceOutOfRange }
        let (first, second) = (Double(counts.both + counts.firstOnly), Double(counts.both + counts.secondOnly))
        guard let one = WilsonInterval(successes: first, trials: n, confidence: confidence)?.bounds,
            let two = WilsonInterval(successes: second, trials: n, confidence: confidence)?.bounds,
            let signs = BinomialDistribution(trials: counts.firstOnly + counts.secondOnly, probability: 0.5)?
                .twoSidedP(counts.firstOnly)
        else { throw .beyondNumbers }
        let (p1, p2) = (first / n, second / n)
        let correlation = PairedProportions.correlation(counts, n)
        difference = Double(counts.firstOnly - counts.secondOnly) / n
        let below = PairedProportions.length(p1 - one.lowerBound, two.upperBound - p2, correlation)
        let above = PairedProportions.length(one.upperBound - p1, p2 - two.lowerBound, correlation)
        interval = max(-1, difference - below)...min(1, difference + above)
        pValue = signs
        count = Int(n)
        self.confidence = confidence
    }

    /// Returns the correlation of the two answers, drawn toward zero where it is positive; zero when one answer does
    /// not vary.
    private static func correlation(_ counts: Counts, _ n: Double) -> Double {
        let (a, b) = (Double(counts.both), Double(counts.firstOnly))
        let (c, d) = (Double(counts.secondOnly), Double(counts.neither))
        let scale = ((a + b) * (c + d)).squareRoot() * ((a + c) * (b + d)).squareRoot()
        let excess = a * d - b * c
        guard scale > 0 else { return 0 }
        return excess > 0 ? max(excess - n / 2, 0) / scale : excess / scale
    }

    /// Returns the third side of a triangle whose angle has a given cosine.
    private static func length(_ a: Double, _ b: Double, _ cosine: Double) -> Double {
        max(a * a - 2 * cosine * a * b + b * b, 0).squareRoot()
    }
}
