import ServiceCycle
import Testing

/// The main job on real answers: two years of a yearly survey, imported by command and read as a report.
@Suite(.enabled("there are real answers") { Files.hasAnswers("sfo/2013.csv") }) struct AirportTests {
    private static let sentences = [
        "2013": "3526 responses of \(Files.answers)/sfo/2013.csv were added to \"sfo\"; 9 lines hold no answer.",
        "2014": "2816 responses of \(Files.answers)/sfo/2014.csv were added to \"sfo\"; 2 lines hold no answer.",
    ]

    private func importYear(_ year: String, at desk: Desk) async throws -> String {
        try await desk.done(
            "import",
            "responses",
            "\(Files.answers)/sfo/\(year).csv",
            "--mapping",
            Files.fixture("sfo/\(year).yaml"),
            "--data",
            "data"
        )
    }

    private func begin(_ desk: Desk) async throws {
        try await desk.done("init", "--data", "data", "--name", "SFO", "--zone", "America/Los_Angeles")
        try await desk.done("import", "map", Files.fixture("sfo/map.yaml"), "--data", "data")
        try await desk.done("import", "survey", Files.fixture("sfo/survey.yaml"), "--data", "data")
    }

    @Test func `Wi-Fi has improved, art and food have not moved`() async throws {
        try await withDesk { desk in
            try await begin(desk)
            for year in ["2013", "2014"] {
                #expect(try await importYear(year, at: desk) == Self.sentences[year].map { $0 + "\n" })
            }
            let report = try await desk.report("--wave", "2014")
            try checkCounts(report)
            try checkWeighted(try await desk.report("--wave", "2014", "--weighted"))
            try await checkText(desk)

            let before = try await desk.report()
            let again = try await importYear("2014", at: desk)
            #expect(again.hasPrefix("0 responses of "))
            #expect(again.contains("; 2816 were here already; 2 lines hold no answer."))
            #expect(try await desk.report() == before)
            #expect(try await desk.done("verify", "--data", "data").contains("SFO: 6342 responses, 0 erased"))
        }
    }

    /// Source: /work/shared/data/README.md.
    private func checkCounts(_ report: JSONValue) throws {
        let moments = try #require(report["moments"])
        for (code, count, mean, t, previous) in [
            ("wifi", 1_956, 3.910, 7.09, 2_227), ("art", 2_145, 3.916, -1.92, 2_656),
            ("food", 2_339, 3.581, -0.82, 2_830),
        ] {
            let moment = try moments.item(code)
            #expect(moment["n"]?.int == count, "\(code)")
            #expect(abs(try #require(moment["mean"]?.double) - mean) < 0.0005, "\(code)")
            let change = try #require(moment["change"])
            #expect(change["previous_n"]?.int == previous, "\(code)")
            #expect(abs(try #require(change["mean"]?["t"]?.double) - t) < 0.005, "\(code)")
        }
        #expect(try moments.item("wifi")["change"]?["verdict"]?.text == "better")
        #expect(try moments.item("art")["change"]?["verdict"]?.text == "no evidence")
        #expect(try moments.item("food")["change"]?["verdict"]?.text == "no evidence")
    }

    /// The weighted means were computed apart from this program, by Python 3.11's csv module over 2014.csv: of the lines whose
    /// rating is 1 to 5, Σ WEIGHT × rating ÷ Σ WEIGHT; the effective number is (Σ WEIGHT)² ÷ Σ WEIGHT².
    private func checkWeighted(_ report: JSONValue) throws {
        let moments = try #require(report["moments"])
        for (code, count, mean, effective) in [
            ("wifi", 1_956, 3.890480521025889, 1_433.552251778123),
            ("art", 2_145, 3.9885250079159964, 1_567.0553825923737),
            ("food", 2_339, 3.632248226809625, 1_708.8372374756634),
        ] {
            let moment = try moments.item(code)
            #expect(moment["n"]?.int == count, "\(code)")
            #expect(abs(try #require(moment["mean"]?.double) - mean) < 1e-4, "\(code)")
            #expect(abs(try #require(moment["n_effective"]?.double) - effective) < 0.01, "\(code)")
        }
    }

    private func checkText(_ desk: Desk) async throws {
        let text = try await desk.done("report", "--data", "data", "--wave", "2014")
        let wifi = try #require(text.split(separator: "\n").first { $0.contains("Wi-Fi") })
        #expect(wifi.contains("1,956") && wifi.contains("3.91"))
        let html = try await desk.done(
            "report",
            "--data",
            "data",
            "--wave",
            "2014",
            "--format",
            "html",
            "--words",
            "de"
        )
        #expect(html.hasPrefix("<!doctype html>"))
        #expect(html.contains("1.956") && html.contains("lang=\"de\""))
    }

    @Test func `the year before is compared with silence in between`() async throws {
        try await withDesk { desk in
            try await begin(desk)
            _ = try await importYear("2014", at: desk)
            let report = try await desk.report("--wave", "2014")
            #expect(try #require(report["moments"]).item("wifi")["change"] == .null)
            let other = try await desk.report("--wave", "2013")
            #expect(
                try #require(other["moments"]).items.allSatisfy { $0["suppressed"] == .bool(true) && $0["n"] == .null }
            )
        }
    }
}
