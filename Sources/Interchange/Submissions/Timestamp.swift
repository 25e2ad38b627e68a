internal import ServiceCycle

/// Reads points in time after RFC 3339, such as `2026-11-21T09:30:00+01:00`; the zone must be there.
struct Timestamp {
    /// What is expected, for messages.
    static let rule = "a time with its zone after RFC 3339, such as 2026-11-21T09:30:00+01:00"

    /// What is still unread.
    private var rest: ArraySlice<UInt8>

    static func instant(_ bytes: ArraySlice<UInt8>) -> Instant? {
        var reader = Timestamp(rest: bytes)
        guard let seconds = reader.localSeconds(), let fraction = reader.microseconds(), let offset = reader.offset(),
            reader.rest.isEmpty
        else { return nil }
        return Instant(microseconds: Int64(seconds - offset) * 1_000_000 + Int64(fraction))
    }

    static func instant(_ text: String) -> Instant? { instant(Array(text.utf8)[...]) }

    /// Seconds since 1970 as the clock on the wall shows them.
    private mutating func localSeconds() -> Int? {
        guard let year = digits(4), take("-"), let month = digits(2), take("-"), let number = digits(2),
            let day = Day(year: year, month: month, day: number), take("T") || take("t") || take(" "),
            let hour = digits(2), hour < 24, take(":"), let minute = digits(2), minute < 60, take(":"),
            let second = digits(2), second <= 60
        else { return nil }
        return day.number * 86_400 + hour * 3600 + minute * 60 + second
    }

    /// The fraction of a second; digits beyond millionths are cut off.
    private mutating func microseconds() -> Int? {
        guard take(".") else { return 0 }
        var (value, unit, count) = (0, 100_000, 0)
        while let digit = digits(1) {
            value += digit * unit
            unit /= 10
            count += 1
        }
        return count == 0 ? nil : value
    }

    /// Seconds east of UTC.
    private mutating func offset() -> Int? {
        if take("Z") || take("z") { return 0 }
        let isWest = take("-")
        guard isWest || take("+"), let hours = digits(2), hours < 24, take(":"), let minutes = digits(2), minutes < 60
        else { return nil }
        return (hours * 3600 + minutes * 60) * (isWest ? -1 : 1)
    }

    /// A number of so many digits.
    private mutating func digits(_ count: Int) -> Int? {
        guard rest.count >= count else { return nil }
        var value = 0
        for byte in rest.prefix(count) {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        rest.removeFirst(count)
        return value
    }

    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: sign) else { return false }
        rest.removeFirst()
        return true
    }
}
