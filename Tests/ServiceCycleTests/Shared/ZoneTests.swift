import ServiceCycle
import Testing

@Suite struct ZoneTests {
    /// A wall clock and what it means; instants from the IANA time zone database by Python's `zoneinfo`.
    struct Case: Sendable, CustomTestStringConvertible {
        let zone: String
        let instant: Int64
        let day: String
        let clock: Int

        var testDescription: String { "\(zone) \(day) \(clock / 3_600):\(clock / 60 % 60):\(clock % 60)" }

        init(_ zone: String, _ day: String, _ hour: Int, _ minute: Int, _ second: Int, at instant: Int64) {
            self.zone = zone
            self.day = day
            self.instant = instant
            clock = hour * 3_600 + minute * 60 + second
        }
    }

    private static let cases = [
        Case("UTC", "1970-01-01", 0, 0, 0, at: 0),
        Case("UTC", "1969-12-31", 23, 59, 59, at: -1),
        Case("Asia/Jakarta", "2026-11-20", 23, 59, 59, at: 1_795_193_999),
        Case("Asia/Jakarta", "2026-11-21", 0, 0, 1, at: 1_795_194_001),
        // New York, 8 March 2026: at 2:00 the clocks jump to 3:00.
        Case("America/New_York", "2026-03-07", 23, 59, 59, at: 1_772_945_999),
        Case("America/New_York", "2026-03-08", 0, 0, 1, at: 1_772_946_001),
        Case("America/New_York", "2026-03-08", 1, 59, 59, at: 1_772_953_199),
        Case("America/New_York", "2026-03-08", 3, 0, 0, at: 1_772_953_200),
        Case("America/New_York", "2026-03-08", 23, 59, 59, at: 1_773_028_799),
        Case("America/New_York", "2026-03-09", 0, 0, 1, at: 1_773_028_801),
        // 1 November 2026: at 2:00 they fall back to 1:00; the day has 25 hours.
        Case("America/New_York", "2026-10-31", 23, 59, 59, at: 1_793_505_599),
        Case("America/New_York", "2026-11-01", 0, 0, 1, at: 1_793_505_601),
        Case("America/New_York", "2026-11-01", 2, 0, 0, at: 1_793_516_400),
        Case("America/New_York", "2026-11-01", 23, 59, 59, at: 1_793_595_599),
        Case("America/New_York", "2026-11-02", 0, 0, 1, at: 1_793_595_601),
        Case("Asia/Kathmandu", "2026-01-01", 0, 0, 0, at: 1_767_204_900),
        Case("Pacific/Kiritimati", "2026-01-01", 0, 0, 0, at: 1_767_175_200),
        Case("Pacific/Pago_Pago", "2026-01-01", 23, 59, 59, at: 1_767_351_599),
    ]

    @Test(arguments: cases)
    func `an answer belongs to the day on the wall`(_ example: Case) throws {
        let zone = try #require(Zone(example.zone))
        #expect(zone.day(of: Instant(seconds: example.instant)).description == example.day)
        #expect(zone.day(of: Instant(microseconds: example.instant * 1_000_000 + 999_999)).description == example.day)
    }

    @Test(arguments: cases)
    func `a time on the wall is an instant`(_ example: Case) throws {
        let (zone, day) = (try #require(Zone(example.zone)), try #require(Day(example.day)))
        #expect(zone.instant(of: day, secondsAfterMidnight: example.clock).seconds == example.instant)
    }

    @Test(
        arguments: [
            // Skipped: 2:30 is read with the offset before the change, which is 3:30 summer time.
            ("America/New_York", "2026-03-08", 2 * 3_600 + 1_800, 1_772_955_000),
            ("Europe/Berlin", "2026-03-29", 2 * 3_600 + 1_800, 1_774_747_800),
            // Repeated: the first 1:30 is still summer time.
            ("America/New_York", "2026-11-01", 3_600 + 1_800, 1_793_511_000),
            ("Europe/Berlin", "2026-10-25", 2 * 3_600 + 1_800, 1_792_888_200),
            // Beirut's clocks jump at midnight: 0:00 is skipped and the day begins at 1:00.
            ("Asia/Beirut", "2026-03-29", 0, 1_774_735_200),
        ] as [(String, String, Int, Int64)]
    )
    func `an hour that is skipped or repeated has one instant`(
        _ name: String,
        _ text: String,
        _ clock: Int,
        _ seconds: Int64
    ) throws {
        let (zone, day) = (try #require(Zone(name)), try #require(Day(text)))
        #expect(zone.instant(of: day, secondsAfterMidnight: clock).seconds == seconds)
        #expect(zone.day(of: Instant(seconds: seconds)) == day)
    }

    @Test(arguments: ["Europe/Berlin", "America/New_York", "Asia/Jakarta", "Australia/Lord_Howe", "Africa/Casablanca"])
    func `every day of three years begins where the one before ends`(_ name: String) throws {
        let (zone, first) = (try #require(Zone(name)), try #require(Day("2025-01-01")))
        var count = 0
        for day in (0..<1_096).map({ first + $0 }) {
            let start = zone.instant(of: day)
            if zone.day(of: start) == day, zone.day(of: start.advanced(bySeconds: -1)) == day + -1 { count += 1 }
        }
        #expect(count == 1_096)
    }

    @Test(arguments: ["", "Europe/Atlantis", "berlin"])
    func `a zone that does not exist is refused`(_ name: String) {
        #expect(Zone(name) == nil)
    }
}
