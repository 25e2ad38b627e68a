import OracleSupport
import Statistics
import Testing

@Suite struct ValueBaselineTests {
    static let oracle = Oracle.named("06_control_charts")["xmr"]

    @Test(
        .enabled(if: Oracle.areThere, Oracle.absence),
        arguments: [(MovingRange.printed, "with_d2_1_128"), (.exact, "with_exact_d2")]
    )
    func `the flow rates of NIST, with the printed and the exact divisor`(_ range: MovingRange, _ key: String) throws {
        let values = Self.oracle["data"].numbers
        let baseline = try ValueBaseline(of: values, range: range)
        let chart = try ControlChart(values, by: baseline)
        #expect(isClose(chart.center, Self.oracle["center"].number ?? .nan))
        let expected = Self.oracle[key]
        #expect(
            isClose(chart.points[0]?.limits, expected["LCL"].number ?? 0, expected["UCL"].number ?? 0, within: 1e-9)
        )
        #expect(chart.signalling.isEmpty)
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `a moving range has its own limit`() throws {
        let baseline = try ValueBaseline(of: Self.oracle["data"].numbers)
        #expect(isClose(baseline.movingRangeLimit(), Self.oracle["mr_UCL_3_267"].number ?? .nan, within: 1e-9))
    }

    @Test func `ranges do not reach across a gap`() throws {
        // |2 − 1| and |11 − 10|, so MR̄ = 1
        let baseline = try ValueBaseline(of: [1, 2, nil, 10, 11])
        #expect(baseline.center == 6)
        #expect(isClose(baseline.standardDeviation, 1 / 1.128))
    }

    @Test func `what has no spread is refused`() throws {
        #expect(throws: ControlChartRefusal.tooFewPoints(count: 1, needed: 2)) { try ValueBaseline(of: [4]) }
        #expect(throws: ControlChartRefusal.tooFewPoints(count: 2, needed: 2)) { try ValueBaseline(of: [4, nil, 4]) }
        #expect(throws: ControlChartRefusal.noVariation) { try ValueBaseline(of: [4, 4, 4]) }
        #expect(throws: ControlChartRefusal.notFinite(point: 1)) { try ValueBaseline(of: [4, .nan]) }
        #expect(throws: ControlChartRefusal.outOfRange(.spread)) {
            try ValueBaseline(center: 1, standardDeviation: 0)
        }
        #expect(throws: ControlChartRefusal.notFinite(point: 0)) {
            try ControlChart([Double.infinity], by: ValueBaseline(center: 1, standardDeviation: 1))
        }
        for setting in ControlChartRefusal.Setting.allCases {
            #expect(ControlChartRefusal.outOfRange(setting).description.contains(setting.rawValue))
        }
    }
}
