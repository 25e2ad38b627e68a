/// The centre and the spread that new points are judged by, frozen when things were as they should be.
///
/// A baseline does not move with the points it judges. To take a new one is a decision, not a consequence.
public protocol ControlBaseline: Sendable, Hashable {
    /// What one point of the chart is made of.
    associatedtype Observation: Sendable

    /// The centre line.
    var center: Double { get }

    /// The values that a point can have at all; limits stay within.
    var domain: ClosedRange<Double> { get }

    /// Returns the value of a point.
    ///
    /// - Parameter observation: What the point is made of.
    /// - Returns: The value, in the unit of the centre line.
    func value(of observation: Observation) -> Double

    /// Returns the standard deviation of a point while nothing has changed.
    ///
    /// - Parameter observation: What the point is made of.
    /// - Returns: A positive number, in the unit of the centre line.
    func standardDeviation(of observation: Observation) -> Double

    /// Whether a point rests on so few cases that limits of three standard deviations are not to be relied on.
    ///
    /// - Parameter observation: What the point is made of.
    /// - Returns: Whether its limits are rough.
    func isRough(_ observation: Observation) -> Bool
}
