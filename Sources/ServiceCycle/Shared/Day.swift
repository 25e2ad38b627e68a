/// A calendar day: days since 1970-01-01, in whatever zone the organisation lives.
package struct Day: Hashable, Comparable, Sendable {
    package let number: Int

    package init(number: Int) {
        self.number = number
    }

    /// A day of the proleptic Gregorian calendar, or nil where there is none, such as 30 February.
    ///
    /// Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", 2013, `days_from_civil`.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        let shifted = month > 2 ? year : year - 1
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
        guard self.civil == (year, month, day) else { return nil }
    }

    /// Reads `2026-11-21`.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Year, month 1…12, day 1…31.
    package var civil: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthIndex = (5 * dayOfYear + 2) / 153
        let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
        return (
            yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthIndex + 2) / 5 + 1
        )
    }

    /// The first day of this day's month.
    package var startOfMonth: Day { Day(number: number - civil.day + 1) }

    /// The first day of the month after this day's.
    package var startOfNextMonth: Day { Day(number: startOfMonth.number + 31).startOfMonth }

    /// The Monday of this day's week.
    package var startOfWeek: Day { Day(number: number - ((number + 3) % 7 + 7) % 7) }

    package static func < (left: Self, right: Self) -> Bool { left.number < right.number }

    package static func + (day: Self, days: Int) -> Self { Self(number: day.number + days) }

    package static func - (left: Self, right: Self) -> Int { left.number - right.number }
}

extension Day: CustomStringConvertible {
    /// `2026-11-21`.
    package var description: String {
        let (year, month, day) = civil
        let pad = { (value: Int, width: Int) in
            String(repeating: "0", count: max(0, width - String(value).count)) + String(value)
        }
        return "\(pad(year, 4))-\(pad(month, 2))-\(pad(day, 2))"
    }
}
