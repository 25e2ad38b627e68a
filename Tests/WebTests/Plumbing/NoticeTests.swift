import Testing

@testable import Web

@Suite struct NoticeTests {
    @Test func `what was done is said once`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            let out = try await member.submit("/sign-out", [:])
            #expect(out.setCookies.contains { $0.hasPrefix("siklus-notice=signed-out;") && $0.contains("HttpOnly") })
            let first = try await member.get("/sign-in")
            #expect(first.body.contains("You are signed out."))
            let second = try await member.get("/sign-in")
            #expect(!second.body.contains("You are signed out."))
            #expect(member.cookies["siklus-notice"] == nil)
        }
    }

    @Test func `a cookie can say only what is known`() async throws {
        try await withSite { site in
            var visitor = Browser(site: site, cookies: ["siklus-notice": "%3Cb%3EYou%20won%3C/b%3E"])
            let reply = try await visitor.get("/sign-in")
            #expect(!reply.body.contains("won"))
            #expect(!reply.body.contains("class=\"toast\""))
        }
    }
}
