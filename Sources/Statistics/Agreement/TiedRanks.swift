/// The ranks that answers share, from how many there are at each level: equal ones share the mean of their places.
///
/// ```
/// r = b + (t + 1)/2,  T = Σ (t³ − t)
/// ```
///
/// `b` answers lie below a level of `t`, whose rank is `r`; `T` is what ties take off a variance.
///
/// Source: Kendall, M. G., Rank Correlation Methods, 4th edition, Griffin 1970, chapter 3. Worked example: `TiedRanksTests`.
struct TiedRanks: Hashable {
    /// Twice the rank at each level, which is whole.
    let doubled: [Int]

    /// T, 0 without ties.
    let tieSum: Double

    /// Ranks levels.
    ///
    /// - Parameter sizes: The answers at each level, ascending.
    init(_ sizes: [Int]) {
        var below = 0
        doubled = sizes.map { size in
            defer { below += size }
            return 2 * below + size + 1
        }
        tieSum = sizes.reduce(0) { $0 + Double($1) * (Double($1) * Double($1) - 1) }
    }

    /// Ranks single values, which must be comparable; returns the rank of each in the order given, from 1, and T.
    static func ranks(of values: [Double]) -> (ranks: [Double], tieSum: Double) {
        let levels = Array(Set(values)).sorted()
        var places: [Double: Int] = [:]
        for (level, value) in levels.enumerated() { places[value] = level }
        let ofEach = values.map { places[$0] ?? 0 }
        var sizes = Array(repeating: 0, count: levels.count)
        for level in ofEach { sizes[level] += 1 }
        let tied = TiedRanks(sizes)
        return (ofEach.map { Double(tied.doubled[$0]) / 2 }, tied.tieSum)
    }
}
