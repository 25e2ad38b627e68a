/// Integrals of smooth functions that fade away at both ends.
public enum TrapezoidalRule {
    /// Returns the integral of a function over an interval.
    ///
    /// ```
    /// h · (f(a)/2 + f(a + h) + … + f(b − h) + f(b)/2),  h halved until the sum settles
    /// ```
    ///
    /// For an analytic function that is negligible at both ends (a density over the logarithm of its variable, say) the
    /// error falls exponentially with 1/h: each halving doubles the number of right digits.
    ///
    /// - Parameters:
    ///   - interval: The bounds, finite; the function should be negligible at both.
    ///   - steps: The number of steps of the first sum, enough to see the shape of the function, up to a million.
    ///   - tolerance: The relative difference of two sums that is small enough.
    ///   - function: The function; finite everywhere.
    /// - Returns: The integral, or `nil` when the sums do not settle or the function has no value somewhere.
    ///
    /// Source: Trefethen, L. N. and Weideman, J. A. C., The exponentially convergent trapezoidal rule, SIAM Review 56
    /// (2014), 385–458, doi:10.1137/130932132, theorem 5.1. Worked example: `TrapezoidalRuleTests`, the normal density.
    public static func integral(
        over interval: ClosedRange<Double>,
        steps: Int = 32,
        tolerance: Double = 1e-12,
        of function: (Double) -> Double
    ) -> Double? {
        let length = interval.upperBound - interval.lowerBound
        guard length.isFinite, (1...1_000_000).contains(steps) else { return nil }
        if length == 0 { return 0 }
        var (count, step) = (steps, length / Double(steps))
        var sum = (function(interval.lowerBound) + function(interval.upperBound)) / 2
        for index in 1..<max(count, 1) { sum += function(interval.lowerBound + step * Double(index)) }
        for _ in 1...12 {
            var between = 0.0
            for index in 0..<count { between += function(interval.lowerBound + step * (Double(index) + 0.5)) }
            let difference = abs(between - sum)
            sum += between
            guard sum.isFinite else { return nil }
            step /= 2
            count *= 2
            if difference <= tolerance * abs(sum) { return sum * step }
        }
        return nil
    }
}
