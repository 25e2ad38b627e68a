/// What correlations and regressions need to know of some columns: the number of rows, the means, and how they vary together.
public struct ColumnMoments: Sendable, Hashable {
    /// The number of rows, n, or the effective number of weighted ones.
    public let count: Double

    /// The mean of each column, in its own unit.
    public let means: [Double]

    /// The sums of products of deviations from the means, for each pair of columns, in the product of their units.
    public let products: Matrix

    /// Takes up moments.
    ///
    /// - Parameters:
    ///   - count: The number of rows, positive.
    ///   - means: The mean of each column.
    ///   - products: The sums of products of deviations, symmetric, with as many rows and columns as there are means.
    public init(count: Double, means: [Double], products: Matrix) {
        precondition(
            products.rowCount == means.count && products.columnCount == means.count,
            "One row and one column of products for each mean"
        )
        self.count = count
        self.means = means
        self.products = products
    }

    /// The correlation of each pair of columns, or `nil` when a column does not vary.
    ///
    /// ```
    /// rⱼₖ = Sⱼₖ / √(Sⱼⱼ·Sₖₖ)
    /// ```
    ///
    /// `S` are the sums of products of deviations.
    ///
    /// Source: Pearson, K., Philosophical Transactions of the Royal Society A 187 (1896), 253–318.
    public var correlations: Matrix? {
        let spreads = means.indices.map { products[$0, $0].squareRoot() }
        guard spreads.allSatisfy({ $0 > 0 && $0.isFinite }) else { return nil }
        var matrix = products
        for row in spreads.indices {
            for column in spreads.indices {
                let correlation = products[row, column] / spreads[row] / spreads[column]
                matrix[row, column] = row == column ? 1 : min(1, max(-1, correlation))
            }
        }
        return matrix
    }

    /// Returns the slopes of the least squares regression of one column on others, or `nil` where none is the best.
    ///
    /// ```
    /// b = S_xx⁻¹ · s_xy,   intercept ȳ − b·x̄
    /// ```
    ///
    /// - Parameters:
    ///   - outcome: The column to be told.
    ///   - predictors: The columns to tell it by, none of which the others make up.
    /// - Returns: One slope for each predictor.
    ///
    /// Source: Draper, N. R. and Smith, H., Applied Regression Analysis, 3rd edition, Wiley 1998, section 5.1. Worked example:
    /// `ColumnMomentsTests`.
    public func slopes(of outcome: Int, on predictors: [Int]) -> [Double]? {
        CholeskyFactor(products, predictors)?.solution(for: predictors.map { products[$0, outcome] })
    }

    /// Returns the share of a column's variance that others tell, or `nil` where it does not vary or no regression is the best.
    ///
    /// - Parameters:
    ///   - outcome: The column to be told.
    ///   - predictors: The columns to tell it by.
    /// - Returns: R², in `0...1`.
    public func rSquared(of outcome: Int, on predictors: [Int]) -> Double? {
        guard products[outcome, outcome] > 0, let slopes = slopes(of: outcome, on: predictors) else { return nil }
        let told = zip(slopes, predictors).reduce(0) { $0 + $1.0 * products[$1.1, outcome] }
        return min(1, max(0, told / products[outcome, outcome]))
    }

    /// Returns the moments without one of the rows, as the jackknife needs them.
    ///
    /// ```
    /// S′ = S − n/(n − 1) · (x − x̄)·(x − x̄)′
    /// ```
    ///
    /// - Parameter row: The row, one number for each column.
    /// - Returns: The moments, or `nil` when no row is left.
    public func leavingOut(_ row: [Double]) -> ColumnMoments? {
        precondition(row.count == means.count, "One number for each column")
        guard count > 1 else { return nil }
        let deviations = zip(row, means).map(-)
        var matrix = products
        for one in deviations.indices {
            for other in deviations.indices {
                matrix[one, other] -= count / (count - 1) * deviations[one] * deviations[other]
            }
        }
        return ColumnMoments(
            count: count - 1,
            means: zip(means, deviations).map { $0 - $1 / (count - 1) },
            products: matrix
        )
    }
}
