import HTTPTypes
import ServiceCycle
import Storage
import TestSupport
import Testing

@testable import Web

/// In which language a page speaks.
@Suite struct LanguageRoutesTests {
    private func language(_ page: String) -> String? {
        page.firstMatch(of: /<html lang="([^"]*)"/).map { String($0.1) }
    }

    @Test(arguments: [
        (nil, "en"), ("", "en"), ("en", "en"), ("de", "de"), ("id", "id"), ("fr", "en"),
        ("de-AT,de;q=0.9,en;q=0.8", "de"),
        ("ID-id", "id"), ("fr-FR,fr;q=0.9,id;q=0.8,en;q=0.1", "id"), ("en;q=0.1,de;q=0.9", "de"), ("de;q=0", "en"),
        ("*", "en"), ("de;q=x", "de"), (";;;,,,", "en"), ("en, de", "en"), ("de;q=0.5, id;q=0.5", "de"),
    ])
    func `a browser's languages are heard in the order of its wishes`(_ wanted: String?, _ spoken: String) async throws
    {
        try await withSite { site in
            var headers = ["Accept": "text/html"]
            headers["Accept-Language"] = wanted
            let reply = try await site.send(.get, "/sign-in", headers: headers)
            #expect(language(reply.body) == spoken)
        }
    }

    @Test(arguments: [("en", "Sign in"), ("de", "Anmelden"), ("id", "Masuk")])
    func `the choice stays in the browser and goes before its languages`(_ tag: String, _ word: String) async throws {
        try await withSite { site in
            var browser = Browser(site: site, languages: "fr,de;q=0.5")
            let reply = try await browser.get("/language/\(tag)?next=%2Fsign-in%3Fnext%3D%2Fcycles")
            #expect(reply.status == 303)
            #expect(reply["Location"] == "/sign-in?next=/cycles")
            let line = try #require(reply.setCookies.first)
            #expect(line.contains("Max-Age=31536000") && line.contains("HttpOnly") && line.contains("SameSite=Lax"))
            let page = try await browser.get("/sign-in").body
            #expect(language(page) == tag)
            #expect(page.contains(word))
            #expect(language(try await browser.get("/nothing").body) == tag)
        }
    }

    @Test(arguments: ["fr", "xx", "<script>", "", "de; path=/"])
    func `a cookie that nobody set here changes nothing`(_ value: String) async throws {
        try await withSite { site async throws in
            var browser = Browser(site: site, cookies: [LanguagePath.cookie: value], languages: "id")
            #expect(language(try await browser.get("/sign-in").body) == (value.hasPrefix("de") ? "de" : "id"))
        }
    }

    @Test(arguments: ["fr", "DE-at", "en%0D%0Ax", "%3Cscript%3E"])
    func `a language that the pages do not speak cannot be chosen`(_ tag: String) async throws {
        try await withSite { site in
            var browser = Browser(site: site)
            let reply = try await browser.get("/language/\(tag)")
            #expect(reply.status == 404)
            #expect(reply.setCookies.isEmpty)
        }
    }

    @Test(arguments: AccountPathTests.foreign)
    func `choosing a language leads to no other site`(_ next: Text) async throws {
        try await withSite { site in
            var browser = Browser(site: site)
            let reply = try await browser.get("/language/de?next=\(FormBody.encoded(next.value))")
            #expect(reply.status == 303)
            #expect(reply["Location"] == "/")
            #expect(reply.setCookies.count == 1)
        }
    }
}
