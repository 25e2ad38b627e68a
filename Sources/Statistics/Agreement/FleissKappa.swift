/// How far several judges put things into the same categories, beyond what chance would bring: Fleiss' κ, at most 1.
///
/// ```
/// κ = (P̄ − P̄ₑ) / (1 − P̄ₑ),   P̄ = mean Σⱼ nᵢⱼ·(nᵢⱼ − 1) / (m·(m − 1)),   P̄ₑ = Σⱼ pⱼ²
/// SE₀ = √(2/(N·m·(m − 1))) · √((Σ pⱼqⱼ)² − Σ pⱼqⱼ·(qⱼ − pⱼ)) / Σ pⱼqⱼ
/// κⱼ = 1 − Σᵢ nᵢⱼ·(m − nᵢⱼ) / (N·m·(m − 1)·pⱼqⱼ)
/// ```
///
/// `nᵢⱼ` is the number of judges that put thing i into category j, `m` the number of judges of each thing, `N` the number of things,
/// `pⱼ` the share of category j, `qⱼ = 1 − pⱼ`. `SE₀` is the standard error if judges only guess.
///
/// Source: Fleiss, J. L., Measuring nominal scale agreement among many raters, Psychological Bulletin 76 (1971), 378–382,
/// doi:10.1037/h0031619; standard error: Fleiss, J. L., Nee, J. C. M. and Landis, J. R., Psychological Bulletin 86 (1979), 974–977,
/// doi:10.1037/0033-2909.86.5.974. Worked example: `FleissKappaTests`, psychiatric diagnoses.
public struct FleissKappa: Sendable, Hashable {
    /// The agreement κ.
    public let value: Double

    /// The share of pairs of judges that agree, P̄.
    public let observed: Double

    /// The share that would agree by chance, P̄ₑ.
    public let expected: Double

    /// The number of judges of each thing, m.
    public let judgeCount: Int

    /// The number of things judged, N.
    public let itemCount: Int

    /// The share of each category, pⱼ.
    public let shares: [Double]

    /// The agreement on each category alone, κⱼ; `nil` for a category that nobody or everybody chose.
    public let categories: [Double?]

    /// The standard error if judges only guess.
    public let nullError: Double

    /// For each thing how many judges chose each category.
    private let counts: [[Int]]

    /// Compares judgements.
    ///
    /// - Parameter counts: For each thing how many judges, up to a million, chose each category; every thing by equally many.
    /// - Throws: ``AgreementRefusal`` where there is nothing to compare or a judgement cannot be used.
    public init(_ counts: [[Int]]) throws(AgreementRefusal) {
        guard counts.count >= 2, let first = counts.first else { throw .tooFewItems(counts.count) }
        if let list = counts.firstIndex(where: { $0.count != first.count }) { throw .unevenLists(list) }
        for (list, row) in counts.enumerated() {
            let place = row.firstIndex { !(0...1_000_000).contains($0) }
            if let place { throw .badJudgement(list: list, place: place) }
        }
        let judges = first.reduce(0, +)
        if let list = counts.firstIndex(where: { $0.reduce(0, +) != judges }) { throw .unevenLists(list) }
        guard judges >= 2 else { throw .tooFewJudges(judges) }
        let (m, n) = (Double(judges), Double(counts.count))
        let shares = first.indices.map { category in counts.reduce(0) { $0 + Double($1[category]) } / (n * m) }
        let pairs = counts.joined().reduce(0.0) { $0 + Double($1) * Double($1 - 1) }
        let observed = pairs / (n * m * (m - 1))
        let expected = shares.reduce(0) { $0 + $1 * $1 }
        guard shares.allSatisfy({ $0 < 1 }) else { throw .noVariation }
        let spreads = shares.map { $0 * (1 - $0) }
        let spread = spreads.reduce(0, +)
        let skew = zip(shares, spreads).reduce(0) { $0 + $1.1 * (1 - 2 * $1.0) }
        value = (observed - expected) / (1 - expected)
        self.observed = observed
        self.expected = expected
        self.shares = shares
        self.counts = counts
        judgeCount = judges
        itemCount = counts.count
        nullError = (2 / (n * m * (m - 1)) * max(0, spread * spread - skew)).squareRoot() / spread
        categories = first.indices.map { category in
            let mixed = counts.reduce(0.0) { $0 + Double($1[category]) * Double(judges - $1[category]) }
            return spreads[category] > 0 ? 1 - mixed / (n * m * (m - 1) * spreads[category]) : nil
        }
    }

    /// Counts judgements and compares them.
    ///
    /// - Parameter judgements: For each thing what each judge chose; none missing.
    /// - Throws: ``AgreementRefusal`` where there is nothing to compare or a judgement cannot be used.
    public init<Category: Hashable & Comparable>(judgements: [[Category]]) throws(AgreementRefusal) {
        let categories = Set(judgements.joined()).sorted()
        try self.init(
            judgements.map { row in categories.map { category in row.count { $0 == category } } }
        )
    }

    /// κ in standard errors, if judges only guess.
    public var z: Double { value / nullError }

    /// The probability of an agreement at least as far from chance, if judges only guess.
    public var pValue: Double { NormalDistribution.twoSidedP(z) }

    /// The standard error of each category's agreement, if judges only guess.
    public var categoryNullError: Double {
        let (m, n) = (Double(judgeCount), Double(itemCount))
        return (2 / (n * m * (m - 1))).squareRoot()
    }

    /// Returns the interval of κ, from resamples of the things judged.
    ///
    /// Resamples in which all judgements are the same tell nothing and are left out.
    ///
    /// - Parameters:
    ///   - bootstrap: The resamples, with the seed that is stored with the result.
    ///   - confidence: The confidence, strictly between 0 and 1.
    /// - Returns: The interval between two quantiles, or `nil` where too few resamples tell anything.
    ///
    /// Source: Efron, B. and Tibshirani, R. J., An Introduction to the Bootstrap, Chapman and Hall 1993, section 13.3.
    public func interval(_ bootstrap: Bootstrap, confidence: Double = 0.95) -> ClosedRange<Double>? {
        let replicates = bootstrap.replicates(rowCount: counts.count) { times in
            let drawn = zip(counts, times).flatMap { Array(repeating: $0.0, count: Int($0.1)) }
            return (try? FleissKappa(drawn))?.value
        }
        return BootstrapInterval.percentile(replicates, confidence: confidence)
    }
}
