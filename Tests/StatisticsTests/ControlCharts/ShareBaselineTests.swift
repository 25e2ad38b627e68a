import OracleSupport
import Statistics
import Testing

@Suite struct ShareBaselineTests {
    static let oracle = Oracle.named("06_control_charts")

    static func shares(_ successes: [Double], of trials: [Double]) -> [Proportion] {
        zip(successes, trials).compactMap { Proportion(successes: $0, trials: $1) }
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `orange juice cans, first with all samples, then without the two that signal`() throws {
        let oracle = Self.oracle["p_chart"]
        let points = Self.shares(oracle["data"].numbers, of: Array(repeating: oracle["n"].number ?? 0, count: 30))
        let chart = try ControlChart(points, by: ShareBaseline(of: points), rules: NelsonRules([.beyondLimits]))
        #expect(isClose(chart.center, oracle["center"].number ?? .nan, within: 1e-9))
        let first = try #require(chart.points[0])
        #expect(isClose(first.limits, oracle["LCL"].number ?? 0, oracle["UCL"].number ?? 0, within: 1e-9))
        #expect(chart.signalling.map { Double($0 + 1) } == oracle["out_of_control"].numbers)
        let kept = points.indices.filter { !chart.signalling.contains($0) }.map { points[$0] }
        let revised = try ControlChart(points, by: ShareBaseline(of: kept))
        let limits = try #require(revised.points[0]).limits
        #expect(isClose(revised.center, oracle["revised"]["center"].number ?? .nan, within: 1e-9))
        #expect(
            isClose(
                limits,
                oracle["revised"]["LCL"].number ?? 0,
                oracle["revised"]["UCL"].number ?? 0,
                within: 1e-9
            )
        )
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence), arguments: [false, true])
    func `unhappy customers of months of all sizes, plain and after Laney`(_ isInflated: Bool) throws {
        let oracle = Self.oracle["p_chart_variable_n"]
        let points = Self.shares(oracle["unhappy"].numbers, of: oracle["n"].numbers)
        let baseline = isInflated ? try ShareBaseline(inflatedBy: points) : try ShareBaseline(of: points)
        let expected = isInflated ? oracle["laney"] : oracle
        #expect(isClose(baseline.center, oracle["center"].number ?? .nan, within: 1e-9))
        if isInflated { #expect(isClose(baseline.inflation, expected["sigma_z"].number ?? .nan, within: 1e-9)) }
        let chart = try ControlChart(points, by: baseline, rules: NelsonRules([.beyondLimits]))
        #expect(chart.points.count == 12)
        for (point, limits) in zip(chart.points, expected["limits"].list) {
            #expect(isClose(point?.limits, limits.numbers[0], limits.numbers[1], within: 1e-9))
        }
        #expect(chart.signalling.map { Double($0 + 1) } == oracle["out_of_control"].numbers)
    }

    @Test func `a frozen baseline does not move with what it judges`() throws {
        let baseline = try ShareBaseline(center: 0.2)
        let calm = try ControlChart(Self.shares([20], of: [100]), by: baseline)
        let wild = try ControlChart(Self.shares([20, 90], of: [100, 100]), by: baseline)
        #expect(calm.points[0] == wild.points[0])
        #expect(wild.signalling == [1])
    }

    @Test func `limits stay between none and all, and few cases are called rough`() throws {
        let chart = try ControlChart(Self.shares([1, 20], of: [4, 100]), by: ShareBaseline(center: 0.9))
        let (few, many) = (try #require(chart.points[0]), try #require(chart.points[1]))
        #expect(few.limits.upperBound == 1 && few.limits.lowerBound > 0)
        #expect(few.isRough && !many.isRough)
    }

    @Test func `a month without answers is a gap`() throws {
        let points = [Proportion(successes: 5, trials: 20), nil, Proportion(successes: 6, trials: 20)]
        let chart = try ControlChart(points, by: ShareBaseline(of: points))
        #expect(chart.points[1] == nil)
        #expect(chart.center == 11.0 / 40)
    }

    @Test func `what has no spread is refused`() throws {
        #expect(throws: ControlChartRefusal.tooFewPoints(count: 0, needed: 1)) { try ShareBaseline(of: []) }
        #expect(throws: ControlChartRefusal.tooFewPoints(count: 0, needed: 1)) { try ShareBaseline(of: [nil, nil]) }
        #expect(throws: ControlChartRefusal.noVariation) { try ShareBaseline(of: Self.shares([0, 0], of: [9, 9])) }
        #expect(throws: ControlChartRefusal.noVariation) { try ShareBaseline(of: Self.shares([9, 9], of: [9, 9])) }
        #expect(throws: ControlChartRefusal.tooFewPoints(count: 1, needed: 2)) {
            try ShareBaseline(inflatedBy: Self.shares([3], of: [9]))
        }
        #expect(throws: ControlChartRefusal.noVariation) {
            try ShareBaseline(inflatedBy: Self.shares([3, 3, 3], of: [9, 9, 9]))
        }
        #expect(throws: ControlChartRefusal.outOfRange(.center)) { try ShareBaseline(center: 1) }
        #expect(throws: ControlChartRefusal.outOfRange(.spread)) { try ShareBaseline(center: 0.5, inflation: 0) }
    }
}
