import ServiceCycle
import Statistics
import Testing

@testable import Analysis

/// Periods as one more kind of group.
@Suite struct SamenessPeriodTests {
    private static let months = CalendarUnit.month.periods(6, in: Day(number: 20_454)...Day(number: 20_634))

    /// Ratings of one moment, month by month; a month that nobody answered in is empty.
    private func found(_ months: [[Int]]) -> SamenessReport {
        let (cycle, people) = sample(months.map { $0.map { (rating: $0, isRegular: true) } })
        return SamenessReport(cycle.report, periods(cycle, people) { _ in true })
    }

    private func sample(
        _ months: [[(rating: Int, isRegular: Bool)]]
    ) -> (SampleCycle, [(month: Int, isRegular: Bool)]) {
        let people = months.enumerated().flatMap { month, ratings in ratings.map { (month, $0.isRegular, $0.rating) } }
        let cycle = SampleCycle(
            moments: ["wait"],
            questions: [SampleCycle.question("wait", "wait", SampleCycle.rating)],
            sheets: people.map { ["wait": .point($0.2)] }
        )
        return (cycle, people.map { (month: $0.0, isRegular: $0.1) })
    }

    private func periods(
        _ cycle: SampleCycle,
        _ people: [(month: Int, isRegular: Bool)],
        where isIn: (Bool) -> Bool
    ) -> [PeriodSeries] {
        Self.months.enumerated().map { month, period in
            PeriodSeries(
                period: period,
                series: cycle.series { people[$0].month == month && isIn(people[$0].isRegular) }
            )
        }
    }

    /// Ten answers around a middle.
    private func ten(_ middle: Int) -> [Int] { (0..<10).map { middle + $0 % 3 - 1 } }

    @Test func `a service that got better month by month is different, with a certain trend`() throws {
        let report = found([ten(2), ten(2), ten(3), ten(3), ten(4), ten(4)])
        let finding = try #require(report.rows[0].finding)
        #expect(finding.verdict == .different)
        let trend = try #require(finding.trend)
        #expect(trend.isCertain && trend.test.slope > 0)
        #expect(report.rows[0].groups.map(\.key) == Self.months.map { .period($0) })
    }

    @Test func `a month that is withheld is no part of the trend, and keeps its place in time`() throws {
        let report = found([ten(2), [], [5, 5, 5], ten(3), ten(3), ten(4)])
        let row = report.rows[0]
        #expect(row.groups.count == 5)
        let trend = try #require(row.finding?.trend)
        // The smallest month and the next smallest, by which it could be found out, are hidden: 0, 4 or 5 less one of ten.
        let shown = row.groups.filter { $0.mean != nil }
        #expect(shown.count == 3)
        let means = try shown.map { group in
            let place = try #require(Self.months.firstIndex { group.key == .period($0) })
            return (
                score: Double(place),
                summary: try #require(SampleSummary(of: ten([2, 0, 0, 3, 3, 4][place]).map(Double.init)))
            )
        }
        #expect(abs(trend.test.slope - (try MeanTrend(means).slope)) < 1e-12)
        #expect(abs(trend.test.pValue - (try MeanTrend(means).pValue)) < 1e-12)
    }

    @Test func `two months have no trend`() {
        let report = found([ten(2), ten(4)])
        #expect(report.rows[0].finding?.verdict == .different && report.rows[0].finding?.trend == nil)
    }

    @Test func `what only came with other customers is gone like for like`() throws {
        // Regulars give 4 or 5, newcomers 2 or 3, always; ever more regulars come.
        let months = (0..<6).map { month in
            (0..<120).map { person in
                let isRegular = person < 20 + month * 16
                return (rating: (isRegular ? 4 : 2) + person % 2, isRegular: isRegular)
            }
        }
        let (cycle, people) = sample(months)
        let plain = SamenessReport(cycle.report, periods(cycle, people) { _ in true })
        #expect(plain.rows[0].finding?.trend?.isCertain == true && plain.rows[0].finding?.verdict == .different)
        let strata = [true, false].map { isRegular in
            StratumSeries(
                segment: SampleCycle.code(isRegular ? "regular" : "new"),
                groups: periods(cycle, people) { $0 == isRegular }
            )
        }
        let alike = try #require(SamenessReport(cycle.report, likeForLike: strata))
        #expect(alike.rows[0].finding?.verdict == .homogeneous)
        #expect(alike.rows[0].finding?.trend?.isCertain == false)
        #expect(alike.axis == .periods(Self.months))
    }
}
