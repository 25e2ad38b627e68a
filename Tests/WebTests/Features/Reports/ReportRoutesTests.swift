import FoundationEssentials
import HTTPTypes
import ServiceCycle
import Storage
import TestSupport
import Testing

@testable import Web

/// A report on its page, as files and as slides.
@Suite struct ReportRoutesTests {
    private static let report = "/cycles/counter/report"

    /// The digest of "abc": FIPS 180-4, appendix B.1 of its first edition.
    private static let digestOfABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

    private func fill(_ site: TestSite, count: Int = 60) async throws {
        var generator = SplitMix(state: 7)
        try await site.keep(site.stage.responses(count, using: &generator))
    }

    /// The cells of a table, by the names of its columns; none of these texts has a quotation mark.
    private func rows(_ csv: String) throws -> [[String: String]] {
        let lines = csv.split(separator: "\r\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        let heads = try #require(lines.first)
        #expect(lines.allSatisfy { $0.count == heads.count })
        return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(heads, $0)) }
    }

    /// The report within a page.
    private func article(_ html: String) throws -> String {
        let match = try #require(html.firstMatch(of: /<article class="report".*?<\/article>/.dotMatchesNewlines()))
        return String(match.output)
    }

    @Test(arguments: ["", "?location=north", "?period=own&from=2026-01-01&to=2026-03-31&weighted=true"])
    func `every form of a report has the same figures`(_ query: String) async throws {
        try await withSite { site in
            try await fill(site, count: 300)
            var member = try await site.browserOfMember()
            let json = try await member.get("\(Self.report).json\(query)").json()
            let table = try rows(try await member.get("\(Self.report).csv\(query)").body)
            let page = try await member.get("\(Self.report)\(query)").body
            let file = try await member.get("\(Self.report).html\(query)").body
            let slides = try await member.get("/cycles/counter/slides\(query)").body
            #expect(table.count == (json["moments"]?.items.count ?? 0) + (json["whole"]?.items.count ?? 0))
            let format = NumberFormat(.english)
            for code in ["wait", "receive"] {
                let moment = try #require(json["moments"]).item(code)
                let row = try #require(table.first { $0["code"] == code })
                for (column, name) in [
                    ("n", "n"), ("mean", "mean"), ("top2", "top2"), ("sd", "sd"), ("expected", "expected"),
                ] {
                    #expect(row[column].flatMap(Double.init) == moment[name]?.double, "\(code) \(column)")
                }
                for (place, column) in ["top2_low", "top2_high"].enumerated() {
                    #expect(row[column].flatMap(Double.init) == moment["top2_interval"]?.items[place].double)
                }
                let change = moment["change"]
                #expect(row["difference"].flatMap(Double.init) == change?["difference"]?.double)
                #expect(row["p_holm"].flatMap(Double.init) == change?["p_holm"]?.double)
                let share = format.percent(try #require(moment["top2"]?.double))
                let ends = moment["top2_interval"]?.items.compactMap(\.double) ?? []
                try #require(ends.count == 2)
                let interval = format.percentInterval(ends[0]...ends[1])
                for html in [page, file] {
                    #expect(html.contains("<b>\(share)</b> <small>\(interval)</small>"), "\(code)")
                }
                #expect(slides.contains(">\(share)  \(interval)</text>"), "\(code)")
            }
            // Apart from its heading, which is the file's own, the report is the same on the page and in the file.
            let heading = /<(?:h1|p) class="report__title">(.*?)<\/(?:h1|p)>/
            #expect(try article(page).replacing(heading) { $0.1 } == article(file).replacing(heading) { $0.1 })
            for finding in try #require(json["findings"]).items {
                let sentence = try #require(finding["sentence"]?.text)
                #expect(file.replacing(/<[^>]*>/, with: "").contains(Markup.escaped(sentence)), "\(sentence)")
            }
        }
    }

    @Test func `the file carries its styles, allows just these by their digest, and asks nobody for anything`()
        async throws
    {
        #expect(Digest.hex(Digest.sha256(Array("abc".utf8))) == Self.digestOfABC)
        try await withSite { site in
            try await fill(site)
            var member = try await site.browserOfMember()
            for path in ["\(Self.report).html", "/cycles/counter/slides.html"] {
                let reply = try await member.get(path)
                let styles = reply.body.matches(of: /<style>(.*?)<\/style>/.dotMatchesNewlines())
                #expect(styles.count == 1)
                let style = try #require(styles.first?.1)
                let digest = Data(Digest.sha256(Array(style.utf8))).base64EncodedString()
                let policy = try #require(reply["Content-Security-Policy"])
                #expect(policy.contains("style-src 'sha256-\(digest)';"))
                #expect(!policy.contains("unsafe"))
                #expect(reply["Content-Disposition"]?.hasPrefix("attachment; filename=\"counter-20") == true)
                for forbidden in [" style=\"", "<link", "src=", "url(", "@import", "<script", "href="] {
                    #expect(!reply.body.contains(forbidden), "\(forbidden) in \(path)")
                }
            }
        }
    }

    @Test func `only the chosen sections stand in a report, under its cover`() async throws {
        try await withSite { site in
            try await fill(site)
            var member = try await site.browserOfMember()
            let all = try await member.get(Self.report).body
            for section in ReportSection.allCases where section != .comments {
                #expect(all.contains("report__part is-\(section)"), "\(section)")
                let alone = try await member.get("\(Self.report)?section=\(section)").body
                #expect(alone.matches(of: /report__part/).count == 1, "\(section)")
                #expect(alone.contains("report__part is-\(section)"), "\(section)")
            }
            // As the form sends it with every box empty.
            let none = try await member.get("\(Self.report)?section=cover").body
            #expect(!none.contains("report__part"))
            #expect(none.contains("report__title") && none.matches(of: /type="checkbox"[^>]* checked/).isEmpty)
            let two = try await member.get("\(Self.report)?section=cover&section=curve&section=changes").body
            #expect(two.matches(of: /type="checkbox"[^>]* checked/).count == 2)
            #expect(two.contains("report.html?section=curve.changes&amp;words=en"))
        }
    }

    @Test func `a report speaks the language that was ordered, on a page in the reader's`() async throws {
        try await withSite { site in
            try await fill(site)
            var member = try await site.browserOfMember()
            member.languages = "id"
            let page = try await member.get("\(Self.report)?words=de").body
            #expect(page.contains("<html lang=\"id\">"))
            #expect(page.contains("<article class=\"report\" lang=\"de\">"))
            #expect(page.contains("Befunde"))
            let usual = try await member.get(Self.report).body
            #expect(usual.contains("<article class=\"report\" lang=\"id\">"))
        }
    }

    @Test func `a preset goes with the calendar, and what was typed gives way to it`() async throws {
        try await withSite { site in
            try await fill(site)
            var member = try await site.browserOfMember()
            let today = Fixtures.organisation().zone.day(of: site.clock.now)
            let path = "\(Self.report).json?period=last-week&from=2020-01-01&to=2020-01-31"
            let json = try await member.get(path).json()
            let week = ReportPreset.lastWeek.days(before: today)
            #expect(json["from"]?.text == "\(week.lowerBound)" && json["to"]?.text == "\(week.upperBound)")
            let newest = try await member.get("\(Self.report).json?period=newest&from=2020-01-01&to=2020-01-31").json()
            let usual = try await member.get("\(Self.report).json").json()
            #expect(newest["from"] == usual["from"] && newest["to"] == usual["to"])
        }
    }

    @Test func `too few answers are withheld in every form`() async throws {
        try await withSite { site in
            for _ in 0..<4 {
                let body = #"{"answers":{"wait":2,"recommend":9,"comment":"Nobody may read this"}}"#
                #expect(try await site.send(.post, "/api/v1/surveys/visit/responses", body: body).status == 201)
            }
            var member = try await site.browserOfMember()
            let json = try await member.get("\(Self.report).json").json()
            let wait = try #require(json["moments"]).item("wait")
            #expect(wait["n"] == .null && wait["top2"] == .null && wait["suppressed"] == .bool(true))
            #expect(json["least_responses"] == .null)
            let row = try #require(
                try rows(try await member.get("\(Self.report).csv").body).first { $0["code"] == "wait" }
            )
            #expect(row["n"] == "" && row["mean"] == "" && row["top2"] == "" && row["suppressed"] == "true")
            for path in [Self.report, "\(Self.report).html", "/cycles/counter/slides", "/cycles/counter/slides.html"] {
                let html = try await member.get(path).body
                #expect(html.contains("fewer than 5 answers"), "\(path)")
                #expect(!html.contains("Nobody may read this"), "\(path)")
                #expect(!html.contains(/n\s=\s4\b/), "\(path)")
            }
        }
    }

    @Test func `where nobody answered, the report says so and the page leads on`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            let page = try await member.get(Self.report).body
            #expect(page.contains("There are no answers in this period."))
            #expect(page.contains("Nobody has answered here yet") && page.contains("href=\"/surveys\""))
            #expect(page.matches(of: /report__part/).count == 1)
            #expect(try await member.get("\(Self.report).csv").body.split(separator: "\r\n").count > 1)
            #expect(try await member.get("/cycles/counter/slides").body.matches(of: /<svg class="slide"/).count == 2)
        }
    }

    @Test func `a slide is a picture of its own, and there is no other`() async throws {
        try await withSite { site in
            try await fill(site)
            var member = try await site.browserOfMember()
            let all = try await member.get("/cycles/counter/slides").body
            let links = all.matches(of: /href="(\/cycles\/counter\/slides\/\d+\.svg[^"]*)" download="[^"]+\.svg"/)
            #expect(links.count == all.matches(of: /<svg class="slide"/).count && links.count > 4)
            for link in links {
                let reply = try await member.get(String(link.1).replacing("&amp;", with: "&"))
                #expect(reply.status == 200 && reply["Content-Type"] == "image/svg+xml")
                #expect(reply.body.hasPrefix("<svg ") && reply.body.hasSuffix("</svg>"))
                #expect(reply.body.contains("xmlns=\"http://www.w3.org/2000/svg\""))
                for forbidden in ["var(", "class=\"is-", "<style", "href", "<script"] {
                    #expect(!reply.body.contains(forbidden), "\(forbidden)")
                }
            }
            for name in ["0.svg", "99.svg", "1", "x.svg"] {
                #expect(try await member.get("/cycles/counter/slides/\(name)").status == 404, "\(name)")
            }
        }
    }
}
