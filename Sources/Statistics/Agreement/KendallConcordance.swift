/// How far several judges put the same things into the same order: Kendall's W, from 0 for no agreement to 1 for one order.
///
/// ```
/// W = 12·S / (m²·(n³ − n) − m·T),   S = Σ (Rⱼ − m·(n + 1)/2)²,   T = Σ (t³ − t),   χ² = m·(n − 1)·W with n − 1 degrees
/// ```
///
/// `m` is the number of judges, `n` of things, `Rⱼ` the sum of the ranks of a thing, `t` the size of each group of ties of each judge.
///
/// A high W of few judges means little: n, m and p belong to it.
///
/// Source: Kendall, M. G. and Babington Smith, B., Annals of Mathematical Statistics 10 (1939), 275–287,
/// doi:10.1214/aoms/1177732186; ties: Siegel, S. and Castellan, N. J., Nonparametric Statistics, 2nd edition, McGraw-Hill 1988,
/// section 9.4. Worked example: `KendallConcordanceTests`.
public struct KendallConcordance: Sendable, Hashable {
    /// The agreement W, in `0...1`, corrected for ties.
    public let value: Double

    /// The number of judges, m.
    public let judgeCount: Int

    /// The number of things judged, n.
    public let itemCount: Int

    /// The sum of the ranks of each thing, in the order given; the least is the lowest judged.
    public let rankSums: [Double]

    /// χ², by which the agreement is judged.
    public let chiSquared: Double

    /// The probability of at least that much agreement, if judges ranked at random.
    public let pValue: Double

    /// Ranks judgements and compares the orders.
    ///
    /// - Parameter judgements: For each judge one number for each thing, ranks or ratings; none missing.
    /// - Throws: ``AgreementRefusal`` where there is nothing to compare or a judgement cannot be used.
    public init(_ judgements: [[Double]]) throws(AgreementRefusal) {
        guard judgements.count >= 2, let first = judgements.first else { throw .tooFewJudges(judgements.count) }
        if let list = judgements.firstIndex(where: { $0.count != first.count }) { throw .unevenLists(list) }
        guard first.count >= 2 else { throw .tooFewItems(first.count) }
        for (list, values) in judgements.enumerated() {
            if let place = values.firstIndex(where: { !$0.isFinite }) { throw .badJudgement(list: list, place: place) }
        }
        let (m, n) = (Double(judgements.count), Double(first.count))
        let ranked = judgements.map { TiedRanks.ranks(of: $0) }
        let sums = first.indices.map { item in ranked.reduce(0) { $0 + $1.ranks[item] } }
        let squares = sums.reduce(0) { $0 + ($1 - m * (n + 1) / 2) * ($1 - m * (n + 1) / 2) }
        let ties = ranked.reduce(0) { $0 + $1.tieSum }
        let greatest = m * m * (n * n * n - n) - m * ties
        guard greatest > 0 else { throw .noVariation }
        value = min(1, 12 * squares / greatest)
        judgeCount = judgements.count
        itemCount = first.count
        rankSums = sums
        chiSquared = m * (n - 1) * value
        guard let distribution = ChiSquared(degreesOfFreedom: n - 1), let p = distribution.upperTail(chiSquared)
        else { throw .noVariation }
        pValue = p
    }

    /// The degrees of freedom of χ², n − 1.
    public var degreesOfFreedom: Int { itemCount - 1 }

    /// The mean of Spearman's correlation over all pairs of judges, (m·W − 1)/(m − 1).
    public var meanCorrelation: Double {
        (Double(judgeCount) * value - 1) / Double(judgeCount - 1)
    }
}
