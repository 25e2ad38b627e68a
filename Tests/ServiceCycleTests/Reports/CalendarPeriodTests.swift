import ServiceCycle
import Testing

@Suite struct CalendarPeriodTests {
    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    private func days(_ first: String, _ last: String) throws -> ClosedRange<Day> { try day(first)...day(last) }

    @Test(arguments: [
        (CalendarUnit.week, "2026-11-16", "2026-11-22"), (.month, "2026-11-01", "2026-11-30"),
        (.quarter, "2026-10-01", "2026-12-31"), (.year, "2026-01-01", "2026-12-31"),
    ])
    func `a day has its week, month, quarter and year`(_ unit: CalendarUnit, _ first: String, _ last: String) throws {
        #expect(unit.whole(around: try day("2026-11-22")) == (try days(first, last)))
    }

    @Test func `the first and the last month are cut where the days are, the others are whole`() throws {
        let stretch = try days("2026-08-23", "2026-11-20")
        let months = CalendarUnit.month.periods(14, in: stretch)
        #expect(months.map(\.isPartial) == [true, false, false, true])
        #expect(months.first?.days == (try days("2026-08-23", "2026-08-31")))
        #expect(months.last?.days == (try days("2026-11-01", "2026-11-20")))
        #expect(zip(months, months.dropFirst()).allSatisfy { $0.days.upperBound + 1 == $1.days.lowerBound })
    }

    @Test func `of too many periods the newest stay, the first of them whole`() throws {
        let weeks = CalendarUnit.week.periods(3, in: try days("2026-01-01", "2026-11-20"))
        #expect(weeks.map(\.isPartial) == [false, false, true])
        #expect(weeks.first?.days.lowerBound == (try day("2026-11-02")))
    }

    @Test(arguments: [
        ("2026-08-23", "2026-11-20", CalendarUnit.month), ("2026-11-02", "2026-11-20", .week),
        ("2023-01-01", "2025-12-31", .quarter), ("2010-01-01", "2019-12-31", .year),
        ("2026-11-20", "2026-11-20", .month),
    ])
    func `periods are as long as gives a few`(_ first: String, _ last: String, _ unit: CalendarUnit) throws {
        #expect(CalendarUnit.usual(in: try days(first, last), most: 14) == unit)
    }

    @Test func `a period has a name and a short one in every language`() throws {
        let stretch = try days("2026-08-10", "2026-08-16")
        let names = { (language: Language) in
            CalendarUnit.allCases.flatMap { unit in
                unit.periods(1, in: stretch).flatMap { period in
                    let format = NumberFormat(language)
                    return [format.name(of: period), format.mark(of: period)]
                }
            }.map { $0.replacing("\u{A0}", with: " ") }
        }
        #expect(
            names(.english) == ["week of 10 Aug 2026", "10 Aug", "Aug 2026", "Aug", "Q3 2026", "Q3", "2026", "2026"]
        )
        #expect(names(.german).first == "Woche ab 10. Aug. 2026")
        #expect(names(.indonesian)[4] == "TW3 2026")
    }
}
