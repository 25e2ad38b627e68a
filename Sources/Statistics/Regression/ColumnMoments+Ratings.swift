extension ColumnMoments {
    /// Takes up the exact summary of ratings, such as the cube keeps.
    ///
    /// - Parameters:
    ///   - matrix: The summary.
    ///   - weighting: Whether people count once or with their weight; the count is then the effective one.
    ///
    /// Refused for fewer than two people's worth of information.
    public init?(_ matrix: MomentMatrix, _ weighting: Weighting = .counts) {
        guard let count = matrix.effectiveCount(weighting), count > 1 else { return nil }
        var products = Matrix(rowCount: matrix.size, columnCount: matrix.size)
        var means: [Double] = []
        for row in 0..<matrix.size {
            guard let mean = matrix.mean(row, weighting) else { return nil }
            means.append(mean)
            for column in 0...row {
                guard let covariance = matrix.covariance(row, column, weighting) else { return nil }
                products[row, column] = covariance * (count - 1)
                products[column, row] = products[row, column]
            }
        }
        self.init(count: count, means: means, products: products)
    }
}
