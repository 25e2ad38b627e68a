import Statistics
import Testing

@Suite struct ControlChartTests {
    @Test func `a point says how far it lies and what it signals`() throws {
        let chart = try ControlChart(
            [10, 16.2, nil, 7],
            by: ValueBaseline(center: 10, standardDeviation: 2),
            rules: .usual
        )
        let point = try #require(chart.points[1])
        #expect(point.value == 16.2)
        #expect(isClose(point.deviation, 3.1))
        #expect(point.limits == 4...16)
        #expect(point.signals == [.beyondLimits])
        #expect(chart.points[2] == nil)
        #expect(chart.signalling == [1])
    }

    @Test func `no points make an empty chart`() throws {
        let chart = try ControlChart([], by: ValueBaseline(center: 10, standardDeviation: 2))
        #expect(chart.points.isEmpty && chart.center == 10)
    }
}
