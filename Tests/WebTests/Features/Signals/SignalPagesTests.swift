import ServiceCycle
import Storage
import TestSupport
import Testing

@testable import Web

/// Signals as they are found, shown, seen and judged anew.
@Suite struct SignalPagesTests {
    /// Twelve quiet weeks of fifty answers in the centre, one that is far below, and two usual ones.
    private static let satisfied = [35, 32, 36, 34, 38, 33, 35, 37, 31, 36, 34, 35, 10, 35, 34]

    private func watched(
        on engine: Engine = .sqlite,
        _ body: (TestSite, inout Browser) async throws -> Void
    ) async throws {
        try await withSite(engine) { site in
            var generator = SplitMix(state: 47)
            try await site.keep(site.stage.weeks(Self.satisfied, of: 50, at: code("centre"), using: &generator))
            try await WatchSignals(services: site.services).run()
            var member = try await site.browserOfMember()
            try await body(site, &member)
        }
    }

    /// What a page says, its figures kept together by no special spaces.
    private func text(_ reply: Reply) -> String {
        reply.body.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    }

    /// The section of new signals.
    private func news(_ page: String) -> Substring {
        guard let start = page.firstRange(of: "<h2 id=\"h-signals\">") ?? page.firstRange(of: "<h2 id=\"h-new\">")
        else {
            return ""
        }
        let rest = page[start.lowerBound...]
        return rest[..<(rest.firstRange(of: "</section>")?.lowerBound ?? rest.endIndex)]
    }

    @Test(arguments: Engine.available)
    func `a week that is far below stands on the start page with its figure and the rate of false alarms`(
        _ engine: Engine
    ) async throws {
        try await watched(on: engine) { _, member in
            let news = news(text(try await member.get("/")))
            #expect(news.matches(of: /<li class="standing">/).count == 2)
            // 10 of 50; Wilson's interval is 11.2–33.0 % (Wilson 1927, by hand).
            #expect(news.contains("20 %"))
            #expect(news.contains("11–33") && news.contains("n = 50"))
            #expect(news.contains("Week of 2 Mar 2026: one point beyond the lower limit"))
            #expect(news.contains("At the counter · Centre") && news.contains("At the counter · everywhere"))
            #expect(news.contains("/cycles/counter/moments/wait?location=centre#h-weeks"))
            #expect(news.contains("2 charts are watched"))
        }
    }

    @Test func `what is seen leaves the start page, stays in the list with who saw it, and can be new again`()
        async throws
    {
        try await watched { _, member in
            let fields: KeyValuePairs = [
                "cycle": "counter", "moment": "wait", "location": "centre", "week": "2026-03-02", "below": "true",
                "seen": "true", "from": "start",
            ]
            let reply = try await member.submit("/signals/seen", fields)
            #expect(reply.status == 303 && reply["Location"] == "/")
            let start = text(try await member.get("/"))
            #expect(start.contains("The signal is seen."))
            #expect(news(start).matches(of: /<li class="standing">/).count == 1)
            let list = text(try await member.get("/signals"))
            #expect(list.contains("Seen by ada on 28 Mar 2026"))
            let back: KeyValuePairs = [
                "cycle": "counter", "moment": "wait", "location": "centre", "week": "2026-03-02", "below": "true",
                "seen": "",
            ]
            let undone = try await member.submit("/signals/seen", back)
            #expect(undone.status == 303 && undone["Location"] == "/signals")
            #expect(news(text(try await member.get("/"))).matches(of: /<li class="standing">/).count == 2)
        }
    }

    @Test func `a viewer sees signals and cannot mark them`() async throws {
        try await watched { site, _ in
            var viewer = try await site.browserOfMember("eve", role: .viewer)
            let page = text(try await viewer.get("/signals"))
            #expect(page.contains("one point beyond the lower limit") && !page.contains("action=\"/signals/seen\""))
            let reply = try await viewer.submit("/signals/seen", ["cycle": "counter", "moment": "wait"])
            #expect(reply.status == 403)
        }
    }

    @Test func `a form that names nothing is refused with a sentence`() async throws {
        try await watched { _, member in
            let nothing = try await member.submit("/signals/seen", ["cycle": "counter"])
            #expect(nothing.status == 422 || nothing.status == 400)
            #expect(nothing.body.contains("The form names no signal."))
            let path = "/cycles/counter/moments/wait/baseline"
            let never = try await member.submit(path, ["anchor": "2027-01-01"])
            #expect(never.body.contains("A baseline begins with a day that has been"))
            let nowhere = try await member.submit(path, ["anchor": "2026-01-01", "location": "moon"])
            #expect(nowhere.status == 404)
        }
    }

    @Test func `limits stay as they were taken when late answers come, and say when that was`() async throws {
        try await watched { site, member in
            let before = text(try await member.get("/cycles/counter/moments/wait?location=centre"))
            #expect(before.contains("They were taken on 28 Mar 2026 and are kept"))
            var generator = SplitMix(state: 48)
            let late = site.stage.weeks(
                [0, 0, 0],
                of: 40,
                at: code("centre"),
                before: Fixtures.today + -7 * 10,
                using: &generator
            )
            try await site.keep(late)
            let after = text(try await member.get("/cycles/counter/moments/wait?location=centre"))
            let center = /middle of the baseline, [^<]+/
            let first = before.firstMatch(of: center)?.output
            #expect(first != nil && first == after.firstMatch(of: center)?.output)
        }
    }

    @Test func `an editor takes a new baseline for everybody, which holds once it has its weeks`() async throws {
        try await watched { _, member in
            let path = "/cycles/counter/moments/wait"
            let looked = text(try await member.get("\(path)?baseline=2026-03-02&location=centre"))
            #expect(looked.contains("Keep this baseline for everybody"))
            let usual = text(try await member.get("\(path)?location=centre"))
            #expect(!usual.contains("Keep this baseline for everybody"))
            let kept = try await member.submit("\(path)/baseline", ["anchor": "2026-03-02", "location": "centre"])
            #expect(kept.status == 303 && kept["Location"] == "\(path)?location=centre#h-weeks")
            let page = text(try await member.get("\(path)?location=centre"))
            #expect(page.contains("as soon as it has twelve weeks; until then the former one does."))
            // Three weeks are no baseline yet: the former limits go on judging.
            #expect(page.contains("A new baseline from the week of 2 Mar 2026 waits for its twelve weeks."))
            #expect(news(text(try await member.get("/"))).contains("2 charts are watched"))
        }
    }

    @Test func `a place with too few weeks says what is missing`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            try await WatchSignals(services: site.services).run()
            #expect(text(try await member.get("/signals")).contains("No moment has twelve weeks of answers yet"))
        }
    }
}
