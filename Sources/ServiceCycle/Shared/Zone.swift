internal import FoundationEssentials
internal import FoundationInternationalization

/// The organisation's time zone: it alone decides which day an instant belongs to.
package struct Zone: Equatable, Sendable {
    /// The IANA name, such as `Europe/Berlin`.
    package let name: String

    private let zone: TimeZone

    /// A zone by its IANA name, or nil where the name is not known.
    package init?(_ name: String) {
        guard let zone = TimeZone(identifier: name) else { return nil }
        self.name = name
        self.zone = zone
    }

    /// Coordinated Universal Time.
    package static let utc = Zone(zone: .gmt, name: "UTC")

    private init(zone: TimeZone, name: String) {
        self.zone = zone
        self.name = name
    }

    /// Seconds east of UTC at an instant, summer time included.
    package func offset(at instant: Instant) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.seconds)))
    }

    /// The calendar day that the clocks on the wall showed at an instant.
    package func day(of instant: Instant) -> Day {
        let local = instant.seconds + Int64(offset(at: instant))
        return Day(number: Int((local >= 0 ? local : local - 86_399) / 86_400))
    }

    /// The instant at which a wall clock in this zone shows the day and the seconds after midnight.
    ///
    /// A time that summer time skips is read with the offset before the change; one that comes twice is the first.
    package func instant(of day: Day, secondsAfterMidnight: Int = 0) -> Instant {
        let wall = Int64(day.number) * 86_400 + Int64(secondsAfterMidnight)
        let early = offset(at: Instant(seconds: wall - 86_400))
        let candidate = Instant(seconds: wall - Int64(early))
        if offset(at: candidate) == early { return candidate }
        let late = offset(at: candidate)
        let other = Instant(seconds: wall - Int64(late))
        return offset(at: other) == late ? other : candidate
    }
}
