extension LinearRegression {
    /// Returns the covariance of the coefficients.
    ///
    /// ```
    /// V = (X′X)⁻¹ · M · (X′X)⁻¹
    /// HC3:          M = Σᵢ xᵢxᵢ′ · eᵢ² / (1 − hᵢ)²
    /// Newey–West:   M = n/(n − k) · (Γ₀ + Σ_(l = 1…L) (1 − l/(L + 1)) · (Γₗ + Γₗ′)),   Γₗ = Σᵢ eᵢ·eᵢ₋ₗ·xᵢxᵢ₋ₗ′
    /// clusters:     M = G/(G − 1) · (n − 1)/(n − k) · Σ_g s_g·s_g′,   s_g = Σ_(i in g) xᵢ·eᵢ
    /// ```
    ///
    /// `xᵢ` is a row with a leading one, `eᵢ` its residual, `hᵢ` its leverage, `L` the lag, `G` the number of clusters, `n` of
    /// rows, `k` of coefficients. Classical errors give V = s²·(X′X)⁻¹.
    ///
    /// - Parameter errors: What is assumed of the errors.
    /// - Returns: A square matrix, the intercept first.
    /// - Throws: ``RegressionRefusal`` where there is no answer, saying why.
    ///
    /// Source: HC3: MacKinnon, J. G. and White, H., Journal of Econometrics 29 (1985), 305–325,
    /// doi:10.1016/0304-4076(85)90158-7; Newey, W. K. and West, K. D., Econometrica 55 (1987), 703–708, doi:10.2307/1913610, with the
    /// correction n/(n − k) for few rows, as in R's sandwich; clusters: Liang, K.-Y. and Zeger, S. L., Biometrika 73 (1986), 13–22, doi:10.1093/biomet/73.1.13, with the correction of
    /// Cameron, A. C. and Miller, D. L., Journal of Human Resources 50 (2015), 317–372, equation 12. Worked example:
    /// `LinearRegressionTests`, oracles/03 and 07.
    public func covariance(_ errors: ErrorModel) throws(RegressionRefusal) -> Matrix {
        switch errors {
        case .classical: inverseGram.scaled(by: residualVariance)
        case .robust: sandwich(try robustMeat())
        case .autocorrelated(let lag): sandwich(try autocorrelatedMeat(lag))
        case .clustered(let clusters): sandwich(try clusteredMeat(clusters))
        }
    }

    /// Returns (X′X)⁻¹ · M · (X′X)⁻¹.
    private func sandwich(_ meat: Matrix) -> Matrix {
        var covariance = meat
        let columns = values.indices.map { inverseGram.column($0) }
        for row in values.indices {
            let turned = meat.times(columns[row])
            for column in values.indices {
                covariance[row, column] = zip(turned, columns[column]).reduce(0) { $0 + $1.0 * $1.1 }
            }
        }
        return covariance
    }

    /// Adds u·v′ to a matrix for each pair of rows, the rows being those of X times a factor each.
    private func products(of pairs: some Sequence<(first: Int, second: Int, factor: Double)>) -> Matrix {
        var sum = Matrix(rowCount: values.count, columnCount: values.count)
        for pair in pairs {
            for column in values.indices {
                let part = pair.factor * design.matrix[pair.second, column]
                for row in values.indices { sum[row, column] += part * design.matrix[pair.first, row] }
            }
        }
        return sum
    }

    private func robustMeat() throws(RegressionRefusal) -> Matrix {
        let leverages = design.factors.leverages
        if let row = leverages.firstIndex(where: { 1 - $0 < 1e-9 }) { throw .decisiveRow(row) }
        return products(
            of: residuals.indices.lazy.map { row in
                let error = residuals[row] / (1 - leverages[row])
                return (row, row, error * error)
            }
        )
    }

    private func autocorrelatedMeat(_ lag: Int) throws(RegressionRefusal) -> Matrix {
        guard lag >= 0, lag < count else { throw .lagOutOfRange(lag) }
        let few = Double(count) / Double(degreesOfFreedom)
        var meat = products(of: residuals.indices.lazy.map { ($0, $0, few * residuals[$0] * residuals[$0]) })
        for distance in stride(from: 1, through: lag, by: 1) {
            let weight = few * (1 - Double(distance) / Double(lag + 1))
            let side = products(
                of: (distance..<count).lazy.map { ($0, $0 - distance, residuals[$0] * residuals[$0 - distance]) }
            )
            for row in values.indices {
                for column in values.indices { meat[row, column] += weight * (side[row, column] + side[column, row]) }
            }
        }
        return meat
    }

    private func clusteredMeat(_ clusters: [Int]) throws(RegressionRefusal) -> Matrix {
        var scores: [Int: [Double]] = [:]
        for (row, cluster) in clusters.enumerated() where row < count {
            let parts = values.indices.map { residuals[row] * design.matrix[row, $0] }
            scores[cluster] = scores[cluster].map { zip($0, parts).map(+) } ?? parts
        }
        guard clusters.count == count, scores.count >= 2 else { throw .tooFewClusters(scores.count) }
        let (groups, rows) = (Double(scores.count), Double(count))
        let correction = groups / (groups - 1) * (rows - 1) / Double(degreesOfFreedom)
        var meat = Matrix(rowCount: values.count, columnCount: values.count)
        for cluster in scores.keys.sorted() {
            guard let score = scores[cluster] else { continue }
            for row in values.indices {
                for column in values.indices { meat[row, column] += correction * score[row] * score[column] }
            }
        }
        return meat
    }
}

extension Matrix {
    /// Returns the matrix with every element multiplied.
    fileprivate func scaled(by factor: Double) -> Matrix {
        var matrix = self
        for row in 0..<rowCount {
            for column in 0..<columnCount { matrix[row, column] *= factor }
        }
        return matrix
    }
}
