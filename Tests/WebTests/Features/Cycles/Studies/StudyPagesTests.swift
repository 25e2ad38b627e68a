import Analysis
import Prioritisation
import HTTPTypes
import ServiceCycle
import Statistics
import Storage
import TestSupport
import Testing

@testable import Web

/// The pages of gaps, drivers and channels, and the weeks of a moment, as they are served.
@Suite struct StudyPagesTests {
    private static let pages = ["gaps", "channels", "drivers"]

    private func answered(_ count: Int, _ body: (TestSite, inout Browser) async throws -> Void) async throws {
        try await withSite { site in
            var generator = SplitMix(state: 17)
            try await site.keep(site.stage.responses(count, using: &generator))
            var member = try await site.browserOfMember()
            try await body(site, &member)
        }
    }

    @Test(arguments: pages)
    func `a study is for members`(_ name: String) async throws {
        try await withSite { site in
            var visitor = Browser(site: site)
            let reply = try await visitor.get("/cycles/counter/\(name)")
            #expect(reply.status == 303 && reply["Location"] == "/sign-in?next=/cycles/counter/\(name)")
        }
    }

    @Test(arguments: pages)
    func `a study of a cycle that is not there is a page that says so`(_ name: String) async throws {
        try await answered(0) { _, member in
            let reply = try await member.get("/cycles/lounge/\(name)")
            #expect(reply.status == 404)
        }
    }

    @Test(arguments: pages)
    func `without answers a study says what is needed, and shows no number`(_ name: String) async throws {
        try await answered(0) { _, member in
            let reply = try await member.get("/cycles/counter/\(name)")
            #expect(reply.status == 200 && reply.body.contains("class=\"card start\""))
            for made in ["NaN", "inf", "<svg class=\"dots\"", "<svg class=\"quadrants\""] {
                #expect(!reply.body.contains(made))
            }
        }
    }

    @Test(arguments: pages, [1, 4, 6, 12])
    func `few answers make no number up`(_ name: String, _ count: Int) async throws {
        try await answered(count) { _, member in
            let reply = try await member.get("/cycles/counter/\(name)?days=365")
            #expect(reply.status == 200)
            #expect(!reply.body.contains("NaN") && !reply.body.contains("inf)"))
        }
    }

    @Test(arguments: pages)
    func `filters stand in every address, whatever else is chosen`(_ name: String) async throws {
        try await answered(200) { _, member in
            let page = try await member.get("/cycles/counter/\(name)?location=north&days=365").body
            #expect(page.contains("href=\"/cycles/counter?location=north&amp;days=365\""))
            for other in Self.pages {
                #expect(page.contains("href=\"/cycles/counter/\(other)?location=north&amp;days=365\""))
            }
            #expect(page.contains("aria-current=\"page\""))
        }
    }

    @Test func `the gap on the page is the library's`() async throws {
        try await answered(300) { site, member in
            let organisation = site.stage.organisation
            let cycle = site.stage.cycle
            let gaps = try await site.database.read { connection in
                let today = organisation.zone.day(of: Fixtures.now)
                let found = try connection.reports(of: organisation).figures(on: cycle, ReportRequest(), today: today)
                return GapReport(found.report, found.series)
            }
            let item = try #require(gaps.shown.first)
            let figure = try #require(item.figure)
            let format = NumberFormat(.english)
            let page = try await member.get("/cycles/counter/gaps").body
            #expect(page.contains(format.decimal(figure.perceived.value, digits: 2)))
            #expect(page.contains(format.signedDecimal(GapText.shown(figure))))
            #expect(page.contains(format.interval(try #require(figure.gap.test?.interval), digits: 2)))
            #expect(page.contains("n\u{A0}=\u{A0}\(format.whole(item.count))"))
            #expect(page.contains("<details class=\"explain\">"))
        }
    }

    @Test func `channels can be switched to locations, and a filter on them leads back`() async throws {
        try await answered(300) { _, member in
            let page = try await member.get("/cycles/counter/channels?by=location").body
            #expect(page.contains("North") && page.contains("Centre"))
            #expect(page.contains("class=\"card same\""))
            let narrowed = try await member.get("/cycles/counter/channels?by=location&location=north").body
            #expect(narrowed.contains("href=\"/cycles/counter/channels?by=location\""))
            #expect(!narrowed.contains("class=\"card same\""))
        }
    }

    @Test(arguments: ["week", "month", "quarter", "year"])
    func `periods stand in their order, and keep the filters`(_ unit: String) async throws {
        try await answered(300) { _, member in
            let page = try await member.get("/cycles/counter/channels?location=north&days=365&by=\(unit)")
            #expect(page.status == 200 && !page.body.contains("NaN"))
            #expect(
                page.body.contains(
                    "is-on\" href=\"/cycles/counter/channels?location=north&amp;days=365&amp;by=\(unit)\""
                )
            )
            for other in ["week", "month"] where other != unit {
                #expect(
                    page.body.contains("href=\"/cycles/counter/channels?location=north&amp;days=365&amp;by=\(other)\"")
                )
            }
        }
    }

    @Test func `months are drawn, told to be cut, and weighted to one mix`() async throws {
        try await answered(600) { _, member in
            let page = try await member.get("/cycles/counter/channels?days=80&by=month").body
            #expect(page.contains("class=\"periods\"") && page.contains("not whole"))
            #expect(!page.contains("class=\"dots\""))
            #expect(page.contains("href=\"/cycles/counter/channels?days=80&amp;by=month&amp;mix=same\""))
            let mixed = try await member.get("/cycles/counter/channels?days=80&by=month&mix=same").body
            #expect(mixed.contains("same mix of customers") && mixed.contains("class=\"periods\""))
        }
    }

    @Test(arguments: [0, 4, 6])
    func `few answers in periods make no number up`(_ count: Int) async throws {
        try await answered(count) { _, member in
            let page = try await member.get("/cycles/counter/channels?by=week&mix=same")
            #expect(page.status == 200 && !page.body.contains("NaN") && !page.body.contains("class=\"curve__mark\""))
        }
    }

    @Test func `a moment's weeks stand with their limits once there are six`() async throws {
        try await answered(600) { _, member in
            let page = try await member.get("/cycles/counter/moments/wait").body
            #expect(page.contains("id=\"h-weeks\""))
            #expect(page.contains("class=\"control__limit\""))
            #expect(page.contains("name=\"baseline\""))
            let chosen = try await member.get("/cycles/counter/moments/wait?baseline=2026-02-02&location=north").body
            #expect(chosen.contains("Usual baseline"))
        }
        try await answered(3) { _, member in
            let page = try await member.get("/cycles/counter/moments/wait").body
            #expect(page.contains("limits need 6") && !page.contains("class=\"control__limit\""))
        }
    }
}
