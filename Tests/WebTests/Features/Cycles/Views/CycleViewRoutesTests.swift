import ServiceCycle
import Storage
import TestSupport
import Testing

@testable import Web

/// The views of a cycle as members see them and as editors change them.
@Suite struct CycleViewRoutesTests {
    private func address(_ view: CycleView, _ query: String = "") -> String {
        CyclePath.view(view, of: "counter") + query
    }

    private func map(_ site: TestSite) async throws -> ServiceMap {
        let organisation = site.stage.organisation.id
        return try #require(try await site.database.read { try $0.cycles(of: organisation).find("counter") }).map
    }

    @Test(arguments: CycleView.allCases)
    func `a view is for members, and says which it is`(_ view: CycleView) async throws {
        try await withSite { site in
            var visitor = Browser(site: site)
            #expect(try await visitor.get(address(view))["Location"] == "/sign-in?next=\(address(view))")
            var member = try await site.browserOfMember(role: .viewer)
            let page = try await member.get(address(view, "?by=segment&location=north"))
            #expect(page.status == 200)
            for moment in Fixtures.map.moments { #expect(page.body.contains(moment.name[.english] ?? "-")) }
            #expect(
                page.body.contains(
                    "is-on\" href=\"\(address(view))?location=north&amp;by=segment\" aria-current=\"page\""
                )
            )
            for other in CycleView.allCases {
                #expect(page.body.contains("href=\"\(address(other))?location=north&amp;by=segment\""))
            }
            #expect(!page.body.contains("edit-here") && !page.body.contains("<form class=\"tweak\""))
        }
    }

    @Test(arguments: CycleView.allCases.filter { $0 != .curve })
    func `a moment is edited where it stands, and the view comes back`(_ view: CycleView) async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            let form = try await member.get(address(view, "?by=segment&edit=wait")).body
            #expect(form.contains("name=\"back\" value=\"\(address(view))?by=segment#m-wait\""))
            #expect(form.contains("name=\"name.en\" value=\"Waits for his turn\""))
            let saved = try await member.submit(
                "/cycles/counter/edit/moments/wait",
                [
                    "version": "1", "back": address(view, "?by=segment#m-wait"), "name.en": "Queues",
                    "criticality": "9", "drawn": "-2.5",
                ]
            )
            #expect(saved.status == 303 && saved["Location"] == address(view, "?by=segment#m-wait"))
            let kept = try #require(try await map(site).moment(code("wait")))
            #expect(kept.name == english("Queues") && kept.criticality == 9 && kept.drawn == -2.5)
            #expect(kept.standards == Fixtures.map.moment(code("wait"))?.standards)
            #expect(try await member.get(address(view)).body.contains("−2.5"))
        }
    }

    @Test func `an edit that is refused still knows the view it came from`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            let back = "/cycles/counter/table?by=segment"
            let path = "/cycles/counter/edit/moments/wait"
            let refused = try await member.submit(path, ["version": "1", "back": back, "criticality": "99"])
            #expect(refused.status == 422)
            #expect(refused.body.contains("<input type=\"hidden\" name=\"back\" value=\"\(back)\">"))
            let saved = try await member.submit(path, ["version": "1", "back": back, "criticality": "9"])
            #expect(saved["Location"] == back)
        }
    }

    @Test func `nobody is led elsewhere by a form`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            let reply = try await member.submit(
                "/cycles/counter/edit/moments/wait",
                ["version": "1", "back": "https://evil.example/", "name.en": "Queues"]
            )
            #expect(reply["Location"] == "/cycles/counter/edit/moments/wait")
        }
    }

    @Test func `what two typed into a title is asked about, and the way back is kept`() async throws {
        try await withSite { site in
            var ada = try await site.browserOfMember("ada")
            var grace = try await site.browserOfMember("grace")
            let (path, back) = ("/cycles/counter/edit/moments/wait", address(.table, "#m-wait"))
            _ = try await ada.submit(path, ["version": "1", "name.en": "Queues"])
            let reply = try await grace.submit(path, ["version": "1", "back": back, "name.en": "Lingers"])
            #expect(reply.status == 409)
            #expect(reply.body.contains("name=\"back\" value=\"\(back)\""))
            let decided = try await grace.submit(path, ["version": "2", "back": back, "name.en": "Lingers"])
            #expect(decided["Location"] == back)
        }
    }

    @Test func `the curve has a line for each segment, its figures in a table, and says where they differ`()
        async throws
    {
        try await withSite { site in
            var generator = SplitMix(state: 23)
            try await site.keep(site.stage.responses(400, using: &generator))
            var member = try await site.browserOfMember()
            let page = try await member.get(address(.curve, "?by=segment")).body
            #expect(
                page.contains("class=\"segments__line is-line-1\"")
                    && page.contains("class=\"segments__line is-line-2\"")
            )
            #expect(page.contains("class=\"segments__finding\"") && page.contains("<details class=\"behind is-full\">"))
            #expect(!page.contains("class=\"curve__line\""))
            let narrowed = try await member.get(address(.curve, "?by=segment&segment=new")).body
            #expect(narrowed.contains("so that there is one curve") && narrowed.contains("class=\"curve__line\""))
        }
    }

    @Test func `figures of segments hide those that are too few`() async throws {
        try await withSite { site in
            var generator = SplitMix(state: 7)
            try await site.keep(site.stage.responses(150, using: &generator))
            var member = try await site.browserOfMember()
            let page = try await member.get(address(.list, "?by=segment")).body
            for segment in ["New", "Loyal"] { #expect(page.contains("<dt>\(segment)</dt>")) }
            let figures = page.matches(
                of: /<b class="figure__value">\d+\s%<\/b> <span class="figure__sure">.*?\d+–\d+ · n\s=\s\d+</
            )
            #expect(figures.count >= 2)
            #expect(page.matches(of: /<b class="figure__value">/).count == figures.count)
        }
    }

    @Test func `a cycle that is not here is a page that says so`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            for view in CycleView.allCases {
                #expect(try await member.get("/cycles/lounge/\(view.rawValue)").status == 404)
            }
        }
    }
}
