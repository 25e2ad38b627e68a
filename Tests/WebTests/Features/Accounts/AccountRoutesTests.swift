import HTTPTypes
import ServiceCycle
import Storage
import TestSupport
import Testing

@testable import Web

/// Signing in and out, and how long a session lasts.
@Suite struct AccountRoutesTests {
    private static let password = "correct horse battery"

    /// Makes an account with a password.
    private func register(_ login: String, at site: TestSite) async throws {
        let hash = try Password.hash(Self.password)
        let account = Account(
            id: Account.ID(now: Fixtures.now),
            organisation: site.stage.organisation.id,
            login: login,
            role: .viewer
        )
        try await site.database.write {
            try $0.accounts.create(account, passwordHash: hash, now: Fixtures.now)
        }
    }

    @Test(arguments: [nil, "https://siklus.example.org"])
    func `the right password opens a session, signing out ends it`(_ publicURL: String?) async throws {
        try await withSite(publicURL: publicURL) { site in
            try await register("ada", at: site)
            var browser = Browser(site: site)
            #expect(try await browser.get("/sign-in").status == 200)
            #expect(browser.cookies.isEmpty)
            let signedIn = try await browser.submit("/sign-in", ["login": "ada", "password": Self.password])
            #expect(signedIn.status == 303)
            #expect(signedIn["Location"] == "/")
            let line = try #require(signedIn.setCookies.first)
            #expect(signedIn.setCookies.count == 1)
            #expect(line.hasPrefix(publicURL == nil ? "siklus=session_" : "__Host-siklus=session_"))
            #expect(line.contains("HttpOnly") && line.contains("SameSite=Lax") && line.contains("Path=/"))
            #expect(line.contains("Secure") == (publicURL != nil))
            #expect(!line.contains("Domain"))
            let page = try await browser.get("/cycles")
            #expect(page.status == 200)
            #expect(page.body.contains("ada"))
            #expect(try await browser.get("/sign-in").status == 303)
            let stolen = browser
            let signedOut = try await browser.submit("/sign-out", [:])
            #expect(signedOut.status == 303)
            #expect(signedOut["Location"] == "/sign-in")
            #expect(browser.cookies == ["siklus-notice": "signed-out"])
            var thief = stolen
            #expect(try await thief.get("/cycles").status == 303)
        }
    }

    @Test(arguments: [
        ("ada", "wrong"), ("ada", ""), ("bob", password), ("", password), ("ADA", password), ("ada ", password),
        ("ada", password + " "),
    ])
    func `anything else is told in the same words and opens nothing`(_ login: String, _ password: String) async throws {
        try await withSite { site in
            try await register("ada", at: site)
            var browser = Browser(site: site)
            let reply = try await browser.submit("/sign-in", ["login": login, "password": password])
            #expect(reply.status == 422)
            #expect(reply.body.contains("The name or the password is not right."))
            #expect(reply.setCookies.isEmpty)
            #expect(!reply.body.contains(Self.password))
        }
    }

