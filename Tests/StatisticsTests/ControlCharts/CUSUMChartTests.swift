import OracleSupport
import Statistics
import Testing

@Suite struct CUSUMChartTests {
    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `Montgomery's thirty values: sums, runs, signals, and when and whither the mean moved`() throws {
        let oracle = Oracle.named("06_control_charts")["cusum_montgomery"]
        let baseline = try ValueBaseline(center: oracle["mu0"].number ?? .nan, standardDeviation: 1)
        let chart = try CUSUMChart(
            oracle["data"].numbers,
            by: baseline,
            reference: oracle["K"].number ?? .nan,
            decision: oracle["H"].number ?? .nan
        )
        #expect(chart.points.count == 30)
        for (index, point) in chart.points.enumerated() {
            let point = try #require(point)
            // The sums are differences of numbers with two decimals, so they have an absolute error.
            #expect(abs(point.upper.value - oracle["Cplus"].numbers[index]) < 1e-12)
            #expect(abs(point.lower.value - oracle["Cminus"].numbers[index]) < 1e-12)
            #expect(Double(point.upper.run) == oracle["Nplus"].numbers[index])
            #expect(Double(point.lower.run) == oracle["Nminus"].numbers[index])
        }
        #expect(chart.signalling.map { Double($0 + 1) } == oracle["signals"].numbers)
        let signal = try #require(chart.points[28]).upper
        #expect(signal.isSignal)
        let after = try #require(oracle["change_point_estimate_after_observation"].whole)
        #expect(signal.lastBefore.map { $0 + 1 } == after)
        #expect(isClose(signal.mean, oracle["estimated_new_mean"].number ?? .nan, within: 1e-9))
    }

    @Test func `a fall is seen as well as a rise`() throws {
        let baseline = try ValueBaseline(center: 0, standardDeviation: 2)
        let chart = try CUSUMChart([0, nil, -8, -8], by: baseline, decision: 5)
        // k = ½ of 2 is 1; 8 − 1 = 7 twice gives 14 > 10 after the second
        let signal = try #require(chart.points[3]).lower
        #expect(chart.decisionLimit == 10)
        #expect(chart.signalling == [3])
        #expect(signal.value == 14 && signal.run == 2)
        #expect(signal.lastBefore == 1 && signal.mean == -8)
        #expect(chart.points[1] == nil)
    }

    @Test func `a mean that was wrong from the start moved before the first point`() throws {
        let chart = try CUSUMChart([9], by: ValueBaseline(center: 0, standardDeviation: 1))
        #expect(chart.points[0]?.upper.lastBefore == -1)
        #expect(chart.points[0]?.upper.mean == 9)
    }

    @Test func `settings outside their domain are refused`() throws {
        let baseline = try ValueBaseline(center: 0, standardDeviation: 1)
        #expect(throws: ControlChartRefusal.outOfRange(.reference)) { try CUSUMChart([1], by: baseline, reference: -1) }
        #expect(throws: ControlChartRefusal.outOfRange(.decision)) { try CUSUMChart([1], by: baseline, decision: 0) }
        #expect(throws: ControlChartRefusal.notFinite(point: 1)) { try CUSUMChart([1, .infinity], by: baseline) }
        #expect(throws: ControlChartRefusal.notFinite(point: 1)) { try CUSUMChart([1e308, 1e308], by: baseline) }
    }
}
