/// Options ordered by how near they are to the best that occurs in every criterion, and how far from the worst.
///
/// The order of two options may change when a third one is added or taken away, because best and worst change with it; a page
/// that shows the order must say so.
public struct TOPSISRanking: Sendable, Hashable {
    /// A criterion.
    public struct Criterion: Sendable, Hashable {
        /// How much it counts, not negative; only the proportions matter.
        public let weight: Double

        /// Whether more of it is better, as with a benefit, or worse, as with a price.
        public let isBenefit: Bool

        /// Creates a criterion.
        ///
        /// - Parameters:
        ///   - weight: How much it counts, not negative.
        ///   - isBenefit: Whether more of it is better.
        public init(weight: Double, isBenefit: Bool = true) {
            self.weight = weight
            self.isBenefit = isBenefit
        }
    }

    /// For each option the nearness to the best, from 0 to 1.
    public let closeness: [Double]

    /// For each option the distance from the best.
    public let fromBest: [Double]

    /// For each option the distance from the worst.
    public let fromWorst: [Double]

    /// The options, counted from zero, the nearest to the best first; equal ones as they were given.
    public let order: [Int]

    /// Orders options.
    ///
    /// ```
    /// v = w · x / √Σx²;   S⁺ = √Σ(v − v⁺)²,  S⁻ = √Σ(v − v⁻)²;   closeness = S⁻ / (S⁺ + S⁻)
    /// ```
    ///
    /// `x` is an option's entry in a criterion, `w` the weight of the criterion, all of which add up to 1; v⁺ and v⁻ are the best and
    /// the worst that occurs.
    ///
    /// - Parameters:
    ///   - options: For each option its entry in each criterion, finite.
    ///   - criteria: The criteria.
    /// - Throws: ``ScoringRefusal`` when there are fewer than two options, or nothing in which they differ.
    ///
    /// Source: Hwang, C. L. and Yoon, K., Multiple Attribute Decision Making, Springer 1981, pp. 128–140, doi:10.1007/978-3-642-48318-9.
    /// Worked example: `TOPSISRankingTests`, the choice of a fighter aircraft.
    public init(_ options: [[Double]], _ criteria: [Criterion]) throws(ScoringRefusal) {
        try TOPSISRanking.check(options, criteria)
        let total = criteria.reduce(0) { $0 + $1.weight }
        var (toBest, toWorst) = (options.map { _ in 0.0 }, options.map { _ in 0.0 })
        for (column, criterion) in criteria.enumerated() where criterion.weight > 0 {
            let entries = options.map { $0[column] }
            let greatest = entries.reduce(0) { max($0, abs($1)) }
            guard greatest > 0 else { throw .emptyCriterion(column) }
            // Divided first, so that the squares cannot overflow.
            let shares = entries.map { $0 / greatest }
            let length = shares.reduce(0) { $0 + $1 * $1 }.squareRoot()
            let scaled = shares.map { criterion.weight / total * $0 / length }
            let (least, most) = (scaled.min() ?? 0, scaled.max() ?? 0)
            let (best, worst) = criterion.isBenefit ? (most, least) : (least, most)
            for (option, entry) in scaled.enumerated() {
                toBest[option] += (entry - best) * (entry - best)
                toWorst[option] += (entry - worst) * (entry - worst)
            }
        }
        let (fromBest, fromWorst) = (toBest.map { $0.squareRoot() }, toWorst.map { $0.squareRoot() })
        guard zip(fromBest, fromWorst).contains(where: { $0 + $1 > 0 }) else { throw .noDifference }
        let closeness = zip(fromBest, fromWorst).map { $1 / ($0 + $1) }
        guard closeness.allSatisfy(\.isFinite) else { throw .beyondNumbers }
        self.fromBest = fromBest
        self.fromWorst = fromWorst
        self.closeness = closeness
        order = options.indices.sorted { (-closeness[$0], $0) < (-closeness[$1], $1) }
    }

    private static func check(_ options: [[Double]], _ criteria: [Criterion]) throws(ScoringRefusal) {
        guard options.count >= 2 else { throw .tooFewOptions(options.count) }
        if let row = options.firstIndex(where: { $0.count != criteria.count || !$0.allSatisfy(\.isFinite) }) {
            throw .unevenRow(row)
        }
        for criterion in criteria { _ = try ScoringRefusal.amount(criterion.weight, "A weight") }
        _ = try ScoringRefusal.positive(criteria.reduce(0) { $0 + $1.weight }, "The sum of the weights")
    }
}
