/// What is known of the answers at one point of a scale: how many, with what weight, and with what sum of squared weights.
///
/// Tallies form a commutative group under addition: all three parts are whole numbers, so sums do not depend on their order,
/// and subtraction undoes addition exactly. A tally with a negative part is a *change* to be added to another one.
public struct Tally: Sendable, Hashable {
    /// The tally of no answers.
    public static let zero = Tally(count: 0, weight: 0, weightSquare: 0)

    /// The number of answers.
    public var count: Int

    /// The sum of the answers' weights, Σw, in millionths.
    public var weight: Int

    /// The sum of the answers' squared weights, Σw², each rounded to a millionth, in millionths.
    public var weightSquare: Int

    /// Creates a tally from its parts.
    ///
    /// - Parameters:
    ///   - count: The number of answers.
    ///   - weight: The sum of the weights, in millionths.
    ///   - weightSquare: The sum of the squared weights, in millionths.
    public init(count: Int, weight: Int, weightSquare: Int) {
        self.count = count
        self.weight = weight
        self.weightSquare = weightSquare
    }

    /// Creates the tally of one answer.
    ///
    /// - Parameter weight: The weight of that answer.
    public init(weight: Weight) {
        self.init(count: 1, weight: weight.millionths, weightSquare: weight.squareMillionths)
    }

    /// Creates the tally of several answers that weigh one each.
    ///
    /// - Parameter count: The number of answers.
    public init(count: Int) {
        self.init(count: count, weight: count * Weight.unitsPerOne, weightSquare: count * Weight.unitsPerOne)
    }

    /// Whether no part is below zero, as in every tally of answers that were really given.
    public var isPossible: Bool { count >= 0 && weight >= 0 && weightSquare >= 0 }

    /// Returns the tally of the answers of both.
    public static func + (first: Tally, second: Tally) -> Tally {
        Tally(
            count: first.count + second.count,
            weight: first.weight + second.weight,
            weightSquare: first.weightSquare + second.weightSquare
        )
    }

    /// Returns what is left of the first tally without the answers of the second.
    public static func - (first: Tally, second: Tally) -> Tally {
        Tally(
            count: first.count - second.count,
            weight: first.weight - second.weight,
            weightSquare: first.weightSquare - second.weightSquare
        )
    }

    /// Adds the answers of another tally.
    public static func += (first: inout Tally, second: Tally) { first = first + second }

    /// Takes the answers of another tally out.
    public static func -= (first: inout Tally, second: Tally) { first = first - second }
}
