public import Statistics

/// Why answers cannot be analysed.
public enum AnalysisRefusal: Error, Sendable, Hashable {
    /// There is nothing to analyse.
    case nothingGiven

    /// A column has not as many rows as the first.
    case unevenColumn(String, count: Int, expected: Int)

    /// An answer is not a finite number; rows are counted from zero.
    case notFinite(String, row: Int)

    /// A weight is not a finite number from zero up, or all are zero; rows are counted from zero.
    case impossibleWeight(row: Int)

    /// Nobody answered this.
    case noAnswers(String)

    /// There are fewer rows without a blank than the analysis needs.
    case tooFewRows(count: Int, needed: Int)

    /// All answers to this are the same.
    case noVariation(String)

    /// There are more predictors than this method can work on.
    case tooManyPredictors(count: Int, limit: Int)

    /// A rating counts both as low and as high.
    case lowAndHigh(Double)

    /// What is adequate is above what is desired.
    case adequateAboveDesired

    /// A number that the analysis was given is outside its domain.
    case outOfRange(String)

    /// There is no regression.
    case regression(RegressionRefusal)

    /// The two halves cannot be compared.
    case comparison(ComparisonRefusal)

    /// The numbers are too great or too small to compute with.
    case beyondNumbers
}

extension AnalysisRefusal: CustomStringConvertible {
    /// The refusal as an English sentence.
    public var description: String {
        switch self {
        case .nothingGiven: "There is nothing to analyse."
        case .unevenColumn(let name, let count, let expected): "\(name) has \(count) rows, but there are \(expected)."
        case .notFinite(let name, let row): "\(name) is not a number in row \(row + 1)."
        case .impossibleWeight(let row): "The weight in row \(row + 1) must be a number that is not negative."
        case .noAnswers(let name): "Nobody answered \(name)."
        case .tooFewRows(let count, let needed):
            "There are \(count) rows without a blank; at least \(needed) are needed."
        case .noVariation(let name): "All answers to \(name) are the same."
        case .tooManyPredictors(let count, let limit):
            "There are \(count) predictors; this method takes at most \(limit)."
        case .lowAndHigh(let rating): "The rating \(PlanText.number(rating)) counts both as low and as high."
        case .adequateAboveDesired: "What is adequate must not be above what is desired."
        case .outOfRange(let name): "\(name) is outside its domain."
        case .regression(let refusal): refusal.description
        case .comparison(let refusal): refusal.description
        case .beyondNumbers: "The numbers are too great or too small to compute with."
        }
    }
}
