/// How much of an outcome's variance each predictor accounts for, by way of the nearest predictors that are not correlated.
///
/// ```
/// R = Q·D·Q′,   Λ = Q·√D·Q′,   β = Λ⁻¹·r,   ε(j) = Σ_k Λ(j, k)² · β(k)²
/// ```
///
/// `R` are the correlations of the predictors, `r` those with the outcome, `ε` the weights, dimensionless; together they are R². Where
/// predictors repeat each other, the directions that do not vary are left out, and those that repeat share alike.
///
/// Source: Johnson, J. W., A heuristic method for estimating the relative weight of predictor variables in multiple regression,
/// Multivariate Behavioral Research 35 (2000), 1–19, doi:10.1207/S15327906MBR3501_1. Worked example: `DriverAnalysisTests`, Swiss
/// provinces.
struct RelativeWeights: DriverMethod {
    private var eigen: SymmetricEigen
    private var roots: [Double]
    private var squares: [Double]

    /// Makes room for so many predictors.
    init(count: Int) {
        eigen = SymmetricEigen(size: count)
        roots = Array(repeating: 0, count: count)
        squares = roots
    }

    mutating func weigh(_ correlations: [Double], _ outcome: [Double], into weights: inout [Double]) -> Bool {
        let count = eigen.size
        guard eigen.decompose(correlations) else { return false }
        let least = 1e-12 * Double(count)
        for k in 0..<count {
            roots[k] = max(0, eigen.values[k]).squareRoot()
            squares[k] = 0
        }
        // β = Q·(√D)⁻¹·Q′·r, squared.
        for k in 0..<count where eigen.values[k] > least {
            var product = 0.0
            for j in 0..<count { product += eigen.vectors[j * count + k] * outcome[j] }
            let factor = product / roots[k]
            for j in 0..<count { squares[j] += eigen.vectors[j * count + k] * factor }
        }
        for k in 0..<count { squares[k] *= squares[k] }
        for j in 0..<count {
            var weight = 0.0
            for k in 0..<count {
                var entry = 0.0
                for i in 0..<count {
                    entry += eigen.vectors[j * count + i] * roots[i] * eigen.vectors[k * count + i]
                }
                weight += entry * entry * squares[k]
            }
            weights[j] = weight
        }
        return true
    }
}
