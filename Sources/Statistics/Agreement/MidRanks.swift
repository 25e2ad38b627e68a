/// The places of values in ascending order, equal values sharing the mean of their places.
///
/// Source: Kendall, M. G., Rank Correlation Methods, 4th edition, Griffin 1970, chapter 3.
struct MidRanks: Hashable {
    /// The rank of each value, in the order given, from 1.
    let ranks: [Double]

    /// Σ (t³ − t) over the groups of t equal values; 0 without ties.
    let tieSum: Double

    /// Ranks values, which must be comparable.
    init(_ values: [Double]) {
        let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
        var ranks = Array(repeating: 0.0, count: values.count)
        var (tieSum, start) = (0.0, 0)
        while start < order.count {
            let tied = order[start...].prefix { values[$0] == values[order[start]] }
            let size = Double(tied.count)
            for index in tied { ranks[index] = Double(start) + (size + 1) / 2 }
            tieSum += size * size * size - size
            start += tied.count
        }
        self.ranks = ranks
        self.tieSum = tieSum
    }
}
