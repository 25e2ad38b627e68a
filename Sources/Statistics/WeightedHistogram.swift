/// The exact summary of answers on a scale of whole numbers: one ``Tally`` for each point that was chosen.
///
/// Histograms form a commutative monoid under ``merge(_:)``, with `WeightedHistogram()` as the empty element, and
/// ``remove(_:)`` undoes ``merge(_:)`` exactly, for answers that must be erased. Points without answers are not kept, so two
/// histograms are equal exactly when they stand for the same answers. Shares, means, variances, quantiles and rank tests of
/// ratings can all be had from it, as exactly as from the answers themselves.
///
/// Taking out what was never put in leaves negative tallies; such a histogram is not ``isPossible`` and has no figures.
public struct WeightedHistogram: Sendable, Hashable {
    /// A point of the scale with the answers at it.
    struct Bin: Sendable, Hashable {
        let point: Int
        var tally: Tally
    }

    /// The points with answers, in ascending order.
    private(set) var bins: [Bin] = []

    /// Creates the histogram of no answers.
    public init() {}

    /// Creates a histogram of answers that weigh one each.
    ///
    /// - Parameter counts: The number of answers at each point.
    public init(counts: [Int: Int]) {
        for (point, count) in counts { add(point, Tally(count: count)) }
    }

    /// Adds answers at one point.
    ///
    /// - Parameters:
    ///   - point: The point of the scale.
    ///   - tally: The answers there.
    public mutating func add(_ point: Int, _ tally: Tally) {
        let index = firstIndex(notBelow: point)
        guard index < bins.count, bins[index].point == point else {
            if tally != .zero { bins.insert(Bin(point: point, tally: tally), at: index) }
            return
        }
        bins[index].tally += tally
        if bins[index].tally == .zero { bins.remove(at: index) }
    }

    /// Adds the answers of another histogram.
    ///
    /// - Parameter other: The histogram of answers that are not in this one yet.
    public mutating func merge(_ other: WeightedHistogram) {
        guard !isEmpty else { return self = other }
        for bin in other.bins { add(bin.point, bin.tally) }
    }

    /// Takes out the answers of another histogram.
    ///
    /// - Parameter other: The histogram of answers that were merged into this one before.
    public mutating func remove(_ other: WeightedHistogram) {
        for bin in other.bins { add(bin.point, .zero - bin.tally) }
    }

    /// Whether there are no answers.
    public var isEmpty: Bool { bins.isEmpty }

    /// Whether every tally could be that of answers really given; no figure is had from a histogram that is not possible.
    public var isPossible: Bool { bins.allSatisfy(\.tally.isPossible) }

    /// The points with answers, in ascending order.
    public var points: [Int] { bins.map(\.point) }

    /// The answers at a point, ``Tally/zero`` where nobody answered.
    ///
    /// - Parameter point: The point of the scale.
    public subscript(point: Int) -> Tally {
        let index = firstIndex(notBelow: point)
        return index < bins.count && bins[index].point == point ? bins[index].tally : .zero
    }

    /// The answers at all points together.
    public var total: Tally { bins.reduce(into: .zero) { $0 += $1.tally } }

    /// The number of answers.
    public var count: Int { bins.reduce(0) { $0 + $1.tally.count } }

    /// The sum of the weights, Σw.
    public var weight: Double { Double(total.weight) / Double(Weight.unitsPerOne) }

    /// The number of equally weighted answers that would tell as much as these, or `nil` when nobody answered.
    ///
    /// ```
    /// n_eff = (Σw)² / Σw²
    /// ```
    ///
    /// `w` is the weight of an answer, dimensionless; the result is a count in `1...count`, not necessarily whole. It equals
    /// the number of answers when all weights are equal.
    ///
    /// Source: Kish, L., Survey Sampling, Wiley 1965, section 11.7 (the loss from weighting at random). Worked example:
    /// `WeightedHistogramTests`, weights 1, 2 and 3 give 36/14.
    public var effectiveCount: Double? {
        let total = total
        guard isPossible, total.count > 0, total.weight > 0, total.weightSquare > 0 else { return nil }
        let sum = Double(total.weight)
        let ratio = sum / Double(total.weightSquare) * (sum / Double(Weight.unitsPerOne))
        return min(max(ratio, 1), Double(total.count))
    }

    /// Returns the place of a point, or where it would have to be inserted, by bisection.
    private func firstIndex(notBelow point: Int) -> Int {
        var (low, high) = (0, bins.count)
        while low < high {
            let middle = (low + high) / 2
            if bins[middle].point < point { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
