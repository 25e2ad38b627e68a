import HTTPTypes
import ServiceCycle
import Storage
import TestSupport
import Testing

@testable import Web

/// Making links, and what is printed.
@Suite struct LinkRoutesTests {
    private func link(_ page: Reply) throws -> String {
        String(try #require(page.body.firstMatch(of: /id="link" value="([^"]*)"/)).1)
    }

    @Test func `a link that was made here is one that opens the survey`() async throws {
        try await withSite(publicURL: "https://siklus.example.org/", survey: Sheets.survey) { site in
            var member = try await site.browserOfMember()
            let page = try await member.get(
                "/surveys/visit/links?location=north&channel=web&segment=new&moment=wait&language=de"
            )
            #expect(page.status == 200)
            let link = try link(page)
            #expect(link.hasPrefix("https://siklus.example.org/s/visit?l=l-north.c-web.s-new.m-wait.g-de."))
            #expect(!page.body.contains("--public-url"))
            var visitor = Browser(site: site)
            let sheet = try await visitor.get(String(link.dropFirst("https://siklus.example.org".count)))
            #expect(sheet.status == 200)
            #expect(Sheets.language(sheet) == "de")
            #expect(sheet.body.contains("1 von 1"))
        }
    }

    @Test func `a link that says nothing is the plain address`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            let page = try await member.get("/surveys/visit/links")
            #expect(try link(page) == "http://127.0.0.1:8080/s/visit")
            #expect(page.body.contains("--public-url"))
        }
    }

    @Test func `even a link that says nothing opens a restricted survey`() async throws {
        var survey = Fixtures.survey
        survey.access = .restricted
        try await withSite(survey: survey) { site in
            var member = try await site.browserOfMember()
            let path = try link(try await member.get("/surveys/visit/links")).dropFirst("http://127.0.0.1:8080".count)
            var visitor = Browser(site: site)
            #expect(try await visitor.get(String(path)).status == 200)
        }
    }

    @Test func `what map and survey do not know is not said`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            let page = try await member.get("/surveys/visit/links?location=moon&moment=leave&language=fr&each=x&y=1")
            #expect(try link(page) == "http://127.0.0.1:8080/s/visit")
        }
    }

    @Test func `links stay the same from day to day`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            let first = try link(try await member.get("/surveys/visit/links?location=north"))
            site.clock.advance(seconds: 86_400 / 4)
            let later = try await member.get("/surveys/visit/links?location=north")
            #expect(try link(later) == first)
        }
    }

    @Test func `a poster for each location has as many codes as there are locations`() async throws {
        try await withSite(survey: Sheets.survey) { site in
            var member = try await site.browserOfMember()
            let page = try await member.get("/surveys/visit/links/poster?each=location")
            #expect(page.body.matches(of: /class="qr"/).count == 2)
            #expect(page.body.contains("Kasse &amp; Söhne · Centre") && page.body.contains("Kasse &amp; Söhne · North"))
            for words in ["How was it?", "Wie war es?", "Bagaimana pengalaman Anda?"] {
                #expect(page.body.contains(words))
            }
            let cards = try await member.get("/surveys/visit/links/handouts")
            #expect(cards.body.matches(of: /class="qr"/).count == 8)
        }
    }

    @Test func `the code comes as a picture of its own`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            let picture = try await member.get("/surveys/visit/links/code?location=north")
            #expect(picture["Content-Type"] == "image/svg+xml")
            #expect(picture["Content-Disposition"] == #"attachment; filename="visit.svg""#)
            #expect(picture.body.hasPrefix("<svg "))
        }
    }

    @Test func `only members make links`() async throws {
        try await withSite { site in
            var visitor = Browser(site: site)
            for path in ["links", "links/poster", "links/handouts", "links/code"] {
                let reply = try await visitor.get("/surveys/visit/\(path)")
                #expect(reply["Location"]?.hasPrefix("/sign-in") == true)
            }
        }
    }

    @Test func `there are no links to a survey that is not there`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            #expect(try await member.get("/surveys/nowhere/links").status == 404)
        }
    }
}
