import HTTPTypes
import ServiceCycle
import Storage
import TestSupport
import Testing

@testable import Web

/// Answers that come by a signed link.
@Suite struct InvitedVisitTests {
    @Test func `an answer carries what its link says`() async throws {
        try await withSite(survey: Sheets.survey) { site in
            let token = try await site.token(inviting: "l-north.c-web.s-loyal.w-2026-1.g-de")
            var browser = Browser(site: site)
            let page = try await browser.get("/s/visit?l=\(token)")
            #expect(page.body.contains("Kasse &amp; Söhne · North"))
            #expect(page.body.contains("Standort North, Kanal Web site, Segment Loyal, Welle 2026-1"))
            let reply = try await browser.fill("/s/visit?l=\(token)", ["q.wait": "4", "lang": "de"])
            #expect(reply.status == 303)
            #expect(reply["Location"] == "/s/visit/thanks?l=\(token)&lang=de")
            let kept = try #require(try await site.kept().first)
            #expect(
                kept.attributes
                    == Attributes(
                        location: code("north"),
                        channel: code("web"),
                        segment: code("loyal"),
                        language: .german,
                        wave: code("2026-1")
                    )
            )
        }
    }

    @Test func `an answer without a link carries only its language`() async throws {
        try await withSite(survey: Sheets.survey) { site in
            var browser = Browser(site: site, languages: "id")
            _ = try await browser.fill("/s/visit", ["q.wait": "4", "lang": "id"])
            #expect(try await site.kept().map(\.attributes) == [Attributes(language: .indonesian)])
        }
    }

    @Test(arguments: ["l-north.AAAAAAAAAAAAAAAAAAAAAA", "l-north", "x", "l-centre."])
    func `a forged link is named as such and leads on to the plain survey`(_ token: String) async throws {
        try await withSite { site in
            _ = try await site.token(inviting: "")
            var browser = Browser(site: site)
            let page = try await browser.get("/s/visit?l=\(token)")
            #expect(page.status == 400)
            #expect(page.body.contains("This link is damaged"))
            #expect(page.body.contains(#"href="/s/visit""#))
            let reply = try await browser.fill("/s/visit?l=\(token)", ["q.wait": "4"], key: "k")
            #expect(reply.status == 400)
            #expect(try await site.kept().isEmpty)
        }
    }

    @Test func `a link to another survey opens nothing`() async throws {
        try await withSite { site in
            let token = try await site.token(inviting: "l-north", to: "other")
            var browser = Browser(site: site)
            #expect(try await browser.get("/s/visit?l=\(token)").status == 400)
        }
    }

    @Test func `a restricted survey is opened by a link alone`() async throws {
        var survey = Fixtures.survey
        survey.access = .restricted
        try await withSite(survey: survey) { site in
            var browser = Browser(site: site)
            let page = try await browser.get("/s/visit")
            #expect(page.status == 403)
            #expect(page.body.contains("This survey needs an invitation"))
            #expect(try await browser.fill("/s/visit", ["q.wait": "4"], key: "k").status == 403)
            let forged = try await browser.get("/s/visit?l=l-north.AAAAAAAAAAAAAAAAAAAAAA")
            #expect(forged.status == 400)
            #expect(!forged.body.contains("href=\"/s/"))
            let token = try await site.token(inviting: "l-north")
            #expect(try await browser.fill("/s/visit?l=\(token)", ["q.wait": "4"]).status == 303)
            #expect(try await site.kept().count == 1)
        }
    }

    @Test func `a link about one moment asks only about that`() async throws {
        var survey = Fixtures.survey
        survey.questions[1].isRequired = true
        try await withSite(survey: survey) { site in
            let token = try await site.token(inviting: "m-wait")
            var browser = Browser(site: site)
            let page = try await browser.get("/s/visit?l=\(token)")
            #expect(page.body.contains("1 of 1"))
            #expect(page.body.contains("q.wait") && !page.body.contains("q.hand-over"))
            let fields: KeyValuePairs = ["q.wait": "4", "q.ease": "2"]
            #expect(try await browser.fill("/s/visit?l=\(token)", fields).status == 303)
            #expect(try await site.kept().map(\.answers) == [#"{"wait":4}"#])
        }
    }

    @Test func `a link that names a place that is gone still leads to the survey`() async throws {
        try await withSite { site in
            let token = try await site.token(inviting: "l-closed-branch.c-web")
            var browser = Browser(site: site)
            #expect(try await browser.fill("/s/visit?l=\(token)", ["q.wait": "4", "lang": "en"]).status == 303)
            #expect(
                try await site.kept().map(\.attributes) == [Attributes(channel: code("web"), language: .english)]
            )
        }
    }
}
