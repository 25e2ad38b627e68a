/// Several groups of answers, put into one order: at each level how many of each group, and the rank they share.
///
/// Source: Kruskal, W. H. and Wallis, W. A., Use of ranks in one-criterion variance analysis, Journal of the American
/// Statistical Association 47 (1952), 583–621, doi:10.1080/01621459.1952.10483441, section 1.2 (ties).
struct RankedGroups {
    /// For each level, ascending, the answers of each group.
    let levels: [[Int]]

    /// The answers of each group.
    let sizes: [Int]

    /// All answers.
    let count: Int

    /// Twice the rank that the answers at each level share, which is whole.
    let doubledRanks: [Int]

    /// The sum of t³ − t over the levels, where t answers are tied.
    let tieSum: Double

    /// Ranks values.
    init(_ samples: [[Double]]) throws(ComparisonRefusal) {
        var counts: [Double: [Int]] = [:]
        for (group, values) in samples.enumerated() {
            for (place, value) in values.enumerated() {
                guard value.isFinite else { throw .notFinite(group: group, place: place) }
                counts[value, default: Array(repeating: 0, count: samples.count)][group] += 1
            }
        }
        let levels = counts.sorted { $0.key < $1.key }.map(\.value)
        try self.init(levels: levels, sizes: samples.map(\.count))
    }

    /// Ranks the answers of histograms, each counted once.
    init(_ histograms: [WeightedHistogram]) throws(ComparisonRefusal) {
        if let group = histograms.firstIndex(where: { !$0.isPossible }) { throw .impossibleGroup(group) }
        let points = Set(histograms.flatMap(\.points)).sorted()
        try self.init(
            levels: points.map { point in histograms.map { $0[point].count } },
            sizes: histograms.map(\.count)
        )
    }

    private init(levels: [[Int]], sizes: [Int]) throws(ComparisonRefusal) {
        guard sizes.count >= 2 else { throw .tooFewGroups(count: sizes.count, needed: 2) }
        if let group = sizes.firstIndex(of: 0) { throw .tooFewAnswers(group: group, needed: 1) }
        guard sizes.allSatisfy({ $0 < 1_000_000_000 }) else { throw .beyondNumbers }
        let tied = levels.map { $0.reduce(0, +) }
        guard tied.count(where: { $0 > 0 }) >= 2 else { throw .noVariation }
        self.levels = levels
        self.sizes = sizes
        count = sizes.reduce(0, +)
        let ranks = TiedRanks(tied)
        doubledRanks = ranks.doubled
        tieSum = ranks.tieSum
    }

    /// The sum of the ranks of each group; exact up to 2⁵³.
    var rankSums: [Double] {
        sizes.indices.map { group in
            zip(levels, doubledRanks).reduce(0.0) { $0 + Double($1.0[group]) * Double($1.1) } / 2
        }
    }
}
