import OracleSupport
import Statistics
import Testing

@Suite struct EWMAChartTests {
    @Test(.enabled(if: Oracle.areThere, Oracle.absence), arguments: ["ewma_nist", "ewma_montgomery"])
    func `averages, exact and steady limits, and signals`(_ name: String) throws {
        let oracle = Oracle.named("06_control_charts")[name]
        let baseline = try ValueBaseline(
            center: oracle["target"].number ?? .nan,
            standardDeviation: oracle["sigma"].number ?? .nan
        )
        let chart = try EWMAChart(
            oracle["data"].numbers,
            by: baseline,
            smoothing: oracle["lam"].number ?? .nan,
            width: oracle["L"].number ?? .nan
        )
        let (averages, lower, upper) = (
            oracle["z"].numbers, oracle["LCL_exact"].numbers, oracle["UCL_exact"].numbers
        )
        #expect(chart.points.count == averages.count)
        for (index, point) in chart.points.enumerated() {
            #expect(isClose(point?.average, averages[index], within: 1e-9))
            #expect(isClose(point?.limits, lower[index], upper[index], within: 1e-9))
        }
        let (low, high) = (oracle["LCL_asymptotic"].number ?? 0, oracle["UCL_asymptotic"].number ?? 0)
        #expect(isClose(chart.steadyLimits, low, high, within: 1e-9))
        #expect(chart.signalling.map { Double($0 + 1) } == oracle["signals_exact"].numbers)
    }

    @Test func `a gap leaves the average as it was`() throws {
        let baseline = try ValueBaseline(center: 0, standardDeviation: 1)
        let gapped = try EWMAChart([1, nil, 1], by: baseline)
        let whole = try EWMAChart([1, 1], by: baseline)
        #expect(gapped.points == [whole.points[0], nil, whole.points[1]])
    }

    @Test func `λ = 1 is a chart of single points`() throws {
        let chart = try EWMAChart([2, -4], by: ValueBaseline(center: 0, standardDeviation: 1), smoothing: 1)
        #expect(chart.points.map { $0?.average } == [2, -4])
        #expect(chart.points[1]?.limits == -3...3)
    }

    @Test func `settings outside their domain are refused`() throws {
        let baseline = try ValueBaseline(center: 0, standardDeviation: 1)
        #expect(throws: ControlChartRefusal.outOfRange(.smoothing)) { try EWMAChart([1], by: baseline, smoothing: 0) }
        #expect(throws: ControlChartRefusal.outOfRange(.smoothing)) { try EWMAChart([1], by: baseline, smoothing: 1.1) }
        #expect(throws: ControlChartRefusal.outOfRange(.width)) { try EWMAChart([1], by: baseline, width: 0) }
        #expect(throws: ControlChartRefusal.notFinite(point: 0)) { try EWMAChart([.nan], by: baseline) }
    }
}
