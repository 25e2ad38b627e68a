import HTTPTypes
import ServiceCycle
import Statistics
import Storage
import TestSupport
import Testing

@testable import Web

/// Tags as they are made, given, filtered by and shown.
@Suite struct TagPagesTests {
    /// Half of the comments wait and are unhappy, the other half praise the staff and are happy.
    private func commented(
        _ count: Int = 40,
        on engine: Engine = .sqlite,
        _ body: (TestSite, inout Browser) async throws -> Void
    ) async throws {
        try await withSite(engine) { site in
            var generator = SplitMix(state: 37)
            let kept = (0..<count).map { index in
                let isUnhappy = index.isMultiple(of: 2)
                let words = isUnhappy ? "I waited too long \(index)" : "The staff were kind \(index)"
                return site.response(words, rating: isUnhappy ? 1 : 5, on: Fixtures.today + -(index % 60), &generator)
            }
            try await site.keep(kept)
            var member = try await site.browserOfMember()
            try await body(site, &member)
        }
    }

    private func voices(_ page: String) -> Int { page.matches(of: /<li class="voice"/).count }

    /// The places of the comments on a page, in their order.
    private func places(_ page: String) -> [String] {
        page.matches(of: /<li class="voice" id="c(\d+)"/).map { String($0.1) }
    }

    private func make(_ name: String, _ rule: String, _ member: inout Browser) async throws -> Reply {
        try await member.submit("/cycles/counter/tags", ["name": name, "rule": rule])
    }

