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

    /// What the predictors chosen so far leave of the others, depth by depth: rows and columns of the later ones, and the outcome.
    private var levels: [Double]

    /// What the R² of a set counts for a predictor in it, and for one outside, by the number of predictors in the set.
    private let inside: [Double]
    private let outside: [Double]

    /// Makes room for so many predictors.
    init(count: Int) {
        self.count = count
        explained = Array(repeating: 0, count: 1 << count)
        levels = Array(repeating: 0, count: count * (count + 1) * (count + 1))
        // |S|!·(p − |S| − 1)!/p!, from 1/p by a ratio at a time.
        var orders = [1 / Double(count)]
        for size in 1..<max(count, 1) { orders.append(orders[size - 1] * Double(size) / Double(count - size)) }
        outside = orders + [0]
        inside = [0] + orders
    }

    mutating func weigh(_ correlations: [Double], _ outcome: [Double], into weights: inout [Double]) -> Bool {
        let width = count + 1
        for row in 0..<count {
            for column in 0..<count { levels[row * width + column] = correlations[row * count + column] }
            levels[row * width + count] = outcome[row]
        }
        add(after: 0, to: 0, at: 0, explained: 0)
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

    /// Writes R² of a set and of all sets that add later predictors to it; what the set leaves of them begins at `start`.
    private mutating func add(after first: Int, to set: Int, at start: Int, explained share: Double) {
        explained[set] = share
        guard first < count else { return }
        let width = count + 1
        for predictor in first..<count {
            let row = start + predictor * width
            let (pivot, gain) = (levels[row + predictor], levels[row + count])
            let added = set | 1 << predictor
            guard pivot > AveragedIncrements.least else {
                add(after: predictor + 1, to: added, at: start, explained: share)
                continue
            }
            let next = share + gain * gain / pivot
            if predictor == count - 1 {
                explained[added] = next
            } else {
                eliminate(predictor, start)
                add(after: predictor + 1, to: added, at: start + count * width, explained: next)
            }
        }
    }

    /// Writes what a predictor leaves of the later ones to the next depth; of what is symmetric only the upper half.
    private mutating func eliminate(_ predictor: Int, _ start: Int) {
        let width = count + 1
        let (source, depth) = (start + predictor * width, count * width)
        let inverse = 1 / levels[source + predictor]
        for row in (predictor + 1)..<count {
            let factor = levels[source + row] * inverse
            let place = start + row * width
            for column in row...count {
                levels[place + depth + column] = levels[place + column] - factor * levels[source + column]
            }
        }
    }

    /// What is left of a predictor that others say already.
    private static let least = 1e-10
}
