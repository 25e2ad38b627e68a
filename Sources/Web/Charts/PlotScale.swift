/// A straight scale from values to coordinates.
struct PlotScale: Equatable, Sendable {
    let domain: ClosedRange<Double>

    /// The coordinates of the domain's lower and upper end, in either order.
    let start: Double
    let end: Double

    /// The coordinate of a value; values outside the domain lie at its ends.
    func callAsFunction(_ value: Double) -> Double {
        let length = domain.upperBound - domain.lowerBound
        guard length > 0, value.isFinite else { return start }
        let inside = Swift.min(Swift.max(value, domain.lowerBound), domain.upperBound)
        return start + (inside - domain.lowerBound) / length * (end - start)
    }
}
