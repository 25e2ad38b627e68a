import HTTPTypes
import ServiceCycle
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct ComparisonPageTests {
    @Test func `an address compares two locations, and its links keep that`() async throws {
        try await withSite { site in
            var generator = SplitMix(state: 17)
            try await site.keep(site.stage.responses(200, using: &generator))
            var member = try await site.browserOfMember()
            let page = try await member.get("/cycles/counter?location=centre&compare=location:north").body
            #expect(page.contains("<b>Centre</b>") && page.contains("<b>North</b>"))
            #expect(page.contains("href=\"/cycles/counter?location=centre\">No comparison</a>"))
            #expect(
                page.contains("href=\"/cycles/counter?location=centre&amp;segment=new&amp;compare=location:north\"")
            )
            #expect(page.contains("href=\"/cycles/counter/moments/wait?location=centre\""))
            #expect(page.matches(of: /<tr><th scope="row">/).count == Fixtures.map.moments.count)
        }
    }

    @Test(arguments: ["nonsense", "location:", "<script>", "2026-02-01..2026-01-01"])
    func `what is no comparison is left out`(_ text: String) async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            let reply = try await member.get("/cycles/counter?compare=\(FormBody.encoded(text))")
            #expect(reply.status == 200)
            #expect(!reply.body.contains("class=\"sides\""))
        }
    }

    @Test func `a side with fewer than five answers shows no figure`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            for _ in 0..<4 {
                let body = #"{"answers":{"wait":5},"attributes":{"location":"north"}}"#
                let path = "/api/v1/surveys/visit/responses"
                let headers = ["Content-Type": "application/json"]
                #expect(try await site.send(.post, path, headers: headers, body: body).status == 201)
            }
            let page = try await member.get("/cycles/counter?compare=location:north").body
            #expect(page.contains("There is too little to compare"))
            #expect(page.contains("fewer than 5 answers"))
            #expect(!page.contains("100\u{00A0}%</b>"))
        }
    }
}
