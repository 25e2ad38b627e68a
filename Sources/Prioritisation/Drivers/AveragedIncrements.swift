/// How much each predictor adds to R², on average over all orders in which predictors could be added (LMG, Shapley value).
///
/// ```
/// LMG(j) = Σ over sets S without j of |S|!·(p − |S| − 1)!/p! · (R²(S ∪ j) − R²(S))
/// ```
///
/// `p` is the number of predictors; the weights, dimensionless, are together R². The R² of all 2^p sets are found by adding one predictor
/// at a time to sets before, which needs only what is left of the later predictors: a few operations for each set. Predictors that add
/// nothing because others say the same share alike.
///
/// Source: Lindeman, R. H., Merenda, P. F. and Gold, R. Z., Introduction to Bivariate and Multivariate Analysis, 1980, pp. 119 ff.;
/// Grömping, U., Relative importance for linear regression in R, Journal of Statistical Software 17 (2006), issue 1,
/// doi:10.18637/jss.v017.i01. Worked example: `DriverAnalysisTests`, Swiss provinces.
struct AveragedIncrements: DriverMethod {
    private let count: Int

    /// R² of each set, the set being the bits of the index; later what it is worth to its members.
    private var explained: [Double]

    /// For each depth what the predictors chosen so far leave of the others: rows and columns of the later ones, and the outcome.
    private var levels: [[Double]]

    /// What the R² of a set counts for a predictor in it, and for one outside, by the number of predictors in the set.
    private let inside: [Double]
    private let outside: [Double]

    /// Makes room for so many predictors.
    init(count: Int) {
        self.count = count
        explained = Array(repeating: 0, count: 1 << count)
        levels = Array(repeating: Array(repeating: 0, count: (count + 1) * (count + 1)), count: count + 1)
        // |S|!·(p − |S| − 1)!/p!, from 1/p by a ratio at a time.
        var orders = [1 / Double(count)]
        for size in 1..<max(count, 1) { orders.append(orders[size - 1] * Double(size) / Double(count - size)) }
        outside = orders + [0]
        inside = [0] + orders
    }

    mutating func weigh(_ correlations: [Double], _ outcome: [Double], into weights: inout [Double]) -> Bool {
        let width = count + 1
        for row in 0..<count {
            for column in 0..<count { levels[0][row * width + column] = correlations[row * count + column] }
            levels[0][row * width + count] = outcome[row]
        }
        add(after: 0, to: 0, level: 0, explained: 0)
        // LMG(j) = Σ over S with j of (inside + outside)·R² − Σ over all S of outside·R².
        var common = 0.0
        for set in explained.indices {
            let size = set.nonzeroBitCount
            common += outside[size] * explained[set]
            explained[set] *= inside[size] + outside[size]
        }
        var half = explained.count / 2
        for predictor in stride(from: count - 1, through: 0, by: -1) {
            var sum = 0.0
            for set in 0..<half {
                sum += explained[half + set]
                explained[set] += explained[half + set]
            }
            weights[predictor] = sum - common
            half /= 2
        }
        return true
    }

    /// Writes R² of a set and of all sets that add later predictors to it.
    private mutating func add(after first: Int, to set: Int, level: Int, explained share: Double) {
        explained[set] = share
        let width = count + 1
        for predictor in first..<max(first, count) {
            let pivot = levels[level][predictor * width + predictor]
            let gain = levels[level][predictor * width + count]
            let isNew = pivot > 1e-10
            let added = set | 1 << predictor
            let next = isNew ? level + 1 : level
            if isNew { eliminate(predictor, level) }
            add(after: predictor + 1, to: added, level: next, explained: isNew ? share + gain * gain / pivot : share)
        }
    }

    /// Writes what a predictor leaves of the later ones into the next level.
    private mutating func eliminate(_ predictor: Int, _ level: Int) {
        let width = count + 1
        let start = predictor * width
        let pivot = levels[level][start + predictor]
        for row in (predictor + 1)..<max(count, predictor + 1) {
            let factor = levels[level][start + row] / pivot
            for column in row...count {
                let place = row * width + column
                levels[level + 1][place] = levels[level][place] - factor * levels[level][start + column]
            }
        }
    }
}
