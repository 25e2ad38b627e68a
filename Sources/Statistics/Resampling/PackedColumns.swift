/// Columns that are laid out for the sums of products of some of their rows.
protocol PackedColumns: Sendable {
    /// Returns the sum of each column, and the sums of products of the pairs 0·0, 0·1, …, 1·1, 1·2, ….
    ///
    /// - Parameter counts: How often each row counts.
    /// - Returns: The sums, in this order.
    func sums(_ counts: [Int16]) -> (sums: [Double], products: [Double])

    /// Returns the same for several resamples.
    func sums(of draws: [[Int16]]) -> [(sums: [Double], products: [Double])]
}

extension PackedColumns {
    func sums(of draws: [[Int16]]) -> [(sums: [Double], products: [Double])] { draws.map { sums($0) } }
}
