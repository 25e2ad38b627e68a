/// Corrects the p-values of several tests so that, of the differences claimed, only a small share is expected to be false.
///
/// Weaker than ``HolmAdjustment``, which guards against a single false alarm: for long lists of hints, not for verdicts.
public enum BenjaminiHochbergAdjustment {
    /// Returns the adjusted p-values, in the order given.
    ///
    /// ```
    /// p′(i) = min over j ≥ i of min(1, m/j · p(j)),   p(1) ≤ … ≤ p(m)
    /// ```
    ///
    /// - Parameter pValues: Each in `0...1`; nil where a test could not be made, which then does not count.
    /// - Returns: For each test its adjusted p-value in `0...1`, or nil where there was none. Claiming those below 0.05
    ///   keeps the expected share of false claims below 0.05, for tests that are independent or positively dependent.
    ///
    /// Source: Benjamini, Y. and Hochberg, Y., Controlling the false discovery rate, Journal of the Royal Statistical
    /// Society B 57 (1995), 289–300, section 3.1. Worked example: `BenjaminiHochbergAdjustmentTests`, thrombolysis.
    public static func adjusted(_ pValues: [Double?]) -> [Double?] {
        let order = pValues.indices.filter { pValues[$0] != nil }
            .sorted { (pValues[$0] ?? 1, $0) < (pValues[$1] ?? 1, $1) }
        var adjusted: [Double?] = Array(repeating: nil, count: pValues.count)
        var least = 1.0
        for (rank, index) in order.enumerated().reversed() {
            least = min(least, Double(order.count) / Double(rank + 1) * (pValues[index] ?? 1))
            adjusted[index] = least
        }
        return adjusted
    }
}
