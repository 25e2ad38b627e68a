/// Events among units of exposure, such as complaints among a thousand visits; a unit may have several.
public struct EventRate: Sendable, Hashable {
    /// The number of events, not negative.
    public let events: Double

    /// The units of exposure, positive.
    public let units: Double

    /// Creates a rate.
    ///
    /// - Parameters:
    ///   - events: The number of events, finite and not negative.
    ///   - units: The units of exposure, finite and positive.
    public init?(events: Double, units: Double) {
        guard events >= 0, events.isFinite, units > 0, units.isFinite, (events / units).isFinite else { return nil }
        self.events = events
        self.units = units
    }

    /// The events for one unit.
    public var value: Double { events / units }
}
