/// One point of a control chart, with its limits and what it signals.
public struct ControlPoint: Sendable, Hashable {
    /// The value, in the unit of the chart.
    public let value: Double

    /// The limits of three standard deviations, within what is possible at all.
    public let limits: ClosedRange<Double>

    /// The distance of the value from the centre line, in standard deviations.
    public let deviation: Double

    /// The rules whose pattern this point completes, ascending.
    public let signals: [NelsonRule]

    /// Whether the point rests on so few cases that its limits are not to be relied on.
    public let isRough: Bool
}
