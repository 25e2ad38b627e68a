internal import RealModule

/// How much more often one group says a word than another: the log-odds ratio with an informative Dirichlet prior.
///
/// Rare words are drawn towards what all say together, so that a word said once by one group is no finding; common words
/// do not win by being common. It needs no list of words and works in every language.
public struct DirichletLogOdds: Sendable, Hashable {
    /// δ, a natural logarithm: above 0 the first group says the word more often, below 0 the second.
    public let logOdds: Double

    /// The approximate variance of δ, above 0.
    public let variance: Double

    /// δ in standard errors.
    public let z: Double

    /// The probability of a |z| at least as great if both groups said the word alike, in `0...1`; not corrected for the
    /// number of words.
    public let pValue: Double

    /// The confidence interval of δ.
    public let interval: ClosedRange<Double>

    /// How many times the odds of the word in the first group are those in the second, e^δ.
    public var ratio: Double { Double.exp(logOdds) }

    /// The interval of ``ratio``.
    public var ratioInterval: ClosedRange<Double> { Double.exp(interval.lowerBound)...Double.exp(interval.upperBound) }

    /// Compares how often two groups say each of several words.
    ///
    /// ```
    /// δ(w) = ln((y₁ + α) / (n₁ + α₀ − y₁ − α)) − ln((y₂ + α) / (n₂ + α₀ − y₂ − α))
    /// σ²(w) ≈ 1/(y₁ + α) + 1/(y₂ + α),   z = δ/σ,   interval δ ± z(confidence)·σ
    /// ```
    ///
    /// `y₁`, `y₂` count the word in each group, `n₁`, `n₂` are the sums of such counts over all words; `α` is the word's
    /// prior count, `α₀` the sum of all prior counts.
    ///
    /// - Parameters:
    ///   - first: How often the first group says each word; no negative counts.
    ///   - second: The same of the second group, word by word.
    ///   - prior: The prior count of each word, above 0: what a corpus leads one to expect, scaled to as many words as the
    ///     prior is to weigh.
    ///   - confidence: The confidence of the intervals, strictly between 0 and 1.
    /// - Returns: One comparison for each word, in the order given.
    /// - Throws: `unevenPairs` where the lists are not equally long, `tableTooSmall` where there are fewer than two words,
    ///   `negativeCount`, `priorOutOfRange`, `confidenceOutOfRange`, and `beyondNumbers` where sums overflow.
    ///
    /// Source: Monroe, B. L., Colaresi, M. P. and Quinn, K. M., Fightin' Words: Lexical Feature Selection and Evaluation for
    /// Identifying the Content of Political Conflict, Political Analysis 16 (2008), 372–403, sections 3.3 to 3.5.1. Worked
    /// example: `DirichletLogOddsTests`, three words.
    public static func compare(
        _ first: [Int],
        against second: [Int],
        prior: [Double],
        confidence: Double = 0.95
    ) throws(ComparisonRefusal) -> [DirichletLogOdds] {
        guard let reach = NormalDistribution.criticalValue(confidence: confidence) else {
            throw .confidenceOutOfRange
        }
        try check(first, second, prior)
        let total = prior.reduce(0, +)
        let sums = [first, second].map { $0.reduce(0.0) { $0 + Double($1) } + total }
        guard total.isFinite, sums.allSatisfy(\.isFinite) else { throw .beyondNumbers }
        var found: [DirichletLogOdds] = []
        found.reserveCapacity(first.count)
        for (word, alpha) in prior.enumerated() {
            let counts = (Double(first[word]) + alpha, Double(second[word]) + alpha)
            let rests = (sums[0] - counts.0, sums[1] - counts.1)
            let delta = Double.log(counts.0 / rests.0) - Double.log(counts.1 / rests.1)
            let variance = 1 / counts.0 + 1 / counts.1
            // A prior so lopsided that rounding leaves nothing for the other words.
            guard rests.0 > 0, rests.1 > 0, delta.isFinite, variance.isFinite else { throw .beyondNumbers }
            found.append(DirichletLogOdds(delta, variance: variance, reach: reach))
        }
        return found
    }

    private init(_ delta: Double, variance: Double, reach: Double) {
        let error = variance.squareRoot()
        logOdds = delta
        self.variance = variance
        z = delta / error
        pValue = NormalDistribution.twoSidedP(delta / error)
        interval = (delta - reach * error)...(delta + reach * error)
    }

    private static func check(_ first: [Int], _ second: [Int], _ prior: [Double]) throws(ComparisonRefusal) {
        guard first.count == second.count else { throw .unevenPairs(first: first.count, second: second.count) }
        guard first.count == prior.count else { throw .unevenPairs(first: first.count, second: prior.count) }
        guard first.count > 1 else { throw .tableTooSmall(rows: 2, columns: first.count) }
        for (row, counts) in [first, second].enumerated() {
            if let column = counts.firstIndex(where: { $0 < 0 }) { throw .negativeCount(row: row, column: column) }
        }
        if let place = prior.firstIndex(where: { !($0 > 0 && $0.isFinite) }) { throw .priorOutOfRange(place: place) }
    }
}
