/// Columns of numbers, packed so that the moments of resampled rows cost next to nothing.
///
/// From the moments of a resample follow correlations and regressions, without touching its rows again. Columns of small whole
/// numbers, such as ratings, are kept in 16 bits, eight of which are multiplied at once; their sums are exact. Of other columns, each less
/// its mean, the products are kept, or where those are too many the numbers themselves; they are added in the same order everywhere.
///
/// Source: Chan, T. F., Golub, G. H. and LeVeque, R. J., Algorithms for computing the sample variance, American Statistician 37
/// (1983), 242–247, doi:10.1080/00031305.1983.10483115. Worked example: `ResampledMomentsTests`.
public struct ResampledMoments: Sendable {
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
            let centred = zip(columns, means).map { column, mean in column.map { $0 - mean } }
            self.columns = ProductColumns(centred) ?? NumberColumns(centred)
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
    public func moments(_ counts: [Int16]) -> ColumnMoments { moments(of: [counts])[0] }

    /// Returns the moments of several resamples, which takes less time together than one by one.
    ///
    /// - Parameter draws: For each resample how often each row was drawn; not all zero, none negative.
    /// - Returns: The moments of each, the same as one by one.
    public func moments(of draws: [[Int16]]) -> [ColumnMoments] {
        let sizes = draws.map { counts in
            precondition(counts.count == rowCount, "One number for each row")
            let count = counts.reduce(0) { $0 &+ Int($1) }
            precondition(count > 0, "At least one row was drawn")
            return Double(count)
        }
        return zip(sizes, columns.sums(of: draws)).map { size, sums in
            moments(count: size, sums.sums, sums.products)
        }
    }

    /// The moments of all rows.
    public var moments: ColumnMoments { moments(Array(repeating: 1, count: rowCount)) }

    /// Returns the moments about the means from the sums about the offsets.
    private func moments(count: Double, _ sums: [Double], _ products: [Double]) -> ColumnMoments {
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
        return ColumnMoments(count: count, means: zip(offsets, sums).map { $0 + $1 / count }, products: matrix)
    }
}
