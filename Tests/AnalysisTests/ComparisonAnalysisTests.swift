import Analysis
import OracleSupport
import ServiceCycle
import Statistics
import Testing

/// Control charts, effects, channels and agreement against their oracles, from file to figure.
@Suite(.enabled(if: Oracle.areThere, Oracle.absence)) struct ComparisonAnalysisTests {
    private static let charts = Oracle.named("06_control_charts")
    private static let effects = Oracle.named("07_before_after")

    @Test func `shares of equal size have the printed centre and limits`() throws {
        let oracle = Self.charts["p_chart"]
        let table = try Table(["x,n"] + oracle["data"].numbers.map { "\($0),50" })
        var setting = ChartSetting(kind: .p)
        setting.rules = [1]
        let found = try members(try ChartAnalysis(table.source, value: "x", size: "n", setting))
        #expect(isClose(found["center"].number, oracle["center"].number))
        #expect(isClose(found["points"][0]["ucl"].number, oracle["UCL"].number))
        #expect(isClose(found["points"][0]["lcl"].number, oracle["LCL"].number))
        let signalling = found["points"].list.filter { !$0["signals"].list.isEmpty }.compactMap { $0["index"].number }
        #expect(signalling == oracle["out_of_control"].numbers)
    }

    @Test func `rates of different size have limits of their own`() throws {
        let oracle = Self.charts["u_chart_variable"]
        let table = try Table(["x,n"] + zip(oracle["defects"].numbers, oracle["units"].numbers).map { "\($0),\($1)" })
        let found = try members(
            try ChartAnalysis(table.source, value: "x", size: "n", ChartSetting(kind: .u))
        )
        #expect(isClose(found["center"].number, oracle["center"].number))
        for (point, limits) in zip(found["points"].list, oracle["limits"].list) {
            #expect(isClose(point["lcl"].number, limits[0].number) && isClose(point["ucl"].number, limits[1].number))
        }
    }

    @Test func `cumulated sums and moving averages follow the printed values`() throws {
        let oracle = Self.charts["cusum_montgomery"]
        let table = try Table(column: "v", oracle["data"].numbers)
        var setting = ChartSetting(kind: .cusum)
        (setting.target, setting.sigma) = (10, 1)
        let sums = try members(try ChartAnalysis(table.source, value: nil, size: nil, setting))
        for (index, point) in sums["points"].list.enumerated() {
            #expect(isClose(point["upper"].number, oracle["Cplus"][index].number))
            #expect(isClose(point["lower"].number, oracle["Cminus"][index].number))
        }
        (setting.kind, setting.lambda, setting.width) = (.ewma, 0.1, 2.7)
        let averages = try members(try ChartAnalysis(table.source, value: nil, size: nil, setting))
        for (index, point) in averages["points"].list.enumerated() {
            #expect(isClose(point["ewma"].number, Self.charts["ewma_montgomery"]["z"][index].number))
            #expect(isClose(point["ucl"].number, Self.charts["ewma_montgomery"]["UCL_exact"][index].number))
        }
    }

    @Test func `the sleep of ten patients is compared as R does`() throws {
        let sleep = Self.effects["sleep"]
        let table = try Table(
            ["v,p"] + sleep["group1"].numbers.map { "\($0),before" } + sleep["group2"].numbers.map { "\($0),After" }
        )
        let found = try members(
            try EffectAnalysis(table.source, value: "v", period: "p", control: nil, kind: .mean)
        )
        #expect(isClose(found["t"].number, sleep["welch"]["t"].number.map { -$0 }))
        #expect(isClose(found["df"].number, sleep["welch"]["df"].number))
        #expect(isClose(found["p"].number, sleep["welch"]["p"].number))
        #expect(found["verdict"].text == "no evidence")
    }

    @Test func `the difference in differences is that of a regression with interaction`() throws {
        let oracle = Self.effects["did_regression"]
        let rows = Oracle.table("07_did").map { row in
            "\(row["score"] ?? ""),\(row["post"] == "1" ? "after" : "before"),\(row["treated"] == "1" ? 0 : 1)"
        }
        let table = try Table(["score,period,control"] + rows)
        let found = try members(
            try EffectAnalysis(table.source, value: "score", period: "period", control: "control", kind: .mean)
        )["did"]
        #expect(isClose(found["difference"].number, oracle["did"].number))
        #expect(isClose(found["t"].number, oracle["t"].number))
        #expect(isClose(found["p"].number, oracle["p"].number))
        #expect(isClose(found["interval"][0].number, oracle["ci95"][0].number))
    }

    @Test func `channels are ranked, paired and corrected as in the oracle`() throws {
        let oracle = Oracle.named("10_channels")["channels_constructed"]
        let found = try members(
            try ChannelsAnalysis(
                Shared.source("10_channel_ratings"),
                value: "rating",
                by: "channel",
                margin: nil
            )
        )
        #expect(isClose(found["h"].number, oracle["H"].number) && isClose(found["p"].number, oracle["p"].number))
        #expect(isClose(found["epsilon2"].number, oracle["epsilon2"].number))
        #expect(found["groups"].list.compactMap { $0["group"].text } == oracle["channels"].list.compactMap(\.text))
        #expect(found["verdict"].text == "different")
    }

    @Test func `a margin wide enough shows one experience`() throws {
        let rows = (0..<200).flatMap { ["a,\(3 + $0 % 3)", "b,\(3 + $0 % 3)"] }
        let table = try Table(["channel,rating"] + rows)
        let plain = try ChannelsAnalysis(table.source, value: "rating", by: "channel", margin: nil)
        let found = try ChannelsAnalysis(table.source, value: "rating", by: "channel", margin: 0.5)
        #expect(plain.verdict == .notShown && found.verdict == .homogeneous)
    }

    @Test func `days become months, the older are left out, and the trend is the library's`() throws {
        let rows = (0..<16).flatMap { month in
            (0..<6).map { day in
                let (year, number) = (2025 + month / 12, month % 12 + 1)
                return
                    "\(year)-\(number < 10 ? "0" : "")\(number)-0\(day + 1)T10:00,\(1 + (month / 6) + (day + month) % 2)"
            }
        }
        let table = try Table(["day,rating"] + rows)
        let found = try ChannelsAnalysis(table.source, value: "rating", by: "day", margin: nil, every: .month)
        #expect(found.channels.map(\.name).prefix(2) == ["2025-03", "2025-04"] && found.channels.count == 14)
        let json = try members(found)
        #expect(json["older"].number == 12 && json["every"].text == "month")
        #expect(json["groups"].list.last?["to"].text == "2026-04-06" && found.json.contains("\"partial\":true"))
        let means = try (2..<16).map { month in
            let values = (0..<6).map { Double(1 + (month / 6) + ($0 + month) % 2) }
            return (score: Double(month - 2), summary: try #require(SampleSummary(of: values)))
        }
        #expect(isClose(json["trend"]["slope"].number, try MeanTrend(means).slope))
        #expect(isClose(json["trend"]["p"].number, try MeanTrend(means).pValue))
        #expect(found.lines.contains { $0.contains("rose by") && $0.contains("a month") })
    }

    @Test func `what is no day is refused by line and column`() throws {
        let table = try Table(["day,rating", "2026-08-31,4", "31.8.2026,4"])
        let refusal = #expect(throws: Refusal.self) {
            try ChannelsAnalysis(table.source, value: "rating", by: "day", margin: nil, every: .week)
        }
        #expect(refusal?.description.contains("line 3, column \"day\": \"31.8.2026\" is no day") == true)
    }

    // Source: R package irr, kappam.fleiss(diagnoses): Kappa = 0.43; W of anxiety: the oracle.
    @Test func `agreement is that of the R package irr`() throws {
        let bootstrap = try #require(Bootstrap(seed: 1, resampleCount: 100))
        let fleiss = try members(
            try AgreementAnalysis(
                Shared.source("08_irr_diagnoses"),
                measure: .fleiss,
                level: .nominal,
                hasNames: false,
                bootstrap: bootstrap
            )
        )
        #expect(isClose(fleiss["value"].number, 0.43, within: 5e-4))
        let kendall = try members(
            try AgreementAnalysis(
                Shared.source("08_irr_anxiety"),
                measure: .kendall,
                level: .ordinal,
                hasNames: false,
                bootstrap: bootstrap
            )
        )
        let known = Oracle.named("08_expert")["kendall_w"]["anxiety"]
        #expect(isClose(kendall["value"].number, known["W"].number))
        #expect(isClose(kendall["p"].number, known["p"].number))
    }

    @Test func `a series that never moves has no limits and says why`() throws {
        let table = try Table(column: "v", [3, 3, 3])
        let found = try members(
            try ChartAnalysis(table.source, value: nil, size: nil, ChartSetting(kind: .xmr))
        )
        #expect(found["center"] == .none && found["reason"].text != nil)
    }

    @Test func `a period that is neither before nor after is refused with its line`() async throws {
        let table = try Table(["v,p", "1,before", "2,later"])
        let source = table.source
        let sentence = await refusal {
            _ = try EffectAnalysis(source, value: "v", period: "p", control: nil, kind: .mean)
        }
        #expect(sentence.contains("line 3, column \"p\"") && sentence.contains("\"later\""))
    }

    @Test func `two answers are too little data, whatever they say`() throws {
        let table = try Table(["v,p", "1,before", "2,after"])
        let found = try members(
            try EffectAnalysis(table.source, value: "v", period: "p", control: nil, kind: .mean)
        )
        #expect(found["verdict"].text == "too little data" && found["p"] == .none && found["reason"].text != nil)
    }
}
