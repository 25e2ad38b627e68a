import OracleSupport
import Statistics
import Testing

@Suite struct InterruptedTimeSeriesTests {
    static let oracle = Oracle.named("07_before_after")["its"]

    static func column(_ name: String) -> [Double] {
        Oracle.table("07_its").compactMap { $0[name].flatMap { Double($0) } }
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `42 months of satisfaction: jump and slope, with plain and with Newey and West's errors`() throws {
        let series = try InterruptedTimeSeries(
            Self.column("csat"),
            at: Self.column("month"),
            interruptedAt: 25,
            lag: 3
        )
        let plain = try series.regression.coefficients()
        let names = ["Intercept", "month", "post", "time_after"]
        for (index, name) in names.enumerated() {
            let expected = Self.oracle["ols"][name]
            #expect(isClose(plain[index].value, expected["b"].number ?? .nan, within: 1e-9))
            #expect(isClose(plain[index].standardError, expected["se"].number ?? .nan, within: 1e-9))
            #expect(isClose(plain[index].statistic, expected["t"].number ?? .nan, within: 1e-9))
            #expect(isClose(plain[index].pValue, expected["p"].number ?? .nan, within: 1e-6))
            let limits = expected["ci95"].numbers
            #expect(isClose(plain[index].interval, limits[0], limits[1], within: 1e-8))
            let robust = Self.oracle["newey_west_lag3"][name]["se"].number ?? .nan
            #expect(isClose(series.coefficients[index].standardError, robust, within: 1e-9))
            #expect(series.coefficients[index].value == plain[index].value)
        }
        #expect(isClose(series.regression.rSquared, Self.oracle["R2"].number ?? .nan, within: 1e-9))
        #expect(isClose(series.regression.durbinWatson, Self.oracle["durbin_watson"].number ?? .nan, within: 1e-9))
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `what the last month would have been, and the difference made by then`() throws {
        let series = try InterruptedTimeSeries(Self.column("csat"), at: Self.column("month"), interruptedAt: 25)
        let expected = Self.oracle["counterfactual_at_month_42"].number ?? .nan
        #expect(isClose(series.counterfactual(at: 42), expected, within: 1e-9))
        let effect = try series.effect(at: 42)
        #expect(isClose(effect.value, Self.oracle["effect_at_month_42"].number ?? .nan, within: 1e-9))
        #expect(effect.interval.contains(effect.value) && effect.pValue < 0.001)
    }

    @Test(arguments: [(16, 2), (42, 3), (100, 4), (200, 4), (250, 4), (300, 5)])
    func `the usual lag is the whole part of 4·(n∕100)^(2∕9)`(_ count: Int, _ lag: Int) throws {
        var generator = SeededGenerator(seed: 3)
        let values = (0..<count).map { _ in generator.normal() }
        let times = (0..<count).map { Double($0) }
        let series = try InterruptedTimeSeries(values, at: times, interruptedAt: Double(count / 2))
        #expect(series.lag == lag)
    }

    @Test func `too few points on a side are refused`() {
        let times = (1...15).map { Double($0) }
        #expect(throws: EffectRefusal.tooFewPoints(before: 7, after: 8, needed: 8)) {
            try InterruptedTimeSeries(times.map { $0 * $0 }, at: times, interruptedAt: 8)
        }
        #expect(throws: EffectRefusal.tooFewPoints(before: 0, after: 15, needed: 8)) {
            try InterruptedTimeSeries(times, at: times, interruptedAt: 0)
        }
        #expect(throws: EffectRefusal.tooFewPoints(before: 0, after: 0, needed: 8)) {
            try InterruptedTimeSeries([], at: [], interruptedAt: 0)
        }
    }

    @Test func `series that tell nothing are refused`() {
        let times = (1...16).map { Double($0) }
        #expect(throws: EffectRefusal.regression(.constantOutcome)) {
            try InterruptedTimeSeries(times.map { _ in 4 }, at: times, interruptedAt: 9)
        }
        #expect(throws: EffectRefusal.regression(.exactFit)) {
            try InterruptedTimeSeries(times.map { $0 < 9 ? 1 : 2 }, at: times, interruptedAt: 9)
        }
        #expect(throws: EffectRefusal.timesOutOfOrder) {
            try InterruptedTimeSeries(times, at: times.reversed(), interruptedAt: 9)
        }
        #expect(throws: EffectRefusal.timesOutOfOrder) {
            try InterruptedTimeSeries([1], at: times, interruptedAt: 9)
        }
        #expect(throws: EffectRefusal.notFinite) {
            try InterruptedTimeSeries(times.map { $0 == 3 ? .nan : $0 }, at: times, interruptedAt: 9)
        }
        #expect(throws: EffectRefusal.regression(.lagOutOfRange(16))) {
            try InterruptedTimeSeries(times.map { $0 * $0 }, at: times, interruptedAt: 9, lag: 16)
        }
        #expect(EffectRefusal.regression(.exactFit).description == RegressionRefusal.exactFit.description)
    }
}
