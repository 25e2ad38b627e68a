import Analysis
import OracleSupport
import ServiceCycle
import Testing

@Suite struct ScoresAnalysisTests {
    private static let oracle = Oracle.named("05_nps_csat_ces")

    private func group(_ numbers: [Double], _ kind: ScoreKind) throws -> Oracle {
        let table = try Table(column: "v", numbers)
        return try members(try ScoresAnalysis(table.source, column: "v", kind: kind))["groups"][0]
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence)) func `NPS is that of the oracle, with its adjusted interval`()
        throws
    {
        let raw = Self.oracle["nps_from_raw"]
        let found = try group(raw["scores"].numbers, .nps)
        #expect(isClose(found["nps"].number, raw["result"]["nps"].number))
        #expect(isClose(found["nps_adjusted"].number, raw["result"]["adjusted"]["nps"].number))
        for end in 0...1 {
            #expect(isClose(found["nps_interval"][end].number, raw["result"]["adjusted"]["ci95"][end].number))
        }
        #expect(found["promoters"].whole == 7 && found["passives"].whole == 4 && found["detractors"].whole == 4)
    }

    @Test(
        .enabled(if: Oracle.areThere, Oracle.absence),
        arguments: [
            (ScoreKind.csat, "csat", "scores_1_5", "top2box", "top2_wilson"),
            (.ces, "ces_2_0", "scores_1_7", "share_agree_5_7", "share_wilson"),
        ]
    )
    func `CSAT and CES are those of the oracle`(
        _ kind: ScoreKind,
        _ name: String,
        _ scores: String,
        _ share: String,
        _ interval: String
    ) throws {
        let expected = Self.oracle[name]
        let found = try group(expected[scores].numbers, kind)
        #expect(isClose(found["share"].number, expected[share].number))
        #expect(isClose(found["mean"].number, expected["mean"].number))
        #expect(isClose(found["sd"].number, expected["sd"].number))
        for end in 0...1 {
            #expect(isClose(found["share_interval"][end].number, expected[interval][end].number))
            #expect(isClose(found["interval"][end].number, expected["mean_t_ci"][end].number))
        }
    }

    @Test func `weights of one change nothing but the effective number`() throws {
        let table = try Table(["v,w"] + [9, 10, 3, 7, 8, 10].map { "\($0),1" })
        let plain = try members(try ScoresAnalysis(table.source, column: "v", kind: .nps))["groups"][0]
        let found = try members(try ScoresAnalysis(table.source, column: "v", kind: .nps, weight: "w"))["groups"][0]
        #expect(
            isClose(found["mean"].number, plain["mean"].number) && isClose(found["nps"].number, plain["nps"].number)
        )
        #expect(found["n_effective"].number == 6)
    }

    // Kish: (2 + 1)² / (2² + 1²) = 1.8; mean (2·5 + 1·2) / 3 = 4.
    @Test func `weights shift the mean and lower the effective number`() throws {
        let table = try Table(["v,w", "5,2", "2,1"])
        let found = try members(try ScoresAnalysis(table.source, column: "v", kind: .mean, weight: "w"))["groups"][0]
        #expect(isClose(found["mean"].number, 4) && isClose(found["n_effective"].number, 1.8))
    }

    @Test func `one answer has a mean and a reason for what it lacks`() throws {
        let found = try group([4], .csat)
        #expect(found["mean"].number == 4 && found["sd"] == .none && found["reason"].text != nil)
    }

    @Test func `equal answers have no interval and say why`() throws {
        let found = try group([4, 4, 4], .mean)
        #expect(found["sd"].number == 0 && found["interval"] == .none && found["reason"].text != nil)
    }

    @Test func `a rating off the scale is refused with its line and column`() async throws {
        let sentence = await refusal { _ = try group([5, 6], .csat) }
        #expect(sentence.contains("line 3, column \"v\"") && sentence.contains("6 is no rating from 1 to 5"))
    }

    @Test func `a word where a number should be is refused with its line and column`() async throws {
        let table = try Table(["v", "5", "good"])
        let source = table.source
        let sentence = await refusal { _ = try ScoresAnalysis(source, column: "v", kind: .mean) }
        #expect(sentence.contains("line 3, column \"v\": \"good\" is no number"))
    }

    @Test func `cells that mean no answer are left out and counted`() throws {
        let table = try Table(["v", "5", "0", "NA", "", "3"].map { $0.isEmpty ? "\"\"" : $0 })
        let source = TableSource(path: table.path, missing: ["0", "NA"])
        let found = try members(try ScoresAnalysis(source, column: "v", kind: .csat))
        #expect(found["skipped"].whole == 3 && found["groups"][0]["n"].whole == 2)
    }

    @Test func `an unknown column is refused, and a near one is named`() async throws {
        let table = try Table(["rating", "5"])
        let source = table.source
        let sentence = await refusal { _ = try ScoresAnalysis(source, column: "ratings", kind: .mean) }
        #expect(sentence.contains("line 1") && sentence.contains("did you mean \"rating\""))
    }
}