    @Test(arguments: Engine.available)
    func `a tag is tried out before it is kept, then finds its comments beside all other filters`(
        _ engine: Engine
    ) async throws {
        try await commented(on: engine) { _, member in
            let tried = try await member.get("/cycles/counter/new-tag?name=waiting&rule=wait*").body
            #expect(tried.contains("20 of the newest 40 comments"))
            #expect(tried.contains("I <mark>waited</mark> too long") && tried.contains("value=\"waiting\""))
            #expect(try await member.get("/cycles/counter/tags").body.contains("No tag yet"))
            let reply = try await make("waiting", "wait*", &member)
            #expect(reply.status == 303 && reply["Location"] == "/cycles/counter/comments?tag=waiting")
            let page = try await member.get("/cycles/counter/comments?tag=waiting").body
            #expect(voices(page) == 20 && !page.contains("kind") && page.contains("<mark>waited</mark>"))
            #expect(page.contains("<option value=\"waiting\" selected>"))
            let both = "/cycles/counter/comments?tag=waiting&q=long&moment=wait&mood=unhappy&location=centre"
            #expect(voices(try await member.get(both).body) == 20)
            #expect(
                voices(try await member.get("/cycles/counter/comments?tag=waiting&mood=happy&moment=wait").body) == 0
            )
            #expect(voices(try await member.get("/cycles/counter/comments?tag=nowhere").body) == 25)
        }
    }

    @Test(arguments: Engine.available)
    func `one click gives a comment a tag or takes it off, and the opposite click takes that back`(
        _ engine: Engine
    ) async throws {
        try await commented(on: engine) { _, member in
            _ = try await make("waiting", "wait*", &member)
            let tagged = "/cycles/counter/comments?tag=waiting"
            let first = try #require(places(try await member.get(tagged).body).first)
            let reply = try await member.submit(
                "/cycles/counter/comments/tags",
                ["place": first, "off": "waiting", "back": "tag=waiting"]
            )
            #expect(reply["Location"] == "\(tagged)&kept=\(first)#c\(first)")
            let kept = try await member.get("\(tagged)&kept=\(first)").body
            #expect(places(kept).first == first && kept.contains("tag__add is-back") && voices(kept) == 20)
            #expect(!places(try await member.get(tagged).body).contains(first))
            _ = try await member.submit("/cycles/counter/comments/tags", ["place": first, "on": "waiting"])
            let again = try await member.get(tagged).body
            #expect(places(again).first == first && !again.contains("tag is-hand"))

            let praise = try await member.get("/cycles/counter/comments?q=kind").body
            let other = try #require(places(praise).first)
            _ = try await member.submit("/cycles/counter/comments/tags", ["place": other, "on": "waiting"])
            let byHand = try await member.get(tagged).body
            #expect(voices(byHand) == 21 && byHand.contains("by hand: ") && byHand.contains("tag is-hand"))
        }
    }

    @Test(arguments: Engine.available)
    func `fewer than five customers with a tag are withheld, whatever else is asked`(_ engine: Engine) async throws {
        try await commented(on: engine) { _, member in
            _ = try await make("someone", "", &member)
            let places = places(try await member.get("/cycles/counter/comments").body)
            for (index, place) in places.prefix(5).enumerated() {
                for query in ["", "&q=long", "&moment=wait", "&mood=unhappy&moment=wait"] {
                    let page = try await member.get("/cycles/counter/comments?tag=someone\(query)").body
                    #expect(voices(page) == 0, "\(index) with \(query)")
                }
                _ = try await member.submit("/cycles/counter/comments/tags", ["place": place, "on": "someone"])
            }
            #expect(voices(try await member.get("/cycles/counter/comments?tag=someone").body) == 5)
            #expect(
                voices(try await member.get("/cycles/counter/comments?tag=someone&mood=happy&moment=wait").body) == 0
            )
        }
    }

    @Test(arguments: Engine.available)
    func `the tags of a selection stand with their share and interval, the most frequent first`(
        _ engine: Engine
    ) async throws {
        try await commented(on: engine) { site, member in
            _ = try await make("staff", "staff", &member)
            _ = try await make("waiting", "wait*, \"staff were\"", &member)
            _ = try await make("rare", "zebra", &member)
            let page = try await member.get("/cycles/counter/comments?moment=wait").body
                .replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
            #expect(page.contains("“waiting”: 40 customers wrote it, 40 rated, 50 % of these are satisfied"))
            // 20 of 20: Wilson's interval is 83.9–100 % (Wilson 1927, by hand: 20 / (20 + 1.96²)).
            #expect(page.contains("“staff”: 20 customers wrote it, 20 rated, 100 % of these are satisfied (84–100"))
            #expect(page.contains("“rare”: fewer than five customers"))
            let order = page.matches(of: /aria-label="“(\w+)”/).map { String($0.1) }
            #expect(Array(order.prefix(3)) == ["waiting", "staff", "rare"])
            let token = try await site.token([.readResults])
            let reply = try await site.send(.get, "/api/v1/cycles/counter/tags?moment=wait", token: token)
            let tags = try #require(try reply.json()["tags"]).items
            #expect(tags.map { $0["name"]?.text } == ["waiting", "staff", "rare"])
            #expect(tags[1]["top2"]?.double == 1 && tags[1]["n"]?.int == 20)
            #expect(tags[2]["suppressed"] == .bool(true) && tags[2]["n"] == .null)
            let odd = try await site.send(.get, "/api/v1/cycles/counter/tags?moment=nowhere", token: token)
            #expect(odd.status == 422)
        }
    }

    @Test func `a rule that is none is refused with a sentence at its field, and nothing typed is lost`() async throws {
        try await commented { _, member in
            let reply = try await make("waiting", "wa*, <b>", &member)
            #expect(reply.status == 422 && reply.body.contains("id=\"f-rule-error\""))
            #expect(reply.body.contains("three letters or more") && reply.body.contains("wa*, &lt;b&gt;</textarea>"))
            let nameless = try await make("", "queue", &member)
            #expect(nameless.status == 422 && nameless.body.contains("Give the tag a name"))
            let tried = try await member.get("/cycles/counter/new-tag?rule=%22open").body
            #expect(tried.contains("opened and not closed"))
        }
    }

    @Test func `a tag is changed, retired and brought back, and every step stays in sight`() async throws {
        try await commented { _, member in
            _ = try await make("waiting", "wait*", &member)
            let path = "/cycles/counter/tags/waiting"
            let changed = try await member.submit(path, ["version": "1", "name": "queues", "rule": "long"])
            #expect(changed.status == 303)
            // Tried out with a fault, without a script: the form is still based on what its author had before him.
            let tried = try await member.get(path + "?version=1&name=mine&rule=wa*").body
            #expect(tried.contains("name=\"version\" value=\"1\""))
            let late = try await member.submit(path, ["version": "1", "name": "mine", "rule": "staff"])
            #expect(late.status == 422 && late.body.contains("while you were writing") && late.body.contains("mine"))
            _ = try await member.submit("\(path)/retirement", [(String, String)]())
            let list = try await member.get("/cycles/counter/tags").body
            #expect(list.contains("Retired by") && !list.contains("tag=waiting"))
            #expect(voices(try await member.get("/cycles/counter/comments?tag=waiting").body) == 25)
            let page = try await member.get(path).body
            #expect(page.contains("Bring it back") && page.contains("wait*") && page.contains("Made by"))
            _ = try await member.submit(path, ["version": "3", "name": "queues", "rule": "long"])
            #expect(voices(try await member.get("/cycles/counter/comments?tag=waiting").body) == 20)
        }
    }

    @Test func `who may only look sees tags and cannot give them`() async throws {
        try await commented { site, member in
            _ = try await make("waiting", "wait*", &member)
            var viewer = try await site.browserOfMember("viewer", role: .viewer)
            let page = try await viewer.get("/cycles/counter/comments").body
            #expect(page.contains("class=\"tag__name\"") && !page.contains("tag__off") && !page.contains("tag__add"))
            #expect(try await viewer.get("/cycles/counter/tags").status == 200)
            #expect(try await viewer.get("/cycles/counter/new-tag").status == 403)
            let place = try #require(places(page).first)
            let reply = try await viewer.submit("/cycles/counter/comments/tags", ["place": place, "on": "waiting"])
            #expect(reply.status == 403)
        }
    }

    @Test func `words that mark the unhappy lead to the form of a tag`() async throws {
        try await commented(80) { _, member in
            let page = try await member.get("/cycles/counter/comments?moment=wait").body
            let link = try #require(
                page.firstMatch(of: /class="seed" href="([^"]+)" aria-label="Make a tag of “waited”/)
            )
            let form = try await member.get(String(link.1).replacing("&amp;", with: "&")).body
            #expect(form.contains("value=\"waited\"") && form.contains(">waited</textarea>"))
            #expect(form.contains("40 of the newest 80"))
        }
    }

    @Test func `odd forms are refused and change nothing`() async throws {
        try await commented { _, member in
            _ = try await make("waiting", "wait*", &member)
            for fields in [
                [("place", "1"), ("on", "waiting")], [("on", "waiting")], [("place", "1"), ("off", "nowhere")],
            ] {
                let reply = try await member.submit("/cycles/counter/comments/tags", fields)
                #expect([404, 422].contains(reply.status), "\(fields)")
            }
            let page = places(try await member.get("/cycles/counter/comments").body)
            let reply = try await member.submit(
                "/cycles/counter/comments/tags",
                ["place": page[0], "on": "waiting", "back": "q=a%0d%0aSet-Cookie: x&x=//elsewhere"]
            )
            #expect(
                reply["Location"]?.hasPrefix("/cycles/counter/comments?q=a%0D%0ASet-Cookie:%20x&x=//elsewhere") == true
            )
            for kept in ["\(Int.max)", "\(Int.min)", "-1", "x"] {
                #expect(try await member.get("/cycles/counter/comments?kept=\(kept)").status == 200)
            }
        }
    }
}
