import Analysis
import ServiceCycle
import Testing

@testable import Web

/// What the page of one experience says of periods.
@Suite struct SamenessPeriodTextTests {
    /// In the sixth of these weeks nobody answered.
    private static let empty = 5

    /// What stands at the sixth week, after a rewording so many days after its last day.
    private func hint(_ days: Int) throws -> String {
        let sample = try StorySample(resources: SamplePages().resources)
        let report = sample.fading(ReportRequest())
        let row = try #require(report.rows.first { $0.finding != nil })
        let bare = SamenessText(report, sample.map, .english)
        let week = try #require(bare.compared?[Self.empty])
        let rewordings = [row.figure.moment.code: week.days.upperBound + days]
        let text = SamenessText(report, sample.map, .english, rewordings: rewordings)
        let points = try #require(text.periods(row)).periodsPoints
        // Only where nobody answered: other weeks are before that day as well.
        #expect(points.count { $0.pointHint.contains("reworded") } == (days > 0 ? 1 : 0))
        return points[Self.empty].pointHint
    }

    @Test func `a week without answers before a rewording says that earlier answers are another series`() throws {
        #expect(try hint(1).contains("earlier answers are another series"))
    }

    @Test func `a week that ends on the day of a rewording, or after it, has no answers`() throws {
        #expect(try hint(0).hasSuffix(": no answers"))
        #expect(try hint(-40).hasSuffix(": no answers"))
    }
}
