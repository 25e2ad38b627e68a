import OracleSupport
import Statistics
import Testing

@Suite struct AverageRunLengthTests {
    static let oracle = Oracle.named("06_control_charts")["arl"]

    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `single points wait for 370 on average`() {
        let expected = Self.oracle["shewhart_3sigma_arl0"].number ?? .nan
        #expect(isClose(AverageRunLength.shewhart(), expected, within: 1e-9))
        #expect(isClose(AverageRunLength.rules(NelsonRules([.beyondLimits])), expected, within: 1e-9))
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence), arguments: Self.oracle["ewma"].list)
    func `moving averages wait as long as R's spc says`(_ example: Oracle) {
        let length = AverageRunLength.ewma(
            smoothing: example["lam"].number ?? .nan,
            width: example["L"].number ?? .nan,
            shift: example["shift"].number ?? .nan
        )
        #expect(isClose(length, example["arl"].number ?? .nan, within: 1e-8))
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence), arguments: Self.oracle["cusum"].list)
    func `cumulated sums wait as long as R's spc says`(_ example: Oracle) {
        let length = AverageRunLength.cusum(
            reference: example["k"].number ?? .nan,
            decision: example["h"].number ?? .nan,
            shift: example["shift"].number ?? .nan
        )
        #expect(isClose(length, example["arl"].number ?? .nan, within: 1e-8))
    }

    @Test func `the Western Electric rules wait for 91_75 only`() {
        // Champ, C. W. and Woodall, W. H., Technometrics 29 (1987), 393–399, table 1
        #expect(abs((AverageRunLength.rules(.westernElectric) ?? 0) - 91.75) < 0.005)
    }

    @Test func `every rule more means a false alarm sooner, and a shift is seen sooner still`() throws {
        let usual = try #require(AverageRunLength.rules(.usual))
        let all = try #require(
            AverageRunLength.rules(NelsonRules([.beyondLimits, .sameSide, .twoOfThree, .fourOfFive]))
        )
        let shifted = try #require(AverageRunLength.rules(.usual, shift: 1))
        #expect(370 > usual && usual > all && all > shifted)
    }

    @Test func `a shift up and a shift down take as long`() {
        #expect(
            isClose(
                AverageRunLength.ewma(smoothing: 0.2, width: 2.9, shift: -0.7),
                AverageRunLength.ewma(smoothing: 0.2, width: 2.9, shift: 0.7) ?? .nan,
                within: 1e-9
            )
        )
        #expect(
            isClose(
                AverageRunLength.cusum(reference: 0.5, decision: 4, shift: -0.7),
                AverageRunLength.cusum(reference: 0.5, decision: 4, shift: 0.7) ?? .nan
            )
        )
    }

    @Test func `λ = 1 is a chart of single points`() {
        #expect(
            isClose(
                AverageRunLength.ewma(smoothing: 1, width: 3, shift: 0.5),
                AverageRunLength.shewhart(shift: 0.5) ?? .nan,
                within: 1e-9
            )
        )
    }

    @Test func `what is outside the domain has no length`() {
        #expect(AverageRunLength.shewhart(width: 0) == nil)
        #expect(AverageRunLength.shewhart(shift: .nan) == nil)
        #expect(AverageRunLength.ewma(smoothing: 0, width: 3) == nil)
        #expect(AverageRunLength.ewma(smoothing: 0.2, width: .nan) == nil)
        #expect(AverageRunLength.cusum(reference: -1, decision: 5) == nil)
        #expect(AverageRunLength.cusum(reference: 0.5, decision: 0) == nil)
        #expect(AverageRunLength.rules(.all) == nil)
        #expect(AverageRunLength.rules(NelsonRules([])) == nil)
    }

    @Test func `a length beyond all counting is none, or at least no nonsense`() {
        for decision in [6.0, 12] {
            guard let length = AverageRunLength.cusum(reference: 2, decision: decision) else { continue }
            #expect(length > 1e6 && length.isFinite)
        }
    }
}
