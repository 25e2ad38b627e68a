extension SampleSummary {
    /// Creates the summary of values.
    ///
    /// ```
    /// s² = Σ(x − m)² / (n − 1)
    /// ```
    ///
    /// - Parameter values: Numbers in the unit of what was measured.
    ///
    /// Refused for fewer than two values, for one that is not finite, and where the squares are too great to be numbers.
    ///
    /// Source: Chan, T. F., Golub, G. H. and LeVeque, R. J., Algorithms for computing the sample variance, The American
    /// Statistician 37 (1983), 242–247, the corrected two-pass algorithm. Worked example: `SampleSummaryTests`.
    public init?(of values: [Double]) {
        guard values.count >= 2 else { return nil }
        let n = Double(values.count)
        let rough = values.reduce(0) { $0 + $1 / n }
        let rest = values.reduce(0) { $0 + ($1 - rough) }
        let squares = values.reduce(0) { $0 + ($1 - rough) * ($1 - rough) }
        self.init(mean: rough + rest / n, variance: max(squares - rest * rest / n, 0) / (n - 1), count: n)
    }
}
