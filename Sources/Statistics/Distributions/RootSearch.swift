/// The place where a function of one variable is zero.
///
/// Brent's method: between two places where the function has opposite signs, it goes by inverse quadratic or linear
/// interpolation where that shrinks the bracket fast enough, and else halves it; it always ends.
///
/// Source: Brent, R. P., Algorithms for Minimization without Derivatives, Prentice-Hall 1973, chapter 4, procedure
/// zero. Worked example: `RootSearchTests`.
public struct RootSearch {
    /// The best place so far.
    private var best: (x: Double, y: Double)

    /// The other end of the bracket.
    private var other: (x: Double, y: Double)

    /// The best place before.
    private var previous: (x: Double, y: Double)

    /// The last step and the one before.
    private var steps: (last: Double, before: Double)

    /// Returns a place in an interval where a function is zero, to the last digits.
    ///
    /// - Parameters:
    ///   - interval: The bounds, finite, at which the function has opposite signs or is zero.
    ///   - tolerance: How near to the zero is near enough, beside the rounding of the place itself.
    ///   - function: A function without a jump, or the jump is what is found; `nil` or not-a-number ends the search.
    /// - Returns: The place, or `nil` when the signs are equal or the function has no value somewhere.
    public static func root(
        in interval: ClosedRange<Double>,
        tolerance: Double = 0,
        of function: (Double) -> Double?
    ) -> Double? {
        guard (interval.upperBound - interval.lowerBound).isFinite,
            let low = value(of: function, at: interval.lowerBound),
            let high = value(of: function, at: interval.upperBound)
        else { return nil }
        if low == 0 { return interval.lowerBound }
        if high == 0 { return interval.upperBound }
        guard (low < 0) != (high < 0) else { return nil }
        var search = RootSearch(low: (interval.lowerBound, low), high: (interval.upperBound, high))
        for _ in 1...500 {
            guard let next = search.nextPlace(tolerance) else { return search.best.x }
            guard let y = value(of: function, at: next) else { return nil }
            search.accept((next, y))
        }
        return search.best.x
    }

    private init(low: (x: Double, y: Double), high: (x: Double, y: Double)) {
        (best, other, previous) = (high, low, low)
        steps = (high.x - low.x, high.x - low.x)
        order()
    }

    /// Returns the function with infinities as great numbers, or `nil` where it has no value.
    private static func value(of function: (Double) -> Double?, at x: Double) -> Double? {
        guard let y = function(x), !y.isNaN else { return nil }
        return min(max(y, -1e300), 1e300)
    }

    /// Keeps the better end as the best.
    private mutating func order() {
        if abs(other.y) < abs(best.y) { (best, other, previous) = (other, best, best) }
    }

    /// Returns where to look next, or `nil` when the bracket is small enough.
    private mutating func nextPlace(_ tolerance: Double) -> Double? {
        let enough = 2 * best.x.ulp + tolerance / 2
        let half = (other.x - best.x) / 2
        if abs(half) <= enough || best.y == 0 { return nil }
        if abs(steps.before) >= enough, abs(previous.y) > abs(best.y), let step = interpolation(half, enough) {
            steps = (step, steps.last)
        } else {
            steps = (half, half)
        }
        return best.x + (abs(steps.last) > enough ? steps.last : (half > 0 ? enough : -enough))
    }

    /// Returns the step by interpolation, or `nil` where it would leave the bracket or gains too little.
    private func interpolation(_ half: Double, _ enough: Double) -> Double? {
        let s = best.y / previous.y
        var (p, q): (Double, Double)
        if previous.x == other.x {
            (p, q) = (2 * half * s, 1 - s)
        } else {
            let (r, t) = (best.y / other.y, previous.y / other.y)
            p = s * (2 * half * t * (t - r) - (best.x - previous.x) * (r - 1))
            q = (t - 1) * (r - 1) * (s - 1)
        }
        if p > 0 { q = -q } else { p = -p }
        guard 2 * p < min(3 * half * q - abs(enough * q), abs(steps.before * q)) else { return nil }
        let step = p / q
        return step.isFinite ? step : nil
    }

    /// Takes a new place in.
    private mutating func accept(_ place: (x: Double, y: Double)) {
        previous = best
        best = place
        if (best.y < 0) == (other.y < 0) {
            other = previous
            steps = (best.x - previous.x, best.x - previous.x)
        }
        order()
    }
}
