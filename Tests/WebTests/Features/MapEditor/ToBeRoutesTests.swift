import ServiceCycle
import Storage
import TestSupport
import Testing

@testable import Web

/// How a cycle shall become, as those who may edit drive it.
@Suite struct ToBeRoutesTests {
    private static let plan = "/cycles/counter/to-be/plan"
    private static let draft = "/cycles/counter/to-be"

    private func map(_ site: TestSite) async throws -> ServiceMap {
        let organisation = site.stage.organisation.id
        return try #require(try await site.database.read { try $0.cycles(of: organisation).find("counter") }).map
    }

    /// Begins a draft and renames a moment in it.
    private func draw(_ member: inout Browser) async throws {
        _ = try await member.submit(Self.plan, ["note": "Shorter waits"])
        _ = try await member.submit("\(Self.draft)/moments/wait", ["version": "1", "name.en": "Queues"])
    }

    @Test(arguments: [(Account.Role.manager, 200), (.analyst, 403), (.viewer, 403)])
    func `only those who may edit see the plan`(_ role: Account.Role, _ status: Int) async throws {
        try await withSite { site in
            var member = try await site.browserOfMember(role: role)
            #expect(try await member.get(Self.plan).status == status)
        }
    }

    @Test func `nobody edits a draft that nobody began`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            #expect(try await member.get(Self.draft)["Location"] == Self.plan)
            #expect(
                try await member.submit("\(Self.draft)/moments/wait", ["version": "1", "name.en": "Q"]).status == 404
            )
        }
    }

    @Test(arguments: Engine.available)
    func `a draft is edited by the same editor, and counts when it is let`(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            var member = try await site.browserOfMember()
            let begun = try await member.submit(Self.plan, ["note": "Shorter waits"])
            #expect(begun["Location"] == Self.draft)
            let saved = try await member.submit("\(Self.draft)/moments/wait", ["version": "1", "name.en": "Queues"])
            #expect(saved["Location"] == "\(Self.draft)/moments/wait")
            #expect(try await map(site) == Fixtures.map)
            let page = try await member.get(Self.draft).body
            #expect(page.contains("You are editing how it shall become"))
            #expect(page.contains("action=\"\(Self.draft)/moments/receive/place\""))
            let adopted = try await member.submit("\(Self.plan)/adoption", ["version": "2"])
            #expect(adopted["Location"] == "/cycles/counter/blueprint")
            #expect(try await map(site).moment(code("wait"))?.name == english("Queues"))
            let versions = try await member.get("/cycles/counter/edit/versions").body
            #expect(versions.contains("Shorter waits"))
            #expect(versions.contains("now counts"))
        }
    }

    @Test func `a day must lie ahead, and is shown on the cycle's page to everybody`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            try await draw(&member)
            // The stage's clock shows 28 March 2026.
            let early = try await member.submit("\(Self.plan)/day", ["version": "2", "day": "2026-03-28"])
            #expect(early.status == 422)
            let settled = try await member.submit("\(Self.plan)/day", ["version": "2", "day": "2026-05-01"])
            #expect(settled["Location"] == Self.plan)
            var viewer = try await site.browserOfMember("grace", role: .viewer)
            let page = try await viewer.get("/cycles/counter").body
            #expect(page.replacing("\u{A0}", with: " ").contains("1 May 2026"))
            #expect(!page.contains(Self.plan))
        }
    }

    @Test func `the site lets it count once its day has come`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            try await draw(&member)
            _ = try await member.submit("\(Self.plan)/day", ["version": "2", "day": "2026-03-29"])
            let whole = try Site(site.services)
            try await whole.adoptDue()
            #expect(try await map(site) == Fixtures.map)
            // Midnight in Berlin is 23:00 UTC, eleven hours on.
            site.clock.advance(seconds: 11 * 3_600)
            try await whole.adoptDue()
            try await whole.adoptDue()
            #expect(try await map(site).moment(code("wait"))?.name == english("Queues"))
        }
    }

    @Test func `where both were changed the switch asks, and the choice stands`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            try await draw(&member)
            _ = try await member.submit(
                "/cycles/counter/edit/moments/wait",
                ["version": "1", "name.en": "Lingers", "owner": "Ada"]
            )
            let stopped = try await member.submit("\(Self.plan)/adoption", ["version": "2"])
            #expect(stopped["Location"] == "\(Self.plan)/merge")
            let question = try await member.get("\(Self.plan)/merge").body
            for text in ["Lingers", "Queues", "choice moment wait name.en"] { #expect(question.contains(text)) }
            let undecided = try await member.submit("\(Self.plan)/merge", ["version": "2", "base": "2"])
            #expect(undecided.status == 409)
            let decided = try await member.submit(
                "\(Self.plan)/merge",
                ["version": "2", "base": "2", "choice moment wait name.en": "mine"]
            )
            #expect(decided["Location"] == Self.plan)
            _ = try await member.submit("\(Self.plan)/adoption", ["version": "3"])
            let moment = try #require(try await map(site).moment(code("wait")))
            #expect(moment.name == english("Queues"))
            #expect(moment.owner == "Ada")
        }
    }

    @Test func `what was given up is taken up again`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            try await draw(&member)
            _ = try await member.submit("\(Self.plan)/discarding", ["version": "2"])
            #expect(try await member.get(Self.plan).body.contains("given up"))
            _ = try await member.submit("\(Self.plan)/resumption", [:])
            #expect(try await member.get("\(Self.draft)/moments/wait").body.contains("Queues"))
        }
    }

    @Test func `two versions stand side by side, and an old one is shown as it was`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            try await draw(&member)
            let page = try await member.get("/cycles/counter/edit/comparison?from=1&to=to-be-2").body
            for text in ["<del>Waits for his turn</del>", "<ins>Queues</ins>", "3 moments unchanged"] {
                #expect(page.contains(text))
            }
            #expect(try await member.get("/cycles/counter/edit/comparison?from=1&to=9").status == 404)
            let version = try await member.get("\(Self.draft)/versions/1")
            #expect(version.body.contains("Waits for his turn"))
            let picture = try await member.get("\(Self.draft)/versions/2/blueprint.svg")
            #expect(picture["Content-Type"] == "image/svg+xml; charset=utf-8")
            #expect(picture.body.contains(">Queues</text>"))
        }
    }

    @Test func `a note is kept with its version, and one that is too long is refused`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            let path = "/cycles/counter/edit/versions"
            let noted = try await member.submit("\(path)/1/note", ["note": "The <first> one"])
            #expect(noted["Location"] == "\(path)#version-1")
            #expect(try await member.get(path).body.contains("The &lt;first&gt; one"))
            let long = String(repeating: "x", count: 301)
            #expect(try await member.submit("\(path)/1/note", ["note": long]).status == 422)
            #expect(try await member.submit("\(path)/7/note", ["note": "x"]).status == 404)
        }
    }
}
