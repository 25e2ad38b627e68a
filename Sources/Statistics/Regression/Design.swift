/// The columns of a regression, checked: an intercept and the predictors, none of which the others make up.
struct Design {
    /// The names of the predictors.
    let names: [String]

    /// A column of ones, then the predictors.
    let matrix: Matrix

    /// The factored matrix.
    let factors: HouseholderQR

    /// Checks the predictors.
    ///
    /// - Parameters:
    ///   - predictors: The predictors.
    ///   - rowCount: The number of rows of the outcome.
    /// - Throws: ``RegressionRefusal`` where there is no answer, saying why.
    init(_ predictors: [Predictor], rowCount: Int) throws(RegressionRefusal) {
        let needed = predictors.count + 2
        for predictor in predictors {
            guard predictor.values.count == rowCount else {
                throw .wrongLength(predictor: predictor.name, count: predictor.values.count, expected: rowCount)
            }
            if let row = predictor.values.firstIndex(where: { !$0.isFinite }) {
                throw .notFinite(predictor: predictor.name, row: row)
            }
        }
        guard rowCount >= needed else { throw .tooFewRows(count: rowCount, needed: needed) }
        for predictor in predictors where predictor.values.allSatisfy({ $0 == predictor.values.first }) {
            throw .constantPredictor(predictor.name)
        }
        let columns = [Array(repeating: 1, count: rowCount)] + predictors.map(\.values)
        names = predictors.map(\.name)
        matrix = Matrix(columns: columns) ?? Matrix(rowCount: rowCount, columnCount: 0)
        factors = HouseholderQR(matrix, isCentred: true)
        if let dependency = factors.dependency { throw Self.refusal(dependency, predictors) }
    }

    /// Returns the refusal that names the predictor which others make up.
    private static func refusal(
        _ dependency: HouseholderQR.Dependency,
        _ predictors: [Predictor]
    ) -> RegressionRefusal {
        let name = predictors[dependency.column - 1].name
        let shares = zip(predictors, dependency.combination.dropFirst()).map { predictor, factor in
            (predictor.name, abs(factor) * spread(predictor.values))
        }
        let greatest = shares.map(\.1).max() ?? 0
        let parts = shares.filter { $0.1 > 1e-6 * greatest }.map(\.0)
        guard greatest > 1e-6 * spread(predictors[dependency.column - 1].values), let first = parts.first else {
            return .constantPredictor(name)
        }
        return parts.count == 1 ? .duplicatePredictor(name, of: first) : .dependentPredictor(name, on: parts)
    }

    /// Returns the distance of the greatest from the least.
    private static func spread(_ values: [Double]) -> Double {
        (values.max() ?? 0) - (values.min() ?? 0)
    }
}
