/// Corrects the p-values of several tests that are read together, so that one false alarm among all of them stays rare.
public enum HolmAdjustment {
    /// Returns the adjusted p-values, in the order given.
    ///
    /// ```
    /// p′(i) = max over j ≤ i of min(1, (m − j + 1) · p(j)),   p(1) ≤ … ≤ p(m)
    /// ```
    ///
    /// - Parameter pValues: Each in `0...1`; nil where a test could not be made, which then does not count.
    /// - Returns: For each test its adjusted p-value in `0...1`, or nil where there was none.
    ///
    /// Source: S. Holm, "A Simple Sequentially Rejective Multiple Test Procedure", Scandinavian Journal of Statistics 6,
    /// 1979, pp. 65–70. Worked example: `HolmAdjustmentTests`.
    public static func adjusted(_ pValues: [Double?]) -> [Double?] {
        let order = pValues.indices.filter { pValues[$0] != nil }
            .sorted { (pValues[$0] ?? 1, $0) < (pValues[$1] ?? 1, $1) }
        var adjusted: [Double?] = Array(repeating: nil, count: pValues.count)
        var largest = 0.0
        for (rank, index) in order.enumerated() {
            largest = max(largest, min(1, Double(order.count - rank) * (pValues[index] ?? 1)))
            adjusted[index] = largest
        }
        return adjusted
    }
}
