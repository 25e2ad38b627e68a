/// Why groups cannot be compared, or an interval cannot be had.
public enum ComparisonRefusal: Error, Sendable, Hashable {
    /// There are fewer groups than the comparison needs.
    case tooFewGroups(count: Int, needed: Int)

    /// A group has fewer answers than the comparison needs; groups are counted from zero.
    case tooFewAnswers(group: Int, needed: Int)

    /// There are no answers at all.
    case noAnswers

    /// All answers are the same, so that nothing tells chance from difference.
    case noVariation

    /// A value is not a finite number; group and place are counted from zero.
    case notFinite(group: Int, place: Int)

    /// A group holds answers that were never given: something was taken out that was never put in.
    case impossibleGroup(Int)

    /// Two lists that belong together are not equally long.
    case unevenPairs(first: Int, second: Int)

    /// A row of a table has not as many columns as the first; rows are counted from zero.
    case unevenRow(Int)

    /// A count is negative; row and column are counted from zero.
    case negativeCount(row: Int, column: Int)

    /// There are fewer than two rows, or than two columns, with an answer in them.
    case tableTooSmall(rows: Int, columns: Int)

    /// A margin of equivalence is not a range around zero.
    case marginOutOfRange

    /// The weights of the standard are negative, not finite or all zero.
    case weightsOutOfRange

    /// A prior count is not a number above zero; places are counted from zero.
    case priorOutOfRange(place: Int)

    /// A probability is not strictly between 0 and 1.
    case probabilityOutOfRange

    /// A confidence is not strictly between 0 and 1.
    case confidenceOutOfRange

    /// The numbers are too great or too small to compute with.
    case beyondNumbers
}

extension ComparisonRefusal: CustomStringConvertible {
    /// The refusal as an English sentence.
    public var description: String {
        switch self {
        case .tooFewGroups(let count, let needed): "There are \(count) groups; at least \(needed) are needed."
        case .tooFewAnswers(let group, let needed): "Group \(group + 1) has fewer than \(needed) answers."
        case .noAnswers: "There are no answers."
        case .noVariation: "All answers are the same, so that nothing tells chance from difference."
        case .notFinite(let group, let place): "Value \(place + 1) of group \(group + 1) is not a number."
        case .impossibleGroup(let group): "Group \(group + 1) lacks answers that were taken out of it."
        case .unevenPairs(let first, let second): "The first list has \(first) values, the second \(second)."
        case .unevenRow(let row): "Row \(row + 1) has not as many columns as the first."
        case .negativeCount(let row, let column): "The count in row \(row + 1), column \(column + 1) is negative."
        case .tableTooSmall(let rows, let columns):
            "Answers stand in \(rows) rows and \(columns) columns; at least 2 of each are needed."
        case .marginOutOfRange: "The margin of equivalence is not a range around zero."
        case .weightsOutOfRange: "The weights of the standard are not all numbers from zero up, with one above."
        case .priorOutOfRange(let place): "Prior count \(place + 1) is not a number above zero."
        case .probabilityOutOfRange: "A probability is not strictly between 0 and 1."
        case .confidenceOutOfRange: "The confidence is not strictly between 0 and 1."
        case .beyondNumbers: "The numbers are too great or too small to compute with."
        }
    }
}
