import ServiceCycle
import Storage
import TestSupport
import Testing

/// `siklus report`, `siklus demo` and `siklus verify` on data that is known.
@Suite struct ReportTests {
    @Test func `the sample tells its story in three forms and three languages`() async throws {
        try await withDesk { desk in
            let said = try await desk.done("demo", "--data", "data", "--no-serve")
            #expect(said.contains("owner") && said.contains("password"))
            #expect(try await desk.done("demo", "--data", "data", "--no-serve").contains("Sign in as before"))
            let json = try JSONScanner.value(
                of: Array(try await desk.done("report", "--data", "data", "--cycle", "a-meal", "--format", "json").utf8)
            )
            #expect(json["simulated"] == .bool(true))
            #expect(json["weaknesses"]?.items.isEmpty == false)
            for finding in json["weaknesses"]?.items ?? [] {
                let sentence = try #require(finding["sentence"]?.text)
                #expect(sentence.contains(/\d+\s?% satisfied \(\d+–\d+, n\s=\s[\d,]+\)/), "\(sentence)")
            }
            for (words, sample) in [
                ("en", "Simulated answers"), ("de", "Simulierte Antworten"), ("id", "Jawaban simulasi"),
            ] {
                for format in ["text", "html"] {
                    let report = try await desk.done(
                        "report",
                        "--data",
                        "data",
                        "--cycle",
                        "a-meal",
                        "--format",
                        format,
                        "--words",
                        words
                    )
                    #expect(report.contains(sample), "\(format) \(words)")
                    try checkWhole(report, isPage: format == "html")
                }
            }
            #expect(try await desk.done("verify", "--data", "data").contains("Everything holds."))
        }
    }

    /// Every reference within the page, and no word that stands for a missing value.
    private func checkWhole(_ report: String, isPage: Bool) throws {
        #expect(report.firstMatch(of: /\b(?:nan|NaN|inf|nil|null|Optional)\b/) == nil)
        guard isPage else { return }
        #expect(report.hasPrefix("<!doctype html>"))
        #expect(report.matches(of: /<svg/).count > 3)
        for forbidden in ["<script", "<link", "src=", "url(http", "@import"] { #expect(!report.contains(forbidden)) }
    }

    @Test func `the JSON is that of the summary and the findings in order`() async throws {
        try await withDesk { desk in
            try await desk.begin()
            try desk.write(Small.table(40), to: "answers.csv")
            try await desk.done("import", "responses", "answers.csv", "--mapping", "mapping.yaml", "--data", "data")
            let report = try await desk.report("--from", "2026-03-01", "--to", "2026-03-31")
            let moments = try #require(report["moments"])
            let wait = try moments.item("wait")
            #expect(wait["n"]?.int == 40)
            #expect(wait["mean"]?.double == 3)
            #expect(wait["top2"]?.double == 0.4)
            #expect(try moments.item("leave")["n"]?.int == 26)
            let north = try await desk.report("--from", "2026-03-01", "--to", "2026-03-31", "--location", "north")
            #expect(try #require(north["moments"]).item("wait")["n"]?.int == 20)
            #expect(north["filter"]?["location"]?.text == "north")
            let day = try await desk.report("--from", "2026-03-10", "--to", "2026-03-10", "--location", "south")
            let few = try #require(day["moments"]).item("wait")
            #expect(few["n"] == .null && few["mean"] == .null && few["reason"]?.text == "fewer than 5 answers")
        }
    }

    @Test func `a report is written to a file as a whole, in the parts that were asked for`() async throws {
        try await withDesk { desk in
            try await desk.begin()
            try desk.write(Small.table(40), to: "answers.csv")
            try await desk.done("import", "responses", "answers.csv", "--mapping", "mapping.yaml", "--data", "data")
            try desk.write("old", to: "report.csv")
            let said = try await desk.done("report", "--data", "data", "--format", "csv", "--output", "report.csv")
            #expect(said.isEmpty)
            let table = try desk.read("report.csv")
            let heads = try #require(table.split(separator: "\r\n").first).split(separator: ",")
            let line = try #require(table.split(separator: "\r\n").first { $0.contains(",wait,") })
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            let row = Dictionary(uniqueKeysWithValues: zip(heads, cells))
            let json = try #require(try await desk.report()["moments"]).item("wait")
            #expect(row["n"].flatMap { Int($0) } == json["n"]?.int)
            #expect(row["top2"].flatMap { Double($0) } == json["top2"]?.double)
            let page = try await desk.done("report", "--data", "data", "--format", "html", "--sections", "curve,method")
            #expect(page.matches(of: /report__part/).count >= 2)
            #expect(
                page.contains("class=\"report__part is-curve\"") && !page.contains("class=\"report__part is-changes\"")
            )
            let slides = try await desk.done("report", "--data", "data", "--format", "slides", "--words", "de")
            #expect(slides.contains("<html lang=\"de\">") && slides.matches(of: /<svg class="slide"/).count > 4)
        }
    }

    @Test func `what cannot be ordered is refused by name`() async throws {
        try await withDesk { desk in
            try await desk.begin()
            let wrong = [
                (["--sections", "curve,nonsense"], "nonsense"), (["--period", "yesterday"], "yesterday"),
                (["--period", "last-week", "--from", "2026-03-01"], "--period"),
                (["--output", "nowhere/report.txt"], "nowhere/report.txt"),
            ]
            for (options, name) in wrong {
                let run = try await Program.run(["report", "--data", "data"] + options, in: desk.folder)
                #expect(run.status != 0 && run.errors.contains(name), "\(options): \(run.errors)")
            }
        }
    }

    @Test func `what was changed behind its back is found, with exit 1`() async throws {
        try await withDesk { desk in
            try await desk.begin()
            try desk.write(Small.table(12), to: "answers.csv")
            try await desk.done("import", "responses", "answers.csv", "--mapping", "mapping.yaml", "--data", "data")
            #expect(try await desk.run("verify", "--data", "data").status == 0)
            try await withDatabase(in: .folder("\(desk.folder)/data")) { database in
                try await database.write { connection in
                    _ = try connection.execute("UPDATE response SET answers = \("{\"wait\":5}") WHERE sequence = 3")
                }
            }
            let run = try await desk.run("verify", "--data", "data")
            #expect(run.status == 1)
            #expect(run.output.contains("Something does not hold."))
            #expect(run.output.split(separator: "\n").count > 2)
        }
    }
}
