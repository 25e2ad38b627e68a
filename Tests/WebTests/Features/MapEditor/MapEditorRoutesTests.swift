import ServiceCycle
import Storage
import TestSupport
import Testing

@testable import Web

/// The map editor as its users drive it, without a script.
@Suite struct MapEditorRoutesTests {
    private static let edit = "/cycles/counter/edit"

    private func map(_ site: TestSite) async throws -> ServiceMap {
        let organisation = site.stage.organisation.id
        return try #require(try await site.database.read { try $0.cycles(of: organisation).find("counter") }).map
    }

    @Test(arguments: [(Account.Role.owner, 200), (.manager, 200), (.analyst, 403), (.desk, 403), (.viewer, 403)])
    func `only owners and managers edit`(_ role: Account.Role, _ status: Int) async throws {
        try await withSite { site in
            var member = try await site.browserOfMember(role: role)
            #expect(try await member.get(Self.edit).status == status)
            let reply = try await member.submit("\(Self.edit)/moments/wait", ["version": "1", "name.en": "Queues"])
            #expect(reply.status == (status == 200 ? 303 : 403))
        }
    }

    @Test func `a visitor is led to the sign-in page`() async throws {
        try await withSite { site in
            var visitor = Browser(site: site)
            let reply = try await visitor.get(Self.edit)
            #expect(reply["Location"] == "/sign-in?next=/cycles/counter/edit")
        }
    }

    @Test(arguments: Engine.available)
    func `a moment is renamed, and undoing brings the old name back`(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            var member = try await site.browserOfMember()
            let saved = try await member.submit("\(Self.edit)/moments/wait", ["version": "1", "name.en": "Queues"])
            #expect(saved["Location"] == "\(Self.edit)/moments/wait")
            #expect(try await map(site).moment(code("wait"))?.name == english("Queues"))
            let page = try await member.get(Self.edit)
            #expect(page["ETag"] == "\"2\"")
            #expect(page.body.contains("ada"))
            _ = try await member.submit("\(Self.edit)/versions", ["version": "2", "restores": "1"])
            #expect(try await map(site) == Fixtures.map)
        }
    }

    @Test func `what two typed into the same field stands side by side`() async throws {
        try await withSite { site in
            var ada = try await site.browserOfMember("ada")
            var grace = try await site.browserOfMember("grace")
            let path = "\(Self.edit)/moments/wait"
            _ = try await ada.submit(path, ["version": "1", "name.en": "Queues", "owner": "Ada"])
            let reply = try await grace.submit(path, ["version": "1", "name.en": "Lingers", "criticality": "3"])
            #expect(reply.status == 409)
            for text in ["Queues", "Lingers", "Saved by ada"] { #expect(reply.body.contains(text)) }
            #expect(try await map(site).moment(code("wait"))?.name == english("Queues"))
            // The page's own form, with the choice made.
            _ = try await grace.submit(path, ["version": "2", "name.en": "Lingers", "criticality": "3"])
            let kept = try #require(try await map(site).moment(code("wait")))
            #expect(kept.name == english("Lingers"))
            #expect(kept.owner == "Ada")
            #expect(kept.criticality == 3)
        }
    }

    @Test func `what two typed into different fields is kept, and said`() async throws {
        try await withSite { site in
            var ada = try await site.browserOfMember("ada")
            var grace = try await site.browserOfMember("grace")
            let path = "\(Self.edit)/moments/wait"
            _ = try await ada.submit(path, ["version": "1", "name.en": "Queues"])
            #expect(try await grace.submit(path, ["version": "1", "owner": "Grace"]).status == 303)
            #expect(try await grace.get(path).body.contains("both are kept"))
        }
    }

    @Test func `what cannot be saved stays in the form, with the reason`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            let reply = try await member.submit(
                "\(Self.edit)/moments/wait",
                ["version": "1", "name.en": "", "owner": "Somebody <b>"]
            )
            #expect(reply.status == 422)
            #expect(reply.body.contains("A name is needed"))
            #expect(reply.body.contains("Somebody &lt;b&gt;"))
        }
    }

    @Test func `a form that does not say its version is refused`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            #expect(try await member.submit("\(Self.edit)/moments/wait", ["name.en": "Queues"]).status == 428)
        }
    }

    @Test func `a moment is added, moved, retired and brought back`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            let added = try await member.submit(
                "\(Self.edit)/moments",
                ["version": "1", "section": "during", "before": "receive", "name.en": "Greets", "actor": "customer"]
            )
            #expect(added["Location"] == "\(Self.edit)/moments/greets")
            _ = try await member.submit("\(Self.edit)/moments/greets/place", ["version": "2", "step": "earlier"])
            var codes = try await map(site).moments.map(\.code.text)
            #expect(codes == ["decide", "greets", "wait", "receive", "leave"])
            #expect(try await member.get("\(Self.edit)/moments/wait/retirement").status == 200)
            _ = try await member.submit("\(Self.edit)/moments/wait/retirement", ["version": "3"])
            #expect(try await map(site).moment(code("wait")) == nil)
            _ = try await member.submit("\(Self.edit)/moments/wait/restoration", ["version": "4"])
            codes = try await map(site).moments.map(\.code.text)
            #expect(codes == ["decide", "greets", "wait", "receive", "leave"])
        }
    }

    @Test func `an empty cycle says how to begin`() async throws {
        try await withSite { site in
            let organisation = site.stage.organisation.id
            try await site.database.write { connection in
                let empty = ServiceMap(code: code("empty"), name: english("Empty"))
                _ = try connection.cycles(of: organisation).save(empty, now: Fixtures.now)
            }
            var member = try await site.browserOfMember()
            let reply = try await member.get("/cycles/empty/edit")
            #expect(reply.status == 200)
            #expect(reply.body.contains("Add the first moment"))
        }
    }
}
