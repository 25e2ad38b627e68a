/// What experts who do not see each other judged of one thing in one round (Delphi method).
public struct DelphiRound: Sendable, Hashable {
    /// When experts are said to agree, to be settled before the first round.
    public struct Rule: Sendable, Hashable {
        /// The greatest distance between the quartiles.
        public let spread: Double

        /// The judgements that count as agreement, such as 7 to 9.
        public let range: ClosedRange<Double>

        /// The least share of judgements in that range.
        public let share: Double

        /// Creates a rule.
        ///
        /// - Parameters:
        ///   - spread: The greatest distance between the quartiles, not negative.
        ///   - range: The judgements that count as agreement.
        ///   - share: The least share of judgements in that range, 0 to 1.
        /// - Throws: ``ExpertRefusal`` when spread or share lie outside their domain.
        public init(spread: Double, range: ClosedRange<Double>, share: Double) throws(ExpertRefusal) {
            guard spread >= 0, spread.isFinite, share >= 0, share <= 1 else { throw .ruleOutOfRange }
            self.spread = spread
            self.range = range
            self.share = share
        }
    }

    /// The judgements in ascending order.
    public let judgements: [Double]

    /// The median, on the scale of the judgements.
    public let median: Double

    /// The first and the third quartile.
    public let quartiles: ClosedRange<Double>

    /// The mean.
    public let mean: Double

    /// The sample standard deviation.
    public let standardDeviation: Double

    /// Sums up a round.
    ///
    /// ```
    /// Q(p) = x(k) + (h − k)·(x(k + 1) − x(k)),   h = 1 + (n − 1)·p,   k = ⌊h⌋
    /// ```
    ///
    /// `x(k)` is the k-th smallest of n judgements; the quartiles are Q(¼) and Q(¾), the median Q(½).
    ///
    /// - Parameter judgements: At least two, finite.
    /// - Throws: ``ExpertRefusal`` when there are fewer, or one is not a number.
    ///
    /// Source: quantiles: Hyndman, R. J. and Fan, Y., American Statistician 50 (1996), 361–365, definition 7,
    /// doi:10.1080/00031305.1996.10473566; method: Dalkey, N. and Helmer, O., Management Science 9 (1963), 458–467,
    /// doi:10.1287/mnsc.9.3.458. Worked example: `DelphiRoundTests`.
    public init(_ judgements: [Double]) throws(ExpertRefusal) {
        guard judgements.count >= 2 else { throw .tooFewJudgements(count: judgements.count, needed: 2) }
        if let place = judgements.firstIndex(where: { !(abs($0) <= 1e150) }) { throw .notFinite(place: place) }
        let sorted = judgements.sorted()
        let count = Double(sorted.count)
        self.judgements = sorted
        median = DelphiRound.quantile(sorted, 0.5)
        quartiles = DelphiRound.quantile(sorted, 0.25)...DelphiRound.quantile(sorted, 0.75)
        let mean = sorted.reduce(0) { $0 + $1 / count }
        self.mean = mean
        standardDeviation = (sorted.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1)).squareRoot()
    }

    /// The distance between the quartiles.
    public var spread: Double { quartiles.upperBound - quartiles.lowerBound }

    /// The standard deviation in units of the mean, or nil when the mean is not above zero.
    public var variation: Double? { mean > 0 ? standardDeviation / mean : nil }

    /// Returns the share of judgements in a range.
    ///
    /// - Parameter range: The range, both ends included.
    /// - Returns: A share, 0 to 1.
    public func share(in range: ClosedRange<Double>) -> Double {
        Double(judgements.count(where: range.contains)) / Double(judgements.count)
    }

    /// Returns whether experts agree.
    ///
    /// - Parameter rule: What was settled before the first round.
    /// - Returns: Whether both parts of the rule are met.
    public func isAgreed(by rule: Rule) -> Bool { spread <= rule.spread && share(in: rule.range) >= rule.share }

    /// Returns how much less, in units of the mean, experts differ than in the round before; nil without ``variation``.
    ///
    /// Rounds are ended when this is small for every thing judged.
    ///
    /// - Parameter previous: The round before.
    /// - Returns: A difference, negative where experts differ more than before.
    public func narrowing(since previous: DelphiRound) -> Double? {
        guard let before = previous.variation, let after = variation else { return nil }
        return before - after
    }

    /// The judgements below the first and above the third quartile, whose arguments everybody should read before the next round.
    public var outliers: [Double] { judgements.filter { !quartiles.contains($0) } }

    /// Returns the value at a share of the way from the first to the last of some ordered values.
    private static func quantile(_ sorted: [Double], _ share: Double) -> Double {
        let place = share * Double(sorted.count - 1)
        let (index, next) = (Int(place), min(Int(place) + 1, sorted.count - 1))
        return sorted[index] + (place - Double(index)) * (sorted[next] - sorted[index])
    }
}
