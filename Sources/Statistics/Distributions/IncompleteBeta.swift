internal import RealModule

/// The regularised incomplete beta function, on which the t, F and binomial distributions rest.
public enum IncompleteBeta {
    /// Returns the regularised incomplete beta function.
    ///
    /// ```
    /// I_x(a, b) = (1 / B(a, b)) · ∫₀ˣ t^(a−1) · (1 − t)^(b−1) dt
    ///           = x^a · (1 − x)^b / (a · B(a, b)) · 1/(1 + d₁/(1 + d₂/(1 + …)))
    /// ```
    ///
    /// The continued fraction converges fast for x < (a + 1)/(a + b + 2); beyond, I_x(a, b) = 1 − I_(1−x)(b, a) is used.
    ///
    /// - Parameters:
    ///   - x: The upper limit, in `0...1`.
    ///   - a: The first shape, positive and finite.
    ///   - b: The second shape, positive and finite.
    /// - Returns: A probability in `0...1`, or `nil` outside the domain. It has at least 10 digits for shapes up to 100,000;
    ///   beyond, no more than the digits of `x` can tell.
    ///
    /// Source: Press, W. H. and others, Numerical Recipes, 3rd edition 2007, section 6.4, p. 270, after Lentz and Thompson;
    /// fraction: Abramowitz and Stegun 1964, 26.5.8, p. 944. Worked example: `IncompleteBetaTests`.
    public static func regularized(_ x: Double, a: Double, b: Double) -> Double? {
        guard x >= 0, x <= 1, a > 0, b > 0, a.isFinite, b.isFinite else { return nil }
        if x == 0 || x == 1 { return x }
        return regularized(Argument(x: x), a: a, b: b)
    }

    /// A place between 0 and 1 with its complement and both logarithms, each to full precision of its own.
    struct Argument {
        var x: Double
        var complement: Double
        var logX: Double
        var logComplement: Double

        /// The same place, seen from the other end.
        var reversed: Argument {
            Argument(x: complement, complement: x, logX: logComplement, logComplement: logX)
        }
    }

    /// Returns the upper function 1 − I_x(a, b), without the loss of that difference.
    ///
    /// - Parameters:
    ///   - x: The lower limit, in `0...1`.
    ///   - a: The first shape, positive and finite.
    ///   - b: The second shape, positive and finite.
    /// - Returns: A probability in `0...1`, or `nil` outside the domain.
    public static func upper(_ x: Double, a: Double, b: Double) -> Double? { tails(x, a: a, b: b)?.upper }

    /// Returns the logarithm of the function, also where that is too small to be a number.
    ///
    /// - Parameters:
    ///   - x: The upper limit, in `0...1`.
    ///   - a: The first shape, positive and finite.
    ///   - b: The second shape, positive and finite.
    /// - Returns: ln I_x(a, b), minus infinity at zero; `nil` outside the domain.
    public static func logRegularized(_ x: Double, a: Double, b: Double) -> Double? { tails(x, a: a, b: b)?.logLower }

    /// Returns the place where the function is `p`.
    ///
    /// - Parameters:
    ///   - p: A probability, strictly between 0 and 1.
    ///   - a: The first shape, positive and finite.
    ///   - b: The second shape, positive and finite.
    /// - Returns: The x with I_x(a, b) = p, or `nil` outside the domain.
    public static func inverse(_ p: Double, a: Double, b: Double) -> Double? {
        TailTarget(lower: p).flatMap { place(of: $0, a: a, b: b) }?.x
    }

    /// Returns the place where the upper function is `q`, also when `1 − q` would round to one.
    ///
    /// - Parameters:
    ///   - q: A probability, strictly between 0 and 1.
    ///   - a: The first shape, positive and finite.
    ///   - b: The second shape, positive and finite.
    /// - Returns: The x with 1 − I_x(a, b) = q, or `nil` outside the domain.
    public static func inverse(upperTail q: Double, a: Double, b: Double) -> Double? {
        TailTarget(upper: q).flatMap { place(of: $0, a: a, b: b) }?.x
    }

    /// Returns the place of a tail, searched over the log odds ln(x/(1 − x)).
    static func place(of target: TailTarget, a: Double, b: Double) -> Argument? {
        guard a > 0, b > 0, a.isFinite, b.isFinite else { return nil }
        let start = Double.log(a) - Double.log(b)
        return target.place(from: start) { tails(Argument(logOdds: $0), a: a, b: b) }.map(Argument.init(logOdds:))
    }

