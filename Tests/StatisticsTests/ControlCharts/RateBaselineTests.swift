import OracleSupport
import Statistics
import Testing

@Suite struct RateBaselineTests {
    static let oracle = Oracle.named("06_control_charts")

    static func rates(_ events: [Double], in units: [Double]) -> [EventRate] {
        zip(events, units).compactMap { EventRate(events: $0, units: $1) }
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `personal computers, five at a time`() throws {
        let oracle = Self.oracle["u_chart"]
        let units = try #require(oracle["units_each"].number)
        let points = Self.rates(oracle["defects"].numbers, in: Array(repeating: units, count: 20))
        let chart = try ControlChart(points, by: RateBaseline(of: points))
        #expect(isClose(chart.center, oracle["center"].number ?? .nan, within: 1e-9))
        #expect(
            isClose(chart.points[19]?.limits, oracle["LCL"].number ?? 0, oracle["UCL"].number ?? 0, within: 1e-9)
        )
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `dyed cloth of all lengths`() throws {
        let oracle = Self.oracle["u_chart_variable"]
        let points = Self.rates(oracle["defects"].numbers, in: oracle["units"].numbers)
        let chart = try ControlChart(points, by: RateBaseline(of: points))
        #expect(isClose(chart.center, oracle["center"].number ?? .nan, within: 1e-9))
        #expect(chart.points.count == 10)
        for (point, limits) in zip(chart.points, oracle["limits"].list) {
            #expect(isClose(point?.limits, limits.numbers[0], limits.numbers[1], within: 1e-9))
        }
        #expect(chart.signalling.isEmpty)
    }

    @Test func `Laney's correction widens the limits of many units`() throws {
        // By hand: ū = 100/50 = 2; z = (1.6 − 2)/√(2/25) = −√2, then √2; |Δz| = 2√2; σ_z = 2√2/1.128
        let points = Self.rates([40, 60], in: [25, 25])
        let baseline = try RateBaseline(inflatedBy: points)
        #expect(baseline.center == 2)
        #expect(isClose(baseline.inflation, 2 * 2.0.squareRoot() / 1.128))
    }

    @Test func `what has no spread is refused`() throws {
        #expect(throws: ControlChartRefusal.tooFewPoints(count: 0, needed: 1)) { try RateBaseline(of: []) }
        #expect(throws: ControlChartRefusal.noVariation) { try RateBaseline(of: Self.rates([0, 0], in: [1, 1])) }
        #expect(throws: ControlChartRefusal.noVariation) {
            try RateBaseline(inflatedBy: Self.rates([2, 2], in: [1, 1]))
        }
        #expect(throws: ControlChartRefusal.outOfRange(.center)) { try RateBaseline(center: 0) }
        #expect(EventRate(events: -1, units: 1) == nil)
        #expect(EventRate(events: 1, units: 0) == nil)
        #expect(EventRate(events: .nan, units: 1) == nil)
    }
}