    @Test func `what was typed comes back as text, the password never`() async throws {
        try await withSite { site in
            var browser = Browser(site: site)
            let reply = try await browser.submit(
                "/sign-in",
                ["login": #""><script>alert(1)</script>"#, "password": "s3cret-typed"]
            )
            #expect(!reply.body.contains("<script"))
            #expect(reply.body.contains("&lt;script&gt;"))
            #expect(!reply.body.contains("s3cret-typed"))
        }
    }

    @Test func `a password is hashed and a session token is kept as its digest`() async throws {
        try await withSite { site in
            try await register("ada", at: site)
            var browser = Browser(site: site)
            _ = try await browser.submit("/sign-in", ["login": "ada", "password": Self.password])
            let token = try #require(browser.cookies["siklus"])
            let (hashes, digests) = try await site.database.read { connection in
                (
                    try connection.rows("SELECT password_hash FROM account").map { try $0.text(0) },
                    try connection.rows("SELECT token_digest FROM session").map { try $0.blob(0) }
                )
            }
            #expect(hashes.allSatisfy { $0.hasPrefix("$scrypt$") })
            #expect(digests == [Digest.of(token)])
        }
    }

    @Test func `the same session stays while somebody uses it, and ends after twelve idle hours`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            for _ in 0..<4 {
                site.clock.advance(seconds: 11 * 3_600)
                #expect(try await member.get("/cycles").status == 200)
            }
            site.clock.advance(seconds: 12 * 3_600)
            #expect(try await member.get("/cycles").status == 200)
            site.clock.advance(seconds: 12 * 3_600 + 1)
            let reply = try await member.get("/cycles/counter?location=north")
            #expect(reply.status == 303)
            #expect(reply["Location"] == "/sign-in?next=/cycles/counter%3Flocation%3Dnorth")
        }
    }

    @Test func `a session ends after seven days however much it is used`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            for _ in 0..<14 {
                site.clock.advance(seconds: 12 * 3_600)
                #expect(try await member.get("/cycles").status == 200)
            }
            site.clock.advance(seconds: 1)
            #expect(try await member.get("/cycles").status == 303)
        }
    }

    @Test func `a session of another organisation opens nothing here`() async throws {
        try await withSite { site in
            let other = Fixtures.organisation(name: "Other")
            let account = Account(
                id: Account.ID(now: Fixtures.now),
                organisation: other.id,
                login: "eve",
                role: .owner
            )
            try await site.database.write { connection in
                try connection.organisations.create(other, now: Fixtures.now)
                try connection.accounts.create(account, passwordHash: Password.unknown, now: Fixtures.now)
                try connection.accounts.beginSession("session_eve", of: account, now: Fixtures.now)
            }
            var browser = Browser(site: site, cookies: ["siklus": "session_eve"])
            #expect(try await browser.get("/cycles").status == 303)
        }
    }

    @Test func `a new password ends all sessions`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember("ada")
            #expect(try await member.get("/cycles").status == 200)
            try await site.database.write { connection in
                let account = try #require(try connection.accounts.find(login: "ada")).account
                try connection.accounts.setPassword(hash: Password.unknown, of: account)
            }
            #expect(try await member.get("/cycles").status == 303)
        }
    }

    @Test func `guessing is slowed down, for this name alone and not for long`() async throws {
        try await withSite { site in
            try await register("ada", at: site)
            var browser = Browser(site: site)
            for _ in 0..<10 {
                #expect(try await browser.submit("/sign-in", ["login": "ada", "password": "guess"]).status == 422)
            }
            let refused = try await browser.submit("/sign-in", ["login": "ada", "password": Self.password])
            #expect(refused.status == 429)
            #expect(refused["Retry-After"] != nil)
            #expect(refused.body.contains("Too many attempts."))
            #expect(try await browser.submit("/sign-in", ["login": "bob", "password": "guess"]).status == 422)
            site.clock.advance(seconds: 6)
            #expect(try await browser.submit("/sign-in", ["login": "ada", "password": Self.password]).status == 303)
        }
    }

    @Test(arguments: ["/cycles/counter?location=north&from=2026-01-01", "/cycles/counter/report"])
    func `signing in leads back to the page that was asked for`(_ wanted: String) async throws {
        try await withSite { site in
            try await register("ada", at: site)
            var browser = Browser(site: site)
            let led = try await browser.get(wanted)
            let door = try #require(led["Location"])
            #expect(try await browser.get(door).status == 200)
            let opened = try await browser.submit(door, ["login": "ada", "password": Self.password])
            #expect(opened["Location"] == wanted)
            #expect(try await browser.get(wanted).status == 200)
        }
    }

    @Test func `signing in leads to no other site`() async throws {
        try await withSite { site in
            try await register("ada", at: site)
            var browser = Browser(site: site)
            let reply = try await browser.submit(
                "/sign-in?next=%2F%2Fevil.example%2F",
                ["login": "ada", "password": Self.password]
            )
            #expect(reply["Location"] == "/")
        }
    }

    @Test(arguments: [
        Scenario(
            name: "a form that cannot be read",
            method: .post,
            path: "/sign-in",
            body: "login=%zz",
            status: 422
        ),
        Scenario(
            name: "a form that is too large",
            method: .post,
            path: "/sign-in",
            body: "login=" + String(repeating: "a", count: 20_000),
            status: 413
        ),
        Scenario(
            name: "a form of too many fields",
            method: .post,
            path: "/sign-in",
            body: String(repeating: "a&", count: 2_000),
            status: 422
        ),
    ])
    func `a form that nobody would send is refused`(_ scenario: Scenario) async throws {
        try await withSite { try await scenario.run(on: $0) }
    }

    @Test func `the front door asks who is there`() async throws {
        try await withSite { site in
            var visitor = Browser(site: site)
            let reply = try await visitor.get("/")
            #expect(reply.status == 303)
            #expect(reply["Location"] == "/sign-in")
            #expect(reply.setCookies.isEmpty)
        }
    }
}
