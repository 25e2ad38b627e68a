import HTTPTypes
import ServiceCycle
import Storage
import TestSupport
import Testing

@testable import Web

/// One person after another, at a device that stands there for all of them.
@Suite struct KioskTests {
    @Test func `after the thanks it begins anew by itself, without a script`() async throws {
        try await withSite(survey: Sheets.survey) { site in
            let token = try await site.token(inviting: "l-north.g-id")
            var browser = Browser(site: site)
            let reply = try await browser.fill("/s/visit/kiosk?l=\(token)", ["lang": "id", "q.wait": "5"])
            #expect(reply.status == 303)
            let location = try #require(reply["Location"])
            #expect(location == "/s/visit/kiosk/thanks?l=\(token)&lang=id")
            let thanks = try await browser.get(location)
            #expect(thanks.body.contains("Salam dari Ada"))
            #expect(thanks["Refresh"] == "8; url=/s/visit/kiosk?l=\(token)")
            #expect(try await site.kept().map(\.attributes.location) == [code("north")])
        }
    }

    @Test func `a person at his own telephone is not sent on`() async throws {
        try await withSite { site in
            var browser = Browser(site: site)
            let thanks = try await browser.get("/s/visit/thanks")
            #expect(thanks.status == 200 && thanks["Refresh"] == nil)
        }
    }

    @Test func `a kiosk without a survey tries again by itself`() async throws {
        try await withSite { site in
            var browser = Browser(site: site)
            let page = try await browser.get("/s/nowhere/kiosk")
            #expect(page.status == 404)
            #expect(page["Refresh"] == "30")
            await site.closeDatabase()
            let away = try await browser.get("/s/visit/kiosk")
            #expect(away.status == 503)
            #expect(away["Refresh"] == "30")
            #expect(away.body.contains("survey.css"))
        }
    }

    @Test func `the sheet has what only a kiosk needs`() async throws {
        try await withSite { site in
            var browser = Browser(site: site)
            let kiosk = try await browser.get("/s/visit/kiosk").body
            let phone = try await browser.get("/s/visit").body
            for part in ["kiosk.js", "class=\"kiosk\"", "autocomplete=\"off\"", "id=\"still\""] {
                #expect(kiosk.contains(part) && !phone.contains(part), "\(part)")
            }
        }
    }
}
