import ServiceCycle
import Testing

@Suite struct DayTests {
    @Test(arguments: [
        ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2000-03-01", 11_017), ("2026-11-21", 20_778),
        ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),  // Python: date.toordinal() − 719163
    ])
    func `a date has its number and back`(_ text: String, _ number: Int) {
        #expect(Day(text)?.number == number)
        #expect(Day(number: number).description == text)
    }

    @Test(arguments: [
        "", "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "2026-1-1", "26-01-01",
        "0000-01-01", "2026/01/01", "2026-01-01T00:00", " 2026-01-01", "+026-01-01", "2026-01-1١", "10000-01-01",
        "2026-01",
    ])
    func `what is no date is refused`(_ text: String) {
        #expect(Day(text) == nil)
    }

    @Test func `every day of four centuries follows the one before`() {
        let first = Day(year: 1801, month: 1, day: 1)?.number ?? 0
        var before = Day(number: first - 1).civil
        var count = 0
        for number in first..<first + 146_097 {
            let day = Day(number: number)
            let (year, month, date) = day.civil
            let isNext =
                (year, month, date) == (before.year, before.month, before.day + 1)
                || (year, month, date) == (before.year, before.month + 1, 1)
                || (year, month, date) == (before.year + 1, 1, 1)
            if isNext, Day(year: year, month: month, day: date) == day, Day(day.description) == day { count += 1 }
            before = (year, month, date)
        }
        #expect(count == 146_097)
        #expect(before == (2200, 12, 31))
    }

    @Test(arguments: [
        ("2026-01-01", "2026-01-01", "2026-02-01"), ("2026-12-31", "2026-12-01", "2027-01-01"),
        ("2024-02-29", "2024-02-01", "2024-03-01"), ("2023-02-28", "2023-02-01", "2023-03-01"),
    ])
    func `a month begins with its first day`(_ text: String, _ start: String, _ next: String) {
        #expect(Day(text)?.startOfMonth.description == start)
        #expect(Day(text)?.startOfNextMonth.description == next)
    }

    @Test func `days are counted from one to the other`() throws {
        let (first, last) = (try #require(Day("2026-02-27")), try #require(Day("2026-03-02")))
        #expect(last - first == 3)
        #expect(first + 3 == last)
        #expect(first < last)
    }
}
