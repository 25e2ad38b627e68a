/// A point in time: microseconds since 1970 UTC.
package struct Instant: Hashable, Comparable, Sendable {
    package let microseconds: Int64

    package init(microseconds: Int64) {
        self.microseconds = microseconds
    }

    package init(seconds: Int64) {
        microseconds = seconds * 1_000_000
    }

    /// Whole seconds since 1970, rounded down.
    package var seconds: Int64 {
        let (whole, rest) = microseconds.quotientAndRemainder(dividingBy: 1_000_000)
        return rest < 0 ? whole - 1 : whole
    }

    package static func < (left: Self, right: Self) -> Bool { left.microseconds < right.microseconds }

    /// Whether somebody can have answered then: after 1970, and not later than tomorrow, since clocks go wrong by a day.
    package func isPlausible(now: Instant) -> Bool {
        microseconds > 0 && self < now.advanced(bySeconds: 86_400)
    }

    package func advanced(bySeconds seconds: Int64) -> Self {
        Self(microseconds: microseconds + seconds * 1_000_000)
    }
}
