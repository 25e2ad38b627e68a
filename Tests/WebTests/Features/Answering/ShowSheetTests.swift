import HTTPTypes
import ServiceCycle
import Storage
import TestSupport
import Testing

@testable import Web

/// What a visitor is given to fill in.
@Suite struct ShowSheetTests {
    @Test func `every kind of question has its fields`() async throws {
        try await withSite(survey: Sheets.survey) { site in
            var browser = Browser(site: site)
            let page = try await browser.get("/s/visit")
            #expect(page.status == 200)
            let inputs = page.body.matches(of: /<input type="(radio|checkbox)" name="([^"]+)" value="([^"]+)">/)
            let fields = Dictionary(grouping: inputs) { String($0.2) }.mapValues { $0.map { String($0.3) } }
            let five = (1...5).map(String.init)
            let wanted: [String: [String]] = [
                "q.wait": five, "q.hand-over.1": five, "q.hand-over.2": five,
                "q.recommend": (0...10).map(String.init), "q.ease": (1...7).map(String.init), "q.sms.1": five,
                "q.sms.2": five, "q.weight": five, "q.purpose": ["cash", "transfer", "card"],
                "q.bothered": ["noise", "queue", "tone"],
            ]
            #expect(fields == wanted)
            #expect(Set(inputs.filter { $0.1 == "checkbox" }.map { String($0.2) }) == ["q.bothered"])
            #expect(page.body.contains(#"<textarea id="f-q-comment" name="q.comment""#))
        }
    }

    @Test(arguments: [
        ("de-CH,en;q=0.5", "", "de"), ("fr,id;q=0.2", "", "id"), ("fr", "", "en"), ("de", "?lang=id", "id"),
        ("de", "?lang=fr", "de"),
    ])
    func `it speaks the visitor's language`(_ wanted: String, _ query: String, _ spoken: String) async throws {
        try await withSite(survey: Sheets.survey) { site in
            var browser = Browser(site: site, languages: wanted)
            let page = try await browser.get("/s/visit\(query)")
            #expect(Sheets.language(page) == spoken)
        }
    }

    @Test func `the link's language goes before the browser's`() async throws {
        try await withSite(survey: Sheets.survey) { site in
            let token = try await site.token(inviting: "g-id")
            var browser = Browser(site: site, languages: "de")
            let page = try await browser.get("/s/visit?l=\(token)")
            #expect(Sheets.language(page) == "id")
            #expect(page.body.contains("Kunjungan Anda"))
        }
    }

    @Test func `a survey in one language is asked in that language`() async throws {
        try await withSite { site in
            var browser = Browser(site: site, languages: "de")
            let page = try await browser.get("/s/visit")
            #expect(Sheets.language(page) == "en")
            #expect(!page.body.contains("read-in"))
        }
    }

    @Test func `nothing is kept in the browser, and nothing leads away`() async throws {
        try await withSite(survey: Sheets.survey) { site in
            var browser = Browser(site: site)
            for path in ["/s/visit", "/s/visit/thanks", "/s/visit/kiosk", "/s/visit/kiosk/thanks", "/s/nowhere"] {
                let page = try await browser.get(path)
                #expect(page.setCookies.isEmpty)
                let links = page.body.matches(of: /<a [^>]*href="([^"]*)"/).map { String($0.1) }
                #expect(links.allSatisfy { $0.hasPrefix("/s/visit") }, "\(links)")
            }
        }
    }

    @Test func `two sheets have two keys`() async throws {
        try await withSite { site in
            var browser = Browser(site: site)
            let keys = [
                try Sheets.key(try await browser.get("/s/visit")), try Sheets.key(try await browser.get("/s/visit")),
            ]
            #expect(keys[0] != keys[1])
        }
    }

    @Test func `going back may show the sheet that was sent, but never at a kiosk`() async throws {
        try await withSite { site in
            var browser = Browser(site: site)
            let sheet = try await browser.get("/s/visit")
            let kiosk = try await browser.get("/s/visit/kiosk")
            #expect(sheet["Cache-Control"] == "private, no-cache")
            #expect(kiosk["Cache-Control"] == "no-store")
        }
    }

    @Test(arguments: [
        (SurveyState.Change.pause, 403, "This survey is taking a break"), (.close, 410, "This survey has ended"),
    ])
    func `a survey that takes no answers says so`(
        _ change: SurveyState.Change,
        _ status: Int,
        _ sentence: String
    ) async throws {
        try await withSite { site in
            var browser = Browser(site: site)
            #expect(try await browser.get("/s/visit").status == 200)
            let organisation = site.stage.organisation.id
            _ = try await site.database.write {
                try $0.surveys(of: organisation).apply(change, to: "visit", now: Fixtures.now)
            }
            for path in ["/s/visit", "/s/visit/kiosk"] {
                let page = try await browser.get(path)
                #expect(page.status == status)
                #expect(page.body.contains(sentence))
                #expect(!page.body.contains("<form"))
            }
        }
    }

    @Test func `a draft is not shown`() async throws {
        var draft = Fixtures.survey
        draft.code = code("draft")
        try await withSite { site in
            let (organisation, survey) = (site.stage.organisation.id, draft)
            _ = try await site.database.write {
                try $0.surveys(of: organisation).save(survey, as: .draft, now: Fixtures.now)
            }
            var browser = Browser(site: site)
            let page = try await browser.get("/s/draft")
            #expect(page.status == 403)
            #expect(page.body.contains("This survey has not begun yet"))
        }
    }

    @Test func `what is not there is said in the browser's language`() async throws {
        try await withSite { site in
            var browser = Browser(site: site, languages: "id")
            let page = try await browser.get("/s/nowhere")
            #expect(page.status == 404)
            #expect(page.body.contains("Tidak ada survei di sini"))
        }
    }
}
