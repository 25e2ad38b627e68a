import ServiceCycle
import Statistics
import Testing

@testable import Web

@Suite struct TrendChartTests {
    /// A trend with an answer count for each month; 0 leaves a gap.
    private func trend(_ counts: [Int], from first: String = "2025-12-01") throws -> [MomentFigure.TrendPoint] {
        var month = try SampleReport.day(first)
        var points: [MomentFigure.TrendPoint] = []
        for count in counts {
            let histogram = WeightedHistogram(counts: [5: count / 2, 1: count - count / 2].filter { $0.value > 0 })
            if count > 0, let share = histogram.share(of: 4...5, weighting: .counts) {
                points.append(MomentFigure.TrendPoint(month: month, share: share))
            }
            month = month.startOfNextMonth
        }
        return points
    }

    @Test(arguments: [TrendLayout.Form.wide, .narrow])
    func `names of months keep apart, however many there are`(_ form: TrendLayout.Form) throws {
        for months in 2...13 {
            let layout = try #require(TrendLayout(try trend(Array(repeating: 40, count: months)), form: form))
            let widest = Language.interface.flatMap { language in
                layout.points.map { ChartText.width(NumberFormat(language).monthName($0.trend.month), size: 12) }
            }
            #expect(Double(layout.labelStep) * layout.spacing > widest.max() ?? 0)
        }
    }

    @Test func `a month without answers leaves a gap`() throws {
        let layout = try #require(TrendLayout(try trend([40, 40, 0, 40, 40, 40]), form: .wide))
        #expect(layout.runs.map(\.count) == [2, 3])
        #expect(layout.points[2].x - layout.points[1].x > 1.9 * layout.spacing)
    }

    @Test func `one month is no trend`() throws {
        #expect(TrendLayout(try trend([40]), form: .wide) == nil)
    }

    @Test func `days lie where their months lie, and never outside`() throws {
        let layout = try #require(TrendLayout(try trend([40, 40, 40]), form: .wide))
        let january = try SampleReport.day("2026-01-16")
        #expect(abs(layout.x(of: january) - layout.points[1].x) < layout.spacing / 20)
        #expect(layout.x(of: try SampleReport.day("2020-01-01")) == layout.form.left)
        #expect(layout.x(of: try SampleReport.day("2030-01-01")) == layout.form.width - layout.form.right)
    }

    @Test func `the picture marks its period, its standard and where the question changed`() throws {
        let sample = try StorySample(resources: SamplePages().resources)
        let day = StorySample.lastDay + -60
        let report = try #require(
            sample.moment(try SampleReport.code("waits"), breaks: [TrendBreak(day: day, reason: .reworded)])
        )
        let chart = try #require(TrendChart(report, form: .wide, id: "t", language: .german))
        #expect(chart.trendStandard?.standardText == "Standard 60\u{00A0}%")
        #expect(chart.trendBreaks.map(\.breakText) == ["neu formuliert"])
        let (left, width) = (Double(chart.trendPeriod.regionX) ?? 0, Double(chart.trendPeriod.regionWidth) ?? 0)
        let place = try #require(chart.trendBreaks.first.flatMap { Double($0.breakX) })
        #expect(left < place && place < left + width)
        #expect(chart.trendPoints.last?.pointLabel?.labelMonth == "Nov.")
        #expect(chart.trendTitle.hasPrefix("Von "))
    }
}
