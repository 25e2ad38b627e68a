internal import RealModule

/// The search for the coefficients of a logistic regression with the greatest likelihood.
struct LikelihoodSearch {
    /// Coefficients with what is known of them.
    struct Maximum {
        let values: [Double]
        let covariance: Matrix
        let logLikelihood: Double
    }

    private let outcomes: [Proportion]
    private let design: Design
    private let predictors: [Predictor]

    /// Prepares a search.
    init(_ outcomes: [Proportion], design: Design, predictors: [Predictor]) {
        self.outcomes = outcomes
        self.design = design
        self.predictors = predictors
    }

    /// Returns the coefficients with the greatest likelihood.
    ///
    /// ```
    /// b ← b + (X′WX)⁻¹ · X′(s − m·π),   W = m·π·(1 − π)
    /// ```
    ///
    /// The step is halved as long as it would lose likelihood. Settled is a step that moves no row's log odds by more than 10⁻⁹;
    /// that comes within a few steps, unless the greatest likelihood lies at infinity.
    ///
    /// Source: Green, P. J., Iteratively reweighted least squares, Journal of the Royal Statistical Society B 46 (1984), 149–192.
    func maximum() throws(RegressionRefusal) -> Maximum {
        var values = Array(repeating: 0.0, count: design.matrix.columnCount)
        var likelihood = logLikelihood(design.matrix.times(values))
        var direction = values
        for _ in 1...60 {
            let logOdds = design.matrix.times(values)
            let factors = weighted(logOdds)
            guard let step = factors.solution(for: pulls(logOdds)), step.allSatisfy(\.isFinite) else { break }
            direction = step
            let moves = design.matrix.times(step)
            guard let share = share(of: moves, from: logOdds, likelihood) else { break }
            values = zip(values, step).map { $0 + share * $1 }
            likelihood = logLikelihood(design.matrix.times(values))
            if zip(moves, logOdds).allSatisfy({ abs($0) <= 1e-9 * max(1, abs($1)) }) {
                guard let covariance = weighted(design.matrix.times(values)).inverseGram else { break }
                return Maximum(values: values, covariance: covariance, logLikelihood: likelihood)
            }
        }
        throw refusal(along: direction)
    }

    /// Returns √W · X, factored.
    private func weighted(_ logOdds: [Double]) -> HouseholderQR {
        var matrix = design.matrix
        for row in outcomes.indices {
            let root = root(row, logOdds[row])
            for column in 0..<matrix.columnCount { matrix[row, column] *= root }
        }
        return HouseholderQR(matrix)
    }

    /// Returns the root of a row's weight, √(m·π·(1 − π)), without overflow.
    private func root(_ row: Int, _ logOdds: Double) -> Double {
        let small = Double.exp(-abs(logOdds) / 2)
        return outcomes[row].trials.squareRoot() * small / (1 + small * small)
    }

    /// Returns (s − m·π) / √W for each row.
    private func pulls(_ logOdds: [Double]) -> [Double] {
        outcomes.indices.map { row in
            let root = root(row, logOdds[row])
            let up = outcomes[row].successes * LogisticRegression.probability(logOdds: -logOdds[row])
            let down = outcomes[row].failures * LogisticRegression.probability(logOdds: logOdds[row])
            return root > 0 ? (up - down) / root : 0
        }
    }

    /// Returns how much of a step may be gone without losing likelihood, or `nil` when nothing.
    private func share(of moves: [Double], from logOdds: [Double], _ likelihood: Double) -> Double? {
        var share = 1.0
        let loss = 1e-12 * abs(likelihood)
        for _ in 1...30 {
            if logLikelihood(zip(logOdds, moves).map { $0 + share * $1 }) >= likelihood - loss { return share }
            share /= 2
        }
        return nil
    }

    /// Returns Σ s·ln π + (m − s)·ln(1 − π).
    private func logLikelihood(_ logOdds: [Double]) -> Double {
        zip(outcomes, logOdds).reduce(0) { sum, row in
            sum - row.0.successes * Self.softPlus(-row.1) - row.0.failures * Self.softPlus(row.1)
        }
    }

    /// Returns ln(1 + eˣ) without overflow.
    private static func softPlus(_ x: Double) -> Double {
        max(x, 0) + Double.log(onePlus: Double.exp(-abs(x)))
    }

    /// Returns why the search ran away in a direction: because along it likelihood rises without end, or for no known reason.
    private func refusal(along direction: [Double]) -> RegressionRefusal {
        let alone = predictors.filter(separates).map(\.name)
        if !alone.isEmpty { return .separation(by: alone) }
        let moves = design.matrix.times(direction)
        let slack = 1e-4 * (moves.map(abs).max() ?? 0)
        let isEndless = zip(outcomes, moves).allSatisfy { outcome, move in
            (outcome.successes == 0 || move >= -slack) && (outcome.failures == 0 || move <= slack)
        }
        guard slack > 0, isEndless else { return .notSettled }
        let reaches = zip(predictors, direction.dropFirst()).map { predictor, slope in
            abs(slope) * ((predictor.values.max() ?? 0) - (predictor.values.min() ?? 0))
        }
        let least = 1e-3 * (reaches.max() ?? 0)
        return .separation(by: zip(predictors, reaches).filter { $0.1 > least }.map(\.0.name))
    }

    /// Whether all successes of a predictor lie on one side of all failures, touching at most.
    private func separates(_ predictor: Predictor) -> Bool {
        let rows = zip(predictor.values, outcomes)
        let successes = rows.filter { $0.1.successes > 0 }.map(\.0)
        let failures = rows.filter { $0.1.failures > 0 }.map(\.0)
        guard let leastSuccess = successes.min(), let greatestSuccess = successes.max(),
            let leastFailure = failures.min(), let greatestFailure = failures.max()
        else { return false }
        return leastSuccess >= greatestFailure || greatestSuccess <= leastFailure
    }
}
