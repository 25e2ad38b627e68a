internal import RealModule

/// Both tails of a distribution at one place, and the logarithms of both, none of which was had by subtraction from
/// nearly one.
struct Tails {
    /// The probability of a value at most this.
    let lower: Double

    /// The probability of a value above this.
    let upper: Double

    /// The natural logarithm of ``lower``, finite also where ``lower`` is too small to be a number.
    let logLower: Double

    /// The natural logarithm of ``upper``, finite also where ``upper`` is too small to be a number.
    let logUpper: Double

    /// Everything lies above.
    static let nothingBelow = Tails(logLower: -.infinity)

    /// Everything lies below.
    static let nothingAbove = Tails.nothingBelow.reversed

    /// Creates the tails from the lower one, where that is not nearly one.
    ///
    /// - Parameter logLower: The logarithm of the lower tail.
    init(logLower: Double) {
        let log = min(logLower, 0)
        lower = Double.exp(log)
        upper = -Double.expMinusOne(log)
        self.logLower = log
        logUpper = Double.log(onePlus: -lower)
    }

    private init(lower: Double, upper: Double, logLower: Double, logUpper: Double) {
        self.lower = lower
        self.upper = upper
        self.logLower = logLower
        self.logUpper = logUpper
    }

    /// The same place, seen from the other end.
    ///
    /// Source: P(X ≤ x) + P(X > x) = 1.
    var reversed: Tails { Tails(lower: upper, upper: lower, logLower: logUpper, logUpper: logLower) }
}
