/// The weights of several things that were judged two by two (analytic hierarchy process), and how far the judgements agree.
public struct PairwiseComparison: Sendable, Hashable {
    /// A judgement that fits the others worst.
    public struct Misfit: Sendable, Hashable {
        /// The thing that was judged, counted from zero.
        public let row: Int

        /// The thing it was judged against.
        public let column: Int

        /// The judgement: how many times as important the one is as the other.
        public let judgement: Double

        /// What all judgements together say instead.
        public let implied: Double
    }

    /// The most things that can be compared.
    public static let mostOptions = 100

    /// The greatest consistency ratio at which judgements are taken as they are.
    public static let acceptableRatio = 0.1

    /// The importance of each thing; together 1.
    public let weights: [Double]

    /// The principal eigenvalue λ, at least n.
    public let eigenvalue: Double

    /// The consistency index, (λ − n)/(n − 1): 0 where no judgement contradicts others.
    public let consistencyIndex: Double

    /// The consistency index in units of that of random judgements; nil above ten things, for which none is published.
    public let consistencyRatio: Double?

    /// The judgement that fits the others worst; nil where all agree.
    public let worstMisfit: Misfit?

    /// Whether the judgements contradict each other little enough; nil without ``consistencyRatio``.
    public var isAcceptable: Bool? { consistencyRatio.map { $0 <= PairwiseComparison.acceptableRatio } }

    /// The mean consistency index of random judgements by the number of things, from none to ten.
    private static let randomIndices = [0, 0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49]

    /// Weighs things.
    ///
    /// ```
    /// A·w = λ·w,  Σ w = 1;   CI = (λ − n)/(n − 1);   CR = CI/RI
    /// ```
    ///
    /// `A` holds the judgements, `w` the weights, `λ` the greatest eigenvalue, `n` the number of things, `RI` the consistency
    /// index of random judgements: 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49 for three to ten things.
    ///
    /// - Parameter judgements: In row i and column j how many times as important i is as j; in row j and column i the reciprocal, to 2 %.
    /// - Throws: ``ScoringRefusal`` with the place of what is wrong.
    ///
    /// Source: Saaty, T. L., Decision making with the analytic hierarchy process, International Journal of Services Sciences 1 (2008),
    /// 83–98, doi:10.1504/IJSSCI.2008.017590. Worked example: `PairwiseComparisonTests`, what Americans drink.
    public init(_ judgements: [[Double]]) throws(ScoringRefusal) {
        try PairwiseComparison.check(judgements)
        let count = judgements.count
        let (weights, eigenvalue) = PairwiseComparison.principalVector(judgements)
        guard eigenvalue.isFinite, weights.allSatisfy({ $0 > 0 && $0.isFinite }) else { throw .beyondNumbers }
        self.weights = weights
        self.eigenvalue = max(eigenvalue, Double(count))
        consistencyIndex = (self.eigenvalue - Double(count)) / Double(count - 1)
        if count < PairwiseComparison.randomIndices.count {
            let random = PairwiseComparison.randomIndices[count]
            consistencyRatio = random == 0 ? 0 : consistencyIndex / random
        } else {
            consistencyRatio = nil
        }
        worstMisfit = PairwiseComparison.worstMisfit(judgements, weights)
    }

    private static func check(_ judgements: [[Double]]) throws(ScoringRefusal) {
        guard judgements.count >= 2 else { throw .tooFewOptions(judgements.count) }
        guard judgements.count <= mostOptions else { throw .tooManyOptions(limit: mostOptions) }
        if let row = judgements.firstIndex(where: { $0.count != judgements.count }) { throw .unevenRow(row) }
        for row in judgements.indices {
            for column in judgements.indices {
                let judgement = judgements[row][column]
                guard judgement > 0, judgement.isFinite else { throw .impossibleJudgement(row, column) }
                guard column <= row, abs(judgement * judgements[column][row] - 1) > 0.02 else { continue }
                throw .contradiction(column, row)
            }
        }
    }

    /// Returns the principal eigenvector, adding up to 1, and its eigenvalue.
    private static func principalVector(_ judgements: [[Double]]) -> (weights: [Double], eigenvalue: Double) {
        var weights = judgements.map { _ in 1 / Double(judgements.count) }
        var eigenvalue = 0.0
        // All entries are positive, so the greatest eigenvalue is single and the power method converges.
        for _ in 0..<10_000 {
            let product = judgements.map { row in zip(row, weights).reduce(0) { $0 + $1.0 * $1.1 } }
            eigenvalue = product.reduce(0, +)
            let next = product.map { $0 / eigenvalue }
            let change = zip(next, weights).reduce(0) { max($0, abs($1.0 - $1.1)) }
            weights = next
            if change <= 1e-16 { break }
        }
        return (weights, eigenvalue)
    }

    /// Returns the judgement farthest from the ratio of the weights, by factor; the first of equals.
    private static func worstMisfit(_ judgements: [[Double]], _ weights: [Double]) -> Misfit? {
        var (worst, most): (Misfit?, Double) = (nil, 1 + 1e-9)
        for row in judgements.indices {
            for column in (row + 1)..<judgements.count {
                let implied = weights[row] / weights[column]
                let factor = max(judgements[row][column] / implied, implied / judgements[row][column])
                guard factor > most else { continue }
                most = factor
                worst = Misfit(row: row, column: column, judgement: judgements[row][column], implied: implied)
            }
        }
        return worst
    }
}
