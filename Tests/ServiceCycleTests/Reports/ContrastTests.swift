import ServiceCycle
import Testing

@Suite struct ContrastTests {
    @Test(arguments: ["before", "year", "2026-01-01..2026-03-31", "location:harbour", "wave:2026-1"])
    func `a contrast is read from an address and written to it alike`(_ text: String) {
        #expect(Contrast(text)?.text == text)
    }

    @Test(arguments: [
        "", "after", "2026-03-31..2026-01-01", "2026-01-01", "location:", "location", "colour:red", "location:a:b",
        "location:<script>",
    ])
    func `anything else is no contrast`(_ text: String) {
        #expect(Contrast(text) == nil)
    }

    private func code(_ text: String) throws -> Code { try #require(Code(text)) }

    @Test func `a value stands beside all others where the selection names none`() throws {
        let sides = Contrast.attribute(.location, try code("harbour")).sides(of: CohortFilter(language: .german))
        let here = Attributes(location: try code("harbour"), language: .german)
        let there = Attributes(location: try code("station"), language: .german)
        let nowhere = Attributes(language: .german)
        #expect([here, there, nowhere].map(sides.first.admits) == [true, false, false])
        #expect([here, there, nowhere].map(sides.second.admits) == [false, true, false])
        #expect(!sides.second.admits(Attributes(location: try code("station"))))
    }

    @Test func `a value stands beside the selected one`() throws {
        let filter = CohortFilter(location: try code("station"))
        let sides = Contrast.attribute(.location, try code("harbour")).sides(of: filter)
        #expect(sides.first == CohortSelection(filter))
        #expect(sides.second == CohortSelection(CohortFilter(location: try code("harbour"))))
    }

    @Test func `a value is never set beside itself`() throws {
        let filter = CohortFilter(location: try code("harbour"))
        let sides = Contrast.attribute(.location, try code("harbour")).sides(of: filter)
        let (here, there) = (Attributes(location: try code("harbour")), Attributes(location: try code("station")))
        #expect([here, there].map(sides.first.admits) == [true, false])
        #expect([here, there].map(sides.second.admits) == [false, true])
    }

    @Test(arguments: [
        ("2026-08-23", "2026-11-20", "2025-08-23", "2025-11-20"),
        ("2028-02-01", "2028-02-29", "2027-02-01", "2027-02-28"),
    ])
    func `a year earlier means the same dates`(_ from: String, _ to: String, _ first: String, _ last: String) throws {
        let request = ReportRequest(from: Day(from), to: Day(to))
        let period = ReportPeriod(request, extent: nil, today: try #require(Day(to))) { _ in nil }
        let days = Contrast.yearBefore.days(beside: period)
        #expect(days.lowerBound == Day(first))
        #expect(days.upperBound == Day(last))
    }

    @Test func `a length is counted back from the last answer`() throws {
        let last = try #require(Day("2026-11-20"))
        let period = ReportPeriod(ReportRequest(length: 30), extent: last...last, today: last + 9) { _ in nil }
        #expect(period.days == (last + -29)...last)
    }
}
