import OracleSupport
import Statistics
import Testing

/// The satisfaction, effort and recommendation scores of oracles/05_nps_csat_ces.json, from their answers.
@Suite struct ScoreOracleTests {
    private static let oracle = Oracle.named("05_nps_csat_ces")

    private static func histogram(_ scores: Oracle) -> WeightedHistogram {
        WeightedHistogram(counts: scores.list.compactMap(\.whole).reduce(into: [:]) { $0[$1, default: 0] += 1 })
    }

    @Test(
        .enabled(if: Oracle.areThere, Oracle.absence),
        arguments: [
            ("csat", "scores_1_5", 4...5, "top2box", "top2_wilson"),
            ("ces_2_0", "scores_1_7", 5...7, "share_agree_5_7", "share_wilson"),
        ]
    )
    func `mean and share of satisfaction and effort`(
        _ name: String,
        _ scores: String,
        _ top: ClosedRange<Int>,
        _ share: String,
        _ wilson: String
    ) throws {
        let expected = Self.oracle[name]
        let histogram = Self.histogram(expected[scores])
        let (bounds, limits) = (expected["mean_t_ci"].numbers, expected[wilson].numbers)
        #expect(isClose(histogram.mean(), try #require(expected["mean"].number)))
        #expect(isClose(histogram.standardDeviation(), try #require(expected["sd"].number)))
        #expect(isClose(histogram.meanEstimate()?.interval, bounds[0], bounds[1]))
        #expect(isClose(histogram.share(of: top)?.value, try #require(expected[share].number)))
        #expect(isClose(histogram.share(of: top)?.interval, limits[0], limits[1]))
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `recommendation from raw answers`() throws {
        let raw = Self.oracle["nps_from_raw"]
        let score = try #require(Self.histogram(raw["scores"]).netPromoterScore())
        let bounds = raw["result"]["adjusted"]["ci95"].numbers
        #expect(isClose(score.value, try #require(raw["result"]["nps"].number)))
        #expect(isClose(score.interval, bounds[0], bounds[1]))
        #expect(score.count == 15)
    }
}
