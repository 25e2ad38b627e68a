/// Numbers as whole multiples of one unit, so that sums are exact and 0.1 + 0.2 fits into 0.3.
///
/// Decimals with up to nine places become whole numbers without loss. Anything else is rounded to a unit of about one part in 2⁵⁰
/// of the whole.
struct FixedPoint {
    /// How many units make 1, if that is a whole number.
    private let perOne: Double

    /// Whether no number was rounded.
    let isExact: Bool

    /// The least unit that expresses the numbers.
    ///
    /// - Parameter numbers: All finite.
    init(_ numbers: [Double]) {
        let size = numbers.reduce(0) { $0 + abs($1) }
        for places in 0...9 {
            let power = (0..<places).reduce(1.0) { power, _ in power * 10 }
            guard size * power <= 0x1p50 else { break }
            // The division is correctly rounded, so equality says that the number is the one nearest to this decimal.
            guard numbers.allSatisfy({ ($0 * power).rounded() / power == $0 }) else { continue }
            perOne = power
            isExact = true
            return
        }
        let exponent = min(max(49 - Int(size.exponent), -1_000), 1_000)
        perOne = Double(sign: .plus, exponent: exponent, significand: 1)
        isExact = false
    }

    /// Returns the nearest number of units.
    func units(_ number: Double) -> Int { Int((number * perOne).rounded()) }

    /// Returns the number that so many units are.
    func number(_ units: Int) -> Double { Double(units) / perOne }
}
