/// Why a regression has no answer.
public enum RegressionRefusal: Error, Sendable, Hashable {
    /// A predictor does not have one value for each row of the outcome.
    case wrongLength(predictor: String, count: Int, expected: Int)

    /// A value is not a finite number; the column is `nil` for the outcome, the row is counted from zero.
    case notFinite(predictor: String?, row: Int)

    /// There are not more rows than coefficients.
    case tooFewRows(count: Int, needed: Int)

    /// The outcome is the same in every row.
    case constantOutcome

    /// A predictor is the same in every row.
    case constantPredictor(String)

    /// A predictor says the same as another one, apart from unit and zero.
    case duplicatePredictor(String, of: String)

    /// A predictor is made up of several others.
    case dependentPredictor(String, on: [String])

    /// The predictors tell the outcome without any error, so there is nothing to judge them by.
    case exactFit

    /// Robust errors do not exist, because one row alone fixes a coefficient; the row is counted from zero.
    case decisiveRow(Int)

    /// The lag of autocorrelation is negative or not less than the number of rows.
    case lagOutOfRange(Int)

    /// Rows are not each in a cluster, or too few clusters speak for what is compared.
    case tooFewClusters(Int)

    /// The predictors tell the two outcomes apart without error, so that some coefficient has no finite value.
    case separation(by: [String])

    /// The search for the coefficients did not settle.
    case notSettled

    /// The numbers are too great or too small to compute with.
    case beyondNumbers

    /// A confidence is not strictly between 0 and 1.
    case confidenceOutOfRange
}

extension RegressionRefusal: CustomStringConvertible {
    /// The refusal as an English sentence.
    public var description: String {
        switch self {
        case .wrongLength(let predictor, let count, let expected):
            "\(predictor) has \(count) values, but the outcome has \(expected)."
        case .notFinite(let predictor, let row): "\(predictor ?? "The outcome") is not a number in row \(row + 1)."
        case .tooFewRows(let count, let needed): "There are \(count) rows; at least \(needed) are needed."
        case .constantOutcome: "The outcome is the same in every row."
        case .constantPredictor(let name): "\(name) is the same in every row."
        case .duplicatePredictor(let name, let other): "\(name) says the same as \(other)."
        case .dependentPredictor(let name, let others):
            "\(name) is made up of \(others.joined(separator: ", "))."
        case .exactFit: "The predictors tell the outcome without any error."
        case .decisiveRow(let row): "Row \(row + 1) alone fixes a coefficient."
        case .lagOutOfRange(let lag): "A lag of \(lag) is not between 0 and the number of rows."
        case .tooFewClusters(let count): "\(count) clusters are too few to judge by."
        case .separation(let names):
            "\(names.joined(separator: ", ")) tells the two outcomes apart without error; no finite coefficient fits."
        case .notSettled: "The search for the coefficients did not settle."
        case .beyondNumbers: "The numbers are too great or too small to compute with."
        case .confidenceOutOfRange: "The confidence is not strictly between 0 and 1."
        }
    }
}
