internal import RealModule

/// Whether two groupings have to do with each other, such as channel and choice.
public struct ChiSquaredTest: Sendable, Hashable {
    /// Pearson's statistic χ².
    public let statistic: Double

    /// The degrees of freedom (r − 1)(c − 1), of rows and columns with answers.
    public let degreesOfFreedom: Double

    /// The probability of so great a statistic if the groupings had nothing to do with each other.
    public let pValue: Double

    /// How strongly they are connected, Cramér's V, in `0...1`.
    public let cramersV: Double

    /// The same less what chance alone would give, in `0...1`; better for small tables.
    public let correctedCramersV: Double

    /// How far each count is from the expected one, in standard errors.
    ///
    /// Beyond ±2 it stands out. It is `nil` in rows or columns without answers, and
    /// where a row or column holds all of them.
    public let adjustedResiduals: [[Double?]]

    /// The least expected count of rows and columns with answers.
    public let leastExpected: Double

    /// The share of expected counts below five.
    public let shareBelowFive: Double

    /// Whether the χ² distribution can be relied on: no count expected below one and at most a fifth below five.
    ///
    /// Else see ``FisherExactTest``
    /// and ``PermutationTest``.
    public var isReliable: Bool { leastExpected >= 1 && shareBelowFive <= 0.2 }

    /// Tests a table.
    ///
    /// ```
    /// χ² = Σ (o − e)²/e,  e = r·c/n,  V = √(χ²/(n·min(R − 1, C − 1)))
    /// residual = (o − e)/√(e·(1 − r/n)·(1 − c/n))
    /// V′ = √(φ′/(min(R′, C′) − 1)),  φ′ = max(0, χ²/n − (R − 1)(C − 1)/(n − 1)),  R′ = R − (R − 1)²/(n − 1)
    /// ```
    ///
    /// `o` is a count, `r` and `c` the sums of its row and column, `n` of all; R and C are the numbers of rows and
    /// columns with answers.
    ///
    /// - Parameter table: The counts.
    /// - Throws: ``ComparisonRefusal`` when the counts are beyond what can be computed with.
    ///
    /// Source: Pearson, K., Philosophical Magazine 50 (1900), 157–175; Cramér, H., Mathematical Methods of Statistics,
    /// 1946, section 21.9; residuals: Haberman, S. J., Biometrics 29 (1973), 205–220; V′: Bergsma, W., Journal of the
    /// Korean Statistical Society 42 (2013), 323–328, doi:10.1016/j.jkss.2012.10.002; rule of five: Cochran, W. G.,
    /// Biometrics 10 (1954), 417–451. Worked example: `ChiSquaredTestTests`, Agresti 2007, p. 39.
    public init(_ table: ContingencyTable) throws(ComparisonRefusal) {
        let n = Double(table.total)
        let (rows, columns) = (Double(table.rows), Double(table.columns))
        var (statistic, least, below) = (0.0, Double.infinity, 0.0)
        let residuals = zip(table.counts, table.rowSums).map { counts, rowSum in
            zip(counts, table.columnSums).map { count, columnSum -> Double? in
                guard rowSum > 0, columnSum > 0 else { return nil }
                let (rowShare, columnShare) = (Double(rowSum) / n, Double(columnSum) / n)
                let expected = n * rowShare * columnShare
                let distance = Double(count) - expected
                statistic += distance * distance / expected
                least = min(least, expected)
                if expected < 5 { below += 1 }
                let scale = (expected * (1 - rowShare) * (1 - columnShare)).squareRoot()
                return scale > 0 ? distance / scale : nil
            }
        }
        degreesOfFreedom = (rows - 1) * (columns - 1)
        guard let pValue = ChiSquared(degreesOfFreedom: degreesOfFreedom)?.upperTail(statistic), statistic.isFinite
        else {
            throw .beyondNumbers
        }
        self.statistic = statistic
        self.pValue = pValue
        cramersV = min((statistic / n / (min(rows, columns) - 1)).squareRoot(), 1)
        correctedCramersV = ChiSquaredTest.corrected(statistic, n, rows, columns)
        adjustedResiduals = residuals
        leastExpected = least
        shareBelowFive = below / (rows * columns)
    }

    /// Returns Bergsma's corrected V.
    private static func corrected(_ statistic: Double, _ n: Double, _ rows: Double, _ columns: Double) -> Double {
        guard n > 1 else { return 0 }
        let excess = max(0, statistic / n - (rows - 1) * (columns - 1) / (n - 1))
        let smaller = min(rows - (rows - 1) * (rows - 1) / (n - 1), columns - (columns - 1) * (columns - 1) / (n - 1))
        return smaller > 1 ? min((excess / (smaller - 1)).squareRoot(), 1) : 0
    }
}