    /// Returns both tails at a place.
    static func tails(_ x: Double, a: Double, b: Double) -> Tails? {
        guard x >= 0, x <= 1, a > 0, b > 0, a.isFinite, b.isFinite else { return nil }
        return tails(Argument(x: x), a: a, b: b)
    }

    /// Returns both tails at a place whose complement is known better than `1 − x` would tell.
    static func tails(_ place: Argument, a: Double, b: Double) -> Tails? {
        if place.x == 0 && place.logX.isInfinite { return .nothingBelow }
        if place.complement == 0 && place.logComplement.isInfinite { return .nothingAbove }
        if place.x < (a + 1) / (a + b + 2) { return logLower(place, a: a, b: b).map(Tails.init(logLower:)) }
        return logLower(place.reversed, a: b, b: a).map { Tails(logLower: $0).reversed }
    }

    /// Returns the function at a place whose complement is known better than `1 − x` would tell.
    static func regularized(_ place: Argument, a: Double, b: Double) -> Double? {
        if place.x < (a + 1) / (a + b + 2) { return lower(place, a: a, b: b) }
        return lower(place.reversed, a: b, b: a).map { 1 - $0 }
    }

    /// Returns the function on the side where its continued fraction converges fast.
    private static func lower(_ place: Argument, a: Double, b: Double) -> Double? {
        guard let fraction = continuedFraction(place.x, a: a, b: b) else { return nil }
        return min(Double.exp(logPower(place, a: a, b: b)) * fraction / a, 1)
    }

    /// Returns the logarithm of the function on the same side.
    private static func logLower(_ place: Argument, a: Double, b: Double) -> Double? {
        continuedFraction(place.x, a: a, b: b).map { logPower(place, a: a, b: b) + Double.log($0 / a) }
    }

    /// Returns the logarithm of x^a · (1 − x)^b / B(a, b).
    static func logPower(_ place: Argument, a: Double, b: Double) -> Double {
        guard min(a, b) >= 10 else {
            let logBeta = Double.logGamma(min(a, b)) - LogGammaRatio.rising(max(a, b), by: min(a, b))
            return a * place.logX + b * place.logComplement - logBeta
        }
        // Measured from the mean a/(a+b), so that no two large numbers are subtracted.
        let excess = place.x * b - place.complement * a
        let up = logRatio(place.logX, excess / a, a / (a + b))
        let down = logRatio(place.logComplement, -excess / b, b / (a + b))
        let remainder =
            LogGammaRatio.stirlingRemainder(a) + LogGammaRatio.stirlingRemainder(b)
            - LogGammaRatio.stirlingRemainder(a + b)
        return a * up + b * down + Double.log(a / (a + b) * b / (2 * Double.pi)) / 2 - remainder
    }

    /// Returns the logarithm of a part over its mean, from the relative excess where that is small.
    private static func logRatio(_ log: Double, _ excess: Double, _ mean: Double) -> Double {
        abs(excess) < 0.5 ? Double.log(onePlus: excess) : log - Double.log(mean)
    }

    /// Returns the continued fraction by the modified Lentz method, or `nil` when it has not settled.
    private static func continuedFraction(_ x: Double, a: Double, b: Double) -> Double? {
        let tiny = 1e-300
        func kept(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
        var c = 1.0
        var d = 1 / kept(1 - (a + b) * x / (a + 1))
        var fraction = d
        for step in 1...100_000 {
            let m = Double(step)
            let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
            d = 1 / kept(1 + even * d)
            c = kept(1 + even / c)
            fraction *= d * c
            let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
            d = 1 / kept(1 + odd * d)
            c = kept(1 + odd / c)
            fraction *= d * c
            if abs(d * c - 1) <= Double.ulpOfOne { return fraction }
        }
        return nil
    }
}

extension IncompleteBeta.Argument {
    /// Creates a place from the logarithm of its odds, x/(1 − x).
    init(logOdds: Double) {
        let (up, down) = (Double.exp(logOdds), Double.exp(-logOdds))
        self.init(
            x: logOdds > 0 ? 1 / (1 + down) : up / (1 + up),
            complement: logOdds > 0 ? down / (1 + down) : 1 / (1 + up),
            logX: logOdds > 0 ? -Double.log(onePlus: down) : logOdds - Double.log(onePlus: up),
            logComplement: logOdds > 0 ? -logOdds - Double.log(onePlus: down) : -Double.log(onePlus: up)
        )
    }

    /// Creates a place from its distance to 0 alone.
    init(x: Double) {
        self.init(x: x, complement: 1 - x, logX: Double.log(x), logComplement: Double.log(onePlus: -x))
    }
}
