/// Why something cannot be scored.
public enum ScoringRefusal: Error, Sendable, Hashable {
    /// This must be a number above zero.
    case notPositive(String)

    /// This must be a number that is not negative.
    case negative(String)

    /// This must be a share, from 0 to 1.
    case notAShare(String)

    /// There are fewer things to compare than two.
    case tooFewOptions(Int)

    /// There are more things to compare than can be worked on.
    case tooManyOptions(limit: Int)

    /// A table has not as many entries in this row as it has columns; rows are counted from zero.
    case unevenRow(Int)

    /// The judgement of one thing over another is not a number above zero; both are counted from zero.
    case impossibleJudgement(Int, Int)

    /// Two judgements of the same pair contradict each other: their product is not 1.
    case contradiction(Int, Int)

    /// All entries of a criterion are zero, so that it cannot be brought to a common scale; criteria are counted from zero.
    case emptyCriterion(Int)

    /// All options are the same on every criterion that has a weight.
    case noDifference

    /// The numbers are too great or too small to compute with.
    case beyondNumbers
}

extension ScoringRefusal: CustomStringConvertible {
    /// The refusal as an English sentence.
    public var description: String {
        switch self {
        case .notPositive(let name): "\(name) must be a number above 0."
        case .negative(let name): "\(name) must be a number that is not negative."
        case .notAShare(let name): "\(name) must be a number from 0 to 1."
        case .tooFewOptions(let count): "There are \(count) things to compare; at least 2 are needed."
        case .tooManyOptions(let limit): "There are more than \(limit) things to compare."
        case .unevenRow(let row): "Row \(row + 1) has not as many entries as there are columns."
        case .impossibleJudgement(let row, let column):
            "The judgement of \(row + 1) over \(column + 1) must be a number above 0."
        case .contradiction(let row, let column):
            "The judgements of \(row + 1) over \(column + 1) and of \(column + 1) over \(row + 1) contradict each other."
        case .emptyCriterion(let column): "All entries of criterion \(column + 1) are 0."
        case .noDifference: "The options do not differ in anything that counts."
        case .beyondNumbers: "The numbers are too great or too small to compute with."
        }
    }
}

extension ScoringRefusal {
    /// Returns a number above zero.
    static func positive(_ number: Double, _ name: String) throws(ScoringRefusal) -> Double {
        guard number > 0, number.isFinite else { throw .notPositive(name) }
        return number
    }

    /// Returns a number that is not negative.
    static func amount(_ number: Double, _ name: String) throws(ScoringRefusal) -> Double {
        guard number >= 0, number.isFinite else { throw .negative(name) }
        return number
    }

    /// Returns a finite score.
    static func score(_ number: Double) throws(ScoringRefusal) -> Double {
        guard number.isFinite else { throw .beyondNumbers }
        return number
    }
}
