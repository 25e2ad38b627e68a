/// How much one answer counts in a weighted sample, as a whole number of millionths.
///
/// A design weight makes up for people who were less or more likely to be asked. It is dimensionless and relative: doubling
/// every weight of a sample changes no figure. It is kept in fixed point, so that sums are exact, whatever their order, and an
/// answer that is taken out leaves nothing behind.
///
/// Domain: `0.000001...10_000`. The upper bound keeps ``Tally/weightSquare`` within 63 bits as long as the sum of weights stays
/// below 922 million, that is Σw² ≤ 10⁴ · Σw. Weights that sum to one must be scaled to a mean of one first: the squares of
/// weights below 0.001 are smaller than a millionth.
public struct Weight: Sendable, Hashable, Comparable {
    /// The number of units in a weight of one.
    public static let unitsPerOne = 1_000_000

    /// The greatest weight, 10,000.
    public static let maximum = Weight(millionths: 10_000 * unitsPerOne)

    /// The weight of an answer in an unweighted sample.
    public static let one = Weight(millionths: unitsPerOne)

    /// The weight in millionths.
    public let millionths: Int

    /// Creates a weight from its fixed-point form.
    ///
    /// - Parameter millionths: The weight in millionths, in `1...10_000_000_000`; anything else is a programmer's error.
    public init(millionths: Int) {
        precondition((1...10_000 * Weight.unitsPerOne).contains(millionths), "a weight lies in 0.000001...10000")
        self.millionths = millionths
    }

    /// Creates a weight from a number as it was read, rounded to the nearest millionth.
    ///
    /// - Parameter value: The weight; refused when it is not finite, not positive, above ``maximum``, or rounds to nothing.
    public init?(_ value: Double) {
        guard value.isFinite, value > 0, value <= Weight.maximum.value else { return nil }
        let millionths = Int((value * Double(Weight.unitsPerOne)).rounded())
        guard millionths > 0 else { return nil }
        self.millionths = millionths
    }

    /// The weight as a number.
    public var value: Double { Double(millionths) / Double(Weight.unitsPerOne) }

    /// The square of the weight in millionths, rounded to the nearest and never below one.
    ///
    /// The floor of one makes the effective sample size of tiny weights too small rather than infinite.
    var squareMillionths: Int {
        let units = Weight.unitsPerOne
        let (quotient, remainder) = units.dividingFullWidth(millionths.multipliedFullWidth(by: millionths))
        return max(1, remainder * 2 >= units ? quotient + 1 : quotient)
    }

    /// Returns whether the first weight counts less than the second.
    public static func < (first: Weight, second: Weight) -> Bool { first.millionths < second.millionths }
}
