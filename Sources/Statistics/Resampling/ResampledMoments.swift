/// Columns of numbers, packed so that the moments of resampled rows cost next to nothing.
///
/// From the moments of a resample follow correlations and regressions, without touching its rows again. Columns of small whole
/// numbers, such as ratings, are kept in 16 bits, eight of which are multiplied at once; their sums are exact. Other columns are kept
/// as they are, each less its mean, and added in the same order everywhere.
///
/// Source: Chan, T. F., Golub, G. H. and LeVeque, R. J., Algorithms for computing the sample variance, American Statistician 37
/// (1983), 242–247, doi:10.1080/00031305.1983.10483115. Worked example: `ResampledMomentsTests`.
public struct ResampledMoments: Sendable {
    /// The moments of some rows.
    public struct Moments: Sendable, Hashable {
        /// The number of rows.
        public let count: Double

        /// The mean of each column, in its own unit.
        public let means: [Double]

        /// The sums of products of deviations from the means, for each pair of columns.
        public let products: Matrix
    }

    /// The number of rows.
    public let rowCount: Int

    /// The number of columns.
    public let columnCount: Int

    /// What is taken off each column before it is multiplied.
    private let offsets: [Double]

    /// The columns.
    private let columns: any PackedColumns

    /// Packs columns.
    ///
    /// - Parameter columns: Finite numbers, the columns equally long and not empty; refused otherwise.
    public init?(_ columns: [[Double]]) {
        guard let first = columns.first, !first.isEmpty,
            columns.allSatisfy({ $0.count == first.count && $0.allSatisfy(\.isFinite) })
        else { return nil }
        rowCount = first.count
        columnCount = columns.count
        let middles = columns.map { ((($0.min() ?? 0) + ($0.max() ?? 0)) / 2).rounded() }
        let isSmall = zip(columns, middles).allSatisfy { column, middle in
            column.allSatisfy { $0 == $0.rounded() && abs($0 - middle) <= Double(SmallColumns.greatestReach) }
        }
        if isSmall {
            offsets = middles
            self.columns = SmallColumns(
                zip(columns, middles).map { column, middle in column.map { Int16($0 - middle) } }
            )
        } else {
            let means = columns.map { column in column.reduce(0) { $0 + $1 / Double(column.count) } }
            offsets = means
            self.columns = NumberColumns(zip(columns, means).map { column, mean in column.map { $0 - mean } })
        }
    }

    /// Returns the moments of a resample.
    ///
    /// ```
    /// n = Σ cᵢ,   x̄ⱼ = Σ cᵢ·xᵢⱼ / n,   Sⱼₖ = Σ cᵢ·xᵢⱼ·xᵢₖ − (Σ cᵢ·xᵢⱼ)·(Σ cᵢ·xᵢₖ) / n
    /// ```
    ///
    /// - Parameter counts: How often each row was drawn, cᵢ; not all zero, none negative.
    /// - Returns: The moments.
    public func moments(_ counts: [Int16]) -> Moments {
        precondition(counts.count == rowCount, "One number for each row")
        let (sums, products) = columns.sums(counts)
        return moments(count: Double(counts.reduce(0) { $0 &+ Int($1) }), sums, products)
    }

    /// The moments of all rows.
    public var moments: Moments { moments(Array(repeating: 1, count: rowCount)) }

    /// Returns the moments about the means from the sums about the offsets.
    private func moments(count: Double, _ sums: [Double], _ products: [Double]) -> Moments {
        var matrix = Matrix(rowCount: columnCount, columnCount: columnCount)
        var place = 0
        for row in 0..<columnCount {
            for column in row..<columnCount {
                let product = products[place] - sums[row] * sums[column] / count
                matrix[row, column] = product
                matrix[column, row] = product
                place += 1
            }
        }
        return Moments(count: count, means: zip(offsets, sums).map { $0 + $1 / count }, products: matrix)
    }
}

extension ResampledMoments.Moments {
    /// The correlation of each pair of columns, or `nil` when a column does not vary.
    public var correlations: Matrix? {
        let spreads = (0..<products.rowCount).map { products[$0, $0].squareRoot() }
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

    /// Returns the moments without one of the rows, as the jackknife needs them.
    ///
    /// ```
    /// S′ = S − n/(n − 1) · (x − x̄)·(x − x̄)′
    /// ```
    ///
    /// - Parameter row: The row, one number for each column.
    /// - Returns: The moments, or `nil` when no row is left.
    public func leavingOut(_ row: [Double]) -> Self? {
        precondition(row.count == means.count, "One number for each column")
        guard count > 1 else { return nil }
        let deviations = zip(row, means).map(-)
        var matrix = products
        for one in deviations.indices {
            for other in deviations.indices {
                matrix[one, other] -= count / (count - 1) * deviations[one] * deviations[other]
            }
        }
        return Self(
            count: count - 1,
            means: zip(means, deviations).map { $0 - $1 / (count - 1) },
            products: matrix
        )
    }
}
