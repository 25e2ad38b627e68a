import OracleSupport
import Statistics
import Testing

@Suite struct DirectStandardisationTests {
    private static func stratum(
        _ weight: Double,
        _ x: Double,
        _ n: Double
    ) throws -> (
        weight: Double, proportion: Proportion
    ) {
        (weight, try #require(Proportion(successes: x, trials: n)))
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence), arguments: ["dine_in", "delivery"])
    func `the better channel has the better customers`(_ channel: String) throws {
        let oracle = Oracle.named("10_channels")["direct_standardisation"]
        let strata = try ["new", "loyal"].map { group in
            let cell = oracle["cells"][channel][group].numbers
            return try Self.stratum(try #require(oracle["standard_mix"][group].number), cell[0], cell[1])
        }
        let estimate = try DirectStandardisation.share(strata)
        #expect(isClose(estimate.value, try #require(oracle["result"][channel]["standardised"].number)))
    }

    // Source: the formula in Python, with the cells of oracles/10_channels.json
    @Test func `its interval is squared and added up from those of the strata`() throws {
        let dineIn = try DirectStandardisation.share([Self.stratum(0.4, 20, 30), Self.stratum(0.6, 68, 70)])
        #expect(isClose(dineIn.interval, 0.7666360822569142, 0.9072863230122077))
        #expect(dineIn.count == 100 && isClose(dineIn.effectiveCount, 95.45454545454545))
        let delivery = try DirectStandardisation.share([Self.stratum(4, 96, 130), Self.stratum(6, 44, 45)])
        #expect(isClose(delivery.interval, 0.8171733047041103, 0.9113527834486899))
        #expect(delivery.value > dineIn.value)
    }

    @Test func `a single stratum has Wilson's interval, and weight zero counts for nothing`() throws {
        let wilson = try #require(WilsonInterval(successes: 20, trials: 30)?.bounds)
        let alone = try DirectStandardisation.share([Self.stratum(3, 20, 30)])
        #expect(isClose(alone.interval, wilson.lowerBound, wilson.upperBound))
        let beside = try DirectStandardisation.share([Self.stratum(3, 20, 30), Self.stratum(0, 1, 9)])
        #expect(beside.value == alone.value && beside.interval == alone.interval)
    }

    // Source: the formula in Python with scipy 1.17.1, t.ppf
    @Test func `a standardised mean`() throws {
        let strata = [
            (weight: 0.4, summary: try #require(SampleSummary(mean: 3.5, variance: 1.2, count: 30))),
            (weight: 0.6, summary: try #require(SampleSummary(mean: 4.5, variance: 0.5, count: 70))),
        ]
        let estimate = try DirectStandardisation.mean(strata)
        #expect(isClose(estimate.value, 4.1))
        #expect(isClose(estimate.standardError, 0.09471762545286158))
        #expect(isClose(estimate.interval, 3.9100507822034247, 4.289949217796575))
    }

    @Test func `what cannot be standardised is refused`() throws {
        let one = try Self.stratum(1, 1, 2)
        #expect(throws: ComparisonRefusal.tooFewGroups(count: 0, needed: 1)) { try DirectStandardisation.share([]) }
        for weight in [-1, 0, .nan, .infinity] {
            #expect(throws: ComparisonRefusal.weightsOutOfRange) {
                try DirectStandardisation.share([(weight, one.proportion)])
            }
        }
        #expect(throws: ComparisonRefusal.confidenceOutOfRange) {
            try DirectStandardisation.share([one], confidence: 1)
        }
        let same = try #require(SampleSummary(mean: 1, variance: 0, count: 5))
        let single = try #require(SampleSummary(mean: 1, variance: 0, count: 1))
        #expect(throws: ComparisonRefusal.noVariation) { try DirectStandardisation.mean([(1, same), (2, same)]) }
        #expect(throws: ComparisonRefusal.tooFewAnswers(group: 1, needed: 2)) {
            try DirectStandardisation.mean([(1, same), (2, single)])
        }
    }
}
