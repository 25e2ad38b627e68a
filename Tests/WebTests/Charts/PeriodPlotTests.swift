import ServiceCycle
import Testing

@testable import Web

@Suite struct PeriodPlotTests {
    private static let months = CalendarUnit.month.periods(5, in: Day(number: 20_454)...Day(number: 20_604))

    private func plot(_ means: [Double?], trend: @escaping (Double) -> Double) -> PeriodPlot {
        PeriodPlot(
            zip(Self.months, means).map { period, mean in
                PeriodPlot.Entry(
                    period: period,
                    mean: mean,
                    interval: mean.map { $0...$0 },
                    hint: "",
                    gap: mean == nil ? "×" : ""
                )
            },
            scale: 1...5,
            trend: trend,
            id: "p",
            title: "",
            description: "",
            format: NumberFormat(.english)
        )
    }

    /// From one period's mark to another's.
    private func line(_ plot: PeriodPlot, from first: Int, to last: Int) throws -> PeriodPlot.Line {
        let start = try #require(plot.periodsPoints[first].pointMark)
        let end = try #require(plot.periodsPoints[last].pointMark)
        return PeriodPlot.Line(lineX1: start.markX, lineX2: end.markX, lineY1: start.markY, lineY2: end.markY)
    }

    @Test func `the trend runs from the first to the last period that is shown, and not beyond`() throws {
        let plot = plot([nil, 2, nil, 3, nil]) { 1.5 + 0.5 * $0 }
        #expect(plot.periodsTrend == (try line(plot, from: 1, to: 3)))
    }

    @Test(arguments: [1.0, -1.0])
    func `a trend that would leave the scale ends there, as steep as it is`(_ slope: Double) throws {
        // 3, 4, 5 and on to 7, or 3, 2, 1 and on to −1: the scale ends at the third period.
        let means = [3, 3 + slope, 3 + 2 * slope, 3 + 2 * slope, 3 + 2 * slope]
        let plot = plot(means) { 3 + slope * $0 }
        #expect(plot.periodsTrend == (try line(plot, from: 0, to: 2)))
    }

    @Test func `one period that is shown has no trend`() {
        #expect(plot([nil, nil, 3, nil, nil]) { $0 }.periodsTrend == nil)
    }
}
