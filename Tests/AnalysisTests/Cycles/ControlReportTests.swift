import ServiceCycle
import Statistics
import Testing

@testable import Analysis

@Suite struct ControlReportTests {
    /// A Monday.
    private static let first = Day(number: 20_000).startOfWeek

    private static func plan(weeks: Int, from: Day? = nil, breaks: [Day] = []) -> ControlPlan {
        let end = first + (7 * weeks - 1)
        return ControlPlan(period: (end + -6)...end, extent: first...end, breaks: breaks, from: from)
    }

    /// Weeks of so many answers, some of them satisfied.
    private static func report(
        _ satisfied: [Int?],
        of count: (Int) -> Int = { _ in 50 },
        from: Day? = nil
    ) -> ControlReport {
        let weeks = satisfied.enumerated().reduce(into: [Day: WeightedHistogram]()) { weeks, week in
            guard let hits = week.element else { return }
            weeks[first + 7 * week.offset] = WeightedHistogram(counts: [5: hits, 2: count(week.offset) - hits])
        }
        let series = WeekSeries(
            question: SampleCycle.question("wait", "wait", SampleCycle.rating),
            survey: SampleCycle.code("visit"),
            weeks: weeks
        )
        return ControlReport([series], plan(weeks: satisfied.count, from: from), weighting: .counts)
    }

    /// Twelve weeks that vary as chance lets them, then what a test needs.
    private static let quiet: [Int?] = [35, 32, 36, 34, 38, 33, 35, 37, 31, 36, 34, 35]

    @Test func `limits and signals are those of the library from the first twelve weeks`() throws {
        let found = Self.report(Self.quiet + [34, 18])
        let baseline = try ShareBaseline(of: Self.quiet.map { Proportion(successes: Double($0 ?? 0), trials: 50) })
        let chart = try ControlChart(
            (Self.quiet + [34, 18]).map { Proportion(successes: Double($0 ?? 0), trials: 50) },
            by: baseline
        )
        #expect(found.weeks.map(\.point) == chart.points)
        #expect(found.center == baseline.center && found.inflation == 1)
        #expect(found.signals == [.init(monday: Self.first + 7 * 13, rule: .beyondLimits, isBelow: true)])
        #expect(found.quietCount == 12 && !found.isProvisional)
    }

    @Test func `limits stay where they are while weeks come in`() {
        let before = Self.report(Self.quiet + [34])
        let after = Self.report(Self.quiet + [34, 20, 21, 20, 19])
        #expect(before.center == after.center)
        #expect(before.weeks[12].point == after.weeks[12].point)
    }

    @Test func `weeks that vary more than by chance widen their limits after Laney`() throws {
        let wild: [Int?] = [20, 45, 22, 44, 19, 46, 23, 43, 21, 45, 20, 44]
        let laney = try ShareBaseline(inflatedBy: wild.map { Proportion(successes: Double($0 ?? 0), trials: 50) })
        let found = Self.report(wild + [25])
        #expect(found.inflation == laney.inflation && laney.inflation > 1)
        #expect(found.signals.isEmpty)
    }

    @Test func `five weeks give no limits and say how many are needed`() {
        let found = Self.report([35, 32, nil, 36, 34, 38])
        #expect(found.absence == .tooFewWeeks(count: 5, needed: 6))
        #expect(found.center == nil && found.signals.isEmpty && found.weeks.allSatisfy { $0.point == nil })
    }

    @Test func `where everybody is satisfied nothing tells chance from change`() {
        #expect(Self.report(Array(repeating: 50, count: 14)).absence == .nothingVaries)
    }

    @Test func `a week of four answers has no share and no point`() {
        var weeks = Self.quiet
        weeks[3] = 2
        let found = Self.report(weeks) { $0 == 3 ? 4 : 50 }
        #expect(found.weeks[3].share == nil && found.weeks[3].point == nil)
        #expect(found.weeks[4].share != nil && found.weeks[4].point != nil)
    }

    @Test func `a new wording begins new limits, and so does the reader's own day`() {
        let breakDay = Self.first + 30
        #expect(Self.plan(weeks: 20, breaks: [breakDay]).quiet.lowerBound == breakDay.startOfWeek)
        let chosen = Self.plan(weeks: 20, from: Self.first + 60, breaks: [breakDay])
        #expect(chosen.quiet.lowerBound == (Self.first + 60).startOfWeek && chosen.isChosen)
    }

    @Test func `no day is read twice, however the weeks lie`() {
        for weeks in [1, 5, 30, 60, 200] {
            for chosen in [nil, Self.first, Self.first + 100] as [Day?] {
                let days = Self.plan(weeks: weeks, from: chosen).days
                #expect(days.count < 2 || !days[0].overlaps(days[1]))
            }
        }
    }

    @Test func `the false alarm is stated as a number of weeks`() throws {
        // Rules 1, 2 and 5: between one rule alone (370) and all four Western Electric rules (91.75; Champ and Woodall 1987).
        let length = try #require(ControlReport.falseAlarm)
        #expect(length > 91.75 && length < 370.4)
    }
}
