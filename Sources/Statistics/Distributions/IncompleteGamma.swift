internal import RealModule

/// The regularised incomplete gamma function, on which the gamma, χ² and Poisson distributions rest.
public enum IncompleteGamma {
    /// Returns the lower function.
    ///
    /// ```
    /// P(a, x) = (1 / Γ(a)) · ∫₀ˣ t^(a−1) · e^(−t) dt
    /// ```
    ///
    /// By its series for x < a + 1, else by the continued fraction of the upper function; see ``upper(_:a:)``.
    ///
    /// - Parameters:
    ///   - x: The limit, not negative; infinity is allowed.
    ///   - a: The shape, positive and finite.
    /// - Returns: A probability in `0...1`, to at least 10 digits of its own size for shapes in `0.001...1_000_000`;
    ///   `nil` outside the domain.
    ///
    /// Source: Press, W. H. and others, Numerical Recipes, 3rd edition 2007, section 6.2, p. 259; series: Abramowitz
    /// and Stegun 1964, 6.5.29, p. 262. Worked example: `IncompleteGammaTests`.
    public static func lower(_ x: Double, a: Double) -> Double? { tails(x, a: a)?.lower }

    /// Returns the upper function, without the loss of `1 − P`.
    ///
    /// ```
    /// Q(a, x) = 1 − P(a, x) = x^a · e^(−x) / Γ(a) · 1/(x + 1 − a − 1·(1 − a)/(x + 3 − a − …))
    /// ```
    ///
    /// - Parameters:
    ///   - x: The limit, not negative; infinity is allowed.
    ///   - a: The shape, positive and finite.
    /// - Returns: A probability in `0...1`, as accurate as ``lower(_:a:)``; `nil` outside the domain.
    ///
    /// Source: Press and others 2007, section 6.2, p. 260; fraction: Abramowitz and Stegun 1964, 6.5.31, p. 263. Worked
    /// example: `IncompleteGammaTests`.
    public static func upper(_ x: Double, a: Double) -> Double? { tails(x, a: a)?.upper }

    /// Returns the logarithm of the lower function, also where that is too small to be a number.
    ///
    /// - Parameters:
    ///   - x: The limit, not negative.
    ///   - a: The shape, positive and finite.
    /// - Returns: ln P(a, x), minus infinity at zero; `nil` outside the domain.
    public static func logLower(_ x: Double, a: Double) -> Double? { tails(x, a: a)?.logLower }

    /// Returns the logarithm of the upper function, also where that is too small to be a number.
    ///
    /// - Parameters:
    ///   - x: The limit, not negative.
    ///   - a: The shape, positive and finite.
    /// - Returns: ln Q(a, x), minus infinity at infinity; `nil` outside the domain.
    public static func logUpper(_ x: Double, a: Double) -> Double? { tails(x, a: a)?.logUpper }

    /// Returns the place where the lower function is `p`.
    ///
    /// - Parameters:
    ///   - p: A probability, strictly between 0 and 1.
    ///   - a: The shape, positive and finite.
    /// - Returns: The x with P(a, x) = p, or the least number where it is below that; `nil` outside the domain.
    public static func inverse(_ p: Double, a: Double) -> Double? { inverse(TailTarget(lower: p), a: a) }

    /// Returns the place where the upper function is `q`, also when `1 − q` would round to one.
    ///
    /// - Parameters:
    ///   - q: A probability, strictly between 0 and 1.
    ///   - a: The shape, positive and finite.
    /// - Returns: The x with Q(a, x) = q, or the least number where it is below that; `nil` outside the domain.
    public static func inverse(upperTail q: Double, a: Double) -> Double? { inverse(TailTarget(upper: q), a: a) }

    /// Returns the place of a tail, searched over ln x.
    private static func inverse(_ target: TailTarget?, a: Double) -> Double? {
        guard let target, a > 0, a.isFinite else { return nil }
        return target.place(from: Double.log(a)) { tails(Double.exp($0), a: a) }.map { Double.exp($0) }
    }

    /// Returns both tails.
    static func tails(_ x: Double, a: Double) -> Tails? {
        guard x >= 0, a > 0, a.isFinite else { return nil }
        if x == 0 { return .nothingBelow }
        if x.isInfinite { return .nothingAbove }
        if x < a + 1 {
            return series(x, a: a).map { Tails(logLower: logPower(x, a: a) + Double.log($0 / a)) }
        }
        return continuedFraction(x, a: a).map { Tails(logLower: logPower(x, a: a) + Double.log($0)).reversed }
    }

    /// Returns the logarithm of x^a · e^(−x) / Γ(a), measured from the mean where the shape is large.
    static func logPower(_ x: Double, a: Double) -> Double {
        guard a >= 10 else { return a * Double.log(x) - x - Double.logGamma(a) }
        let excess = (x - a) / a
        let logRatio = abs(excess) < 0.5 ? Double.log(onePlus: excess) : Double.log(x) - Double.log(a)
        return a * (logRatio - excess) + Double.log(a / (2 * Double.pi)) / 2 - LogGammaRatio.stirlingRemainder(a)
    }

    /// Returns 1 + x/(a + 1) + x²/((a + 1)(a + 2)) + …, or `nil` when it has not settled.
    private static func series(_ x: Double, a: Double) -> Double? {
        var (term, sum) = (1.0, 1.0)
        for step in 1...1_000_000 {
            term *= x / (a + Double(step))
            sum += term
            if term <= sum * Double.ulpOfOne / 4 { return sum }
        }
        return nil
    }

    /// Returns the continued fraction by the modified Lentz method, or `nil` when it has not settled.
    private static func continuedFraction(_ x: Double, a: Double) -> Double? {
        let tiny = 1e-300
        func kept(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
        var b = x + 1 - a
        var c = 1 / tiny
        var d = 1 / kept(b)
        var fraction = d
        for step in 1...1_000_000 {
            let i = Double(step)
            let numerator = -i * (i - a)
            b += 2
            d = 1 / kept(numerator * d + b)
            c = kept(b + numerator / c)
            fraction *= d * c
            if abs(d * c - 1) <= Double.ulpOfOne { return fraction }
        }
        return nil
    }
}
