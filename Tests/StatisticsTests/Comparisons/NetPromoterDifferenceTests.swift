import OracleSupport
import Statistics
import Testing

@Suite struct NetPromoterDifferenceTests {
    /// Promoters, passives and detractors as answers of 10, 8 and 3.
    private static func answers(_ counts: [Double]) -> WeightedHistogram {
        WeightedHistogram(counts: [10: Int(counts[0]), 8: Int(counts[1]), 3: Int(counts[2])])
    }

    @Test func `two waves of a hundred`() throws {
        // decide.md, section 5: +22, z 2.0979992, p .0359052, adjusted Wald 1.0411845..41.6772621
        let test = try NetPromoterDifference(of: Self.answers([64, 24, 12]), against: Self.answers([50, 30, 20]))
        #expect(isClose(test.difference, 22))
        #expect(isClose(test.z, 2.0979992, within: 1e-7))
        #expect(isClose(test.pValue, 0.0359052, within: 1e-6))
        #expect(isClose(test.interval, 1.0411845, 41.6772621, within: 1e-7))
    }

    @Test(
        .enabled(if: Oracle.areThere, Oracle.absence),
        arguments: Oracle.named("05_nps_csat_ces")["nps_compare"].list
    )
    func `the oracle's comparisons`(_ row: Oracle) throws {
        let test = try NetPromoterDifference(
            of: Self.answers(row["after"].numbers),
            against: Self.answers(row["before"].numbers)
        )
        let bounds = row["adjusted_wald"]["ci95"].numbers
        #expect(isClose(test.difference, try #require(row["diff"].number)))
        #expect(isClose(test.z, try #require(row["z"].number)))
        #expect(isClose(test.pValue, try #require(row["p_two_sided"].number), within: 1e-9))
        #expect(isClose(test.interval, bounds[0], bounds[1]))
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence), arguments: Oracle.named("05_nps_csat_ces")["nps"].list)
    func `the oracle's scores`(_ row: Oracle) throws {
        let counts = ["promoters", "passives", "detractors"].compactMap { row[$0].number }
        let score = try #require(Self.answers(counts).netPromoterScore())
        let bounds = row["adjusted"]["ci95"].numbers
        #expect(isClose(score.value, try #require(row["nps"].number)))
        #expect(isClose(score.standardError, try #require(row["adjusted"]["se"].number)))
        #expect(isClose(score.interval, bounds[0], bounds[1]))
    }

    @Test func `where nobody varies there is an interval but no test`() throws {
        let fans = Self.answers([10, 0, 0])
        let test = try NetPromoterDifference(of: fans, against: fans)
        #expect(test.difference == 0 && test.z == nil && test.pValue == nil)
        #expect(test.interval.lowerBound < 0 && test.interval.upperBound > 0)
    }

    @Test func `the difference never passes two hundred`() throws {
        let test = try NetPromoterDifference(of: Self.answers([3, 0, 0]), against: Self.answers([0, 0, 3]))
        #expect(test.difference == 200 && test.interval.upperBound == 200)
    }

    @Test func `what cannot be compared is refused`() {
        let fans = Self.answers([10, 0, 0])
        #expect(throws: ComparisonRefusal.tooFewAnswers(group: 1, needed: 1)) {
            try NetPromoterDifference(of: fans, against: WeightedHistogram())
        }
        #expect(throws: ComparisonRefusal.impossibleGroup(0)) {
            try NetPromoterDifference(of: WeightedHistogram(counts: [11: 1]), against: fans)
        }
        #expect(throws: ComparisonRefusal.confidenceOutOfRange) {
            try NetPromoterDifference(of: fans, against: fans, confidence: .nan)
        }
    }
}
