import HTTPTypes
import ServiceCycle
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct ShowMomentTests {
    @Test func `a moment's page is for members`() async throws {
        try await withSite { site in
            var visitor = Browser(site: site)
            let reply = try await visitor.get("/cycles/counter/moments/wait")
            #expect(reply.status == 303)
            #expect(reply["Location"] == "/sign-in?next=/cycles/counter/moments/wait")
        }
    }

    @Test(arguments: [
        "/cycles/counter/moments/lounge", "/cycles/lounge/moments/wait", "/cycles/counter/moments/%3Cb%3E",
    ])
    func `a moment that is not there is a page that says so`(_ path: String) async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            let reply = try await member.get(path)
            #expect(reply.status == 404)
            #expect(!reply.body.contains("<b>\""))
        }
    }

    @Test func `it leads to its neighbours with the same selection`() async throws {
        try await withSite { site in
            var generator = SplitMix(state: 3)
            try await site.keep(site.stage.responses(150, using: &generator))
            var member = try await site.browserOfMember()
            let page = try await member.get("/cycles/counter/moments/wait?location=north&days=365").body
            let query = "?location=north&amp;days=365"
            #expect(page.contains("href=\"/cycles/counter/moments/decide\(query)\" rel=\"prev\""))
            #expect(page.contains("href=\"/cycles/counter/moments/receive\(query)\" rel=\"next\""))
            #expect(page.contains("href=\"/cycles/counter\(query)\""))
            #expect(page.contains("at least 80 % satisfied"))
            #expect(page.contains("Branch · Desk"))
        }
    }

    @Test func `every share stands with its interval`() async throws {
        try await withSite { site in
            var generator = SplitMix(state: 5)
            try await site.keep(site.stage.responses(300, using: &generator))
            var member = try await site.browserOfMember()
            let page = try await member.get("/cycles/counter/moments/wait").body
            let shares = page.matches(of: /<td class="is-figure[^"]*"><b>[^<]+<\/b>(.*?)<\/td>/)
            #expect(shares.count > 8)
            for share in shares { #expect(share.1.contains(/<small>\d+–\d+<\/small>/), "\(share.0)") }
        }
    }

    @Test func `comments are text, from five customers on`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            for number in 1...5 {
                let page = try await member.get("/cycles/counter/moments/wait").body
                #expect(!page.contains("class=\"voice\""))
                let body = #"{"answers":{"wait":1,"comment":"<i>\#(number)</i> & so"}}"#
                let path = "/api/v1/surveys/visit/responses"
                let headers = ["Content-Type": "application/json"]
                #expect(try await site.send(.post, path, headers: headers, body: body).status == 201)
            }
            let page = try await member.get("/cycles/counter/moments/wait").body
            #expect(page.matches(of: /class="voice"/).count == 5)
            #expect(page.contains("&lt;i&gt;5&lt;/i&gt; &amp; so"))
            #expect(page.contains("rated 1 of 5"))
        }
    }
}
