internal import RealModule

/// Places and weights by which an integral over an interval becomes a sum.
///
/// ```
/// ∫ₐᵇ f(x) dx ≈ Σ wᵢ · f(xᵢ),   xᵢ the zeros of the Legendre polynomial P_n, stretched to a…b
/// ```
///
/// Exact for polynomials of degree up to 2n − 1.
///
/// Source: Press, W. H. and others, Numerical Recipes, 3rd edition 2007, section 4.6, p. 183. Worked example:
/// `GaussLegendreTests`.
struct GaussLegendre {
    /// The places, ascending.
    private(set) var nodes: [Double] = []

    /// The weight of each place.
    private(set) var weights: [Double] = []

    /// Finds the places by Newton's method.
    ///
    /// - Parameters:
    ///   - count: The number of places, positive.
    ///   - interval: The interval.
    init(count: Int, over interval: ClosedRange<Double>) {
        let half = (interval.upperBound - interval.lowerBound) / 2
        let middle = interval.lowerBound + half
        for index in (1...count).reversed() {
            var x = Double.cos(Double.pi * (Double(index) - 0.25) / (Double(count) + 0.5))
            var (value, slope) = Self.polynomial(count, at: x)
            for _ in 1...20 where abs(value) > 1e-15 {
                x -= value / slope
                (value, slope) = Self.polynomial(count, at: x)
            }
            nodes.append(middle + half * x)
            weights.append(half * 2 / ((1 - x * x) * slope * slope))
        }
    }

    /// Returns a Legendre polynomial and its slope, by the recurrence (k + 1)·P_(k+1) = (2k + 1)·x·P_k − k·P_(k−1).
    private static func polynomial(_ degree: Int, at x: Double) -> (value: Double, slope: Double) {
        var (before, value) = (0.0, 1.0)
        for k in 0..<degree {
            (before, value) = (value, (Double(2 * k + 1) * x * value - Double(k) * before) / Double(k + 1))
        }
        return (value, Double(degree) * (x * value - before) / (x * x - 1))
    }

    /// Returns the integral of a function.
    func integral(of function: (Double) -> Double) -> Double {
        zip(nodes, weights).reduce(0) { $0 + $1.1 * function($1.0) }
    }
}
