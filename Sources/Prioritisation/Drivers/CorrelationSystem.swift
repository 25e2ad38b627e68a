internal import Statistics

/// The correlations of some predictors with each other and with an outcome.
struct CorrelationSystem {
    /// The number of predictors.
    let count: Int

    /// The correlations of the predictors, row by row.
    private(set) var predictors: [Double]

    /// Their correlations with the outcome.
    private(set) var outcome: [Double]

    /// The spread below which a column is taken not to vary, rounding being all that is left of it.
    private var least: [Double]

    private var spreads: [Double]

    /// Takes correlations from moments whose last column is the outcome; nil when a column does not vary.
    init?(_ moments: ColumnMoments) {
        count = moments.products.columnCount - 1
        spreads = Array(repeating: 0, count: count + 1)
        least = spreads
        predictors = Array(repeating: 0, count: count * count)
        outcome = Array(repeating: 0, count: count)
        guard update(moments) else { return nil }
        least = spreads.map { 1e-6 * $0 }
    }

    /// Takes the correlations from other moments of as many columns; false when a column does not vary.
    mutating func update(_ moments: ColumnMoments) -> Bool {
        for column in spreads.indices {
            spreads[column] = moments.products[column, column].squareRoot()
            guard spreads[column] > least[column], spreads[column].isFinite else { return false }
        }
        for row in 0..<count {
            predictors[row * count + row] = 1
            outcome[row] = moments.products[row, count] / spreads[row] / spreads[count]
            for column in 0..<row {
                let correlation = moments.products[row, column] / spreads[row] / spreads[column]
                predictors[row * count + column] = correlation
                predictors[column * count + row] = correlation
            }
        }
        return true
    }

    /// The regression on all predictors: standardised coefficients and variance inflations; nil when predictors repeat each other.
    ///
    /// ```
    /// β = R⁻¹·r,   VIF(j) = (R⁻¹)(j, j)
    /// ```
    ///
    /// Source: Draper, N. R. and Smith, H., Applied Regression Analysis, 3rd edition, Wiley 1998, sections 16.3 and 16.4. Worked example:
    /// `DriverAnalysisTests`, Swiss provinces.
    var solution: (coefficients: [Double], inflations: [Double])? {
        // Cholesky's factor L of R, and its inverse column by column.
        var factor = predictors
        for column in 0..<count {
            for row in column..<count {
                var sum = factor[row * count + column]
                for other in 0..<column { sum -= factor[row * count + other] * factor[column * count + other] }
                if row == column {
                    guard sum > 1e-10 else { return nil }
                    factor[row * count + row] = sum.squareRoot()
                } else {
                    factor[row * count + column] = sum / factor[column * count + column]
                }
            }
        }
        var coefficients = Array(repeating: 0.0, count: count)
        var inflations = coefficients
        for row in 0..<count {
            // Row `row` of L⁻¹.
            var inverse = Array(repeating: 0.0, count: count)
            inverse[row] = 1 / factor[row * count + row]
            for column in stride(from: row - 1, through: 0, by: -1) {
                var sum = 0.0
                for other in (column + 1)...row { sum += inverse[other] * factor[other * count + column] }
                inverse[column] = -sum / factor[column * count + column]
            }
            let product = (0...row).reduce(0) { $0 + inverse[$1] * outcome[$1] }
            for column in 0...row {
                coefficients[column] += inverse[column] * product
                inflations[column] += inverse[column] * inverse[column]
            }
        }
        return (coefficients, inflations)
    }
}
