import HTTPTypes
import ServiceCycle
import Storage
import TestSupport
import Testing

@testable import Web

/// The pages of cycles as a member sees them.
@Suite struct CycleRoutesTests {
    private static let pages = ["/cycles", "/cycles/counter", "/cycles/counter/report"]

    /// Keeps some answers about two moments and the whole.
    private func fill(_ site: TestSite, count: Int = 60) async throws {
        var generator = SplitMix(state: 7)
        try await site.keep(site.stage.responses(count, using: &generator))
    }

    @Test(arguments: pages)
    func `a page of a cycle is for members`(_ path: String) async throws {
        try await withSite { site in
            var visitor = Browser(site: site)
            let reply = try await visitor.get(path)
            #expect(reply.status == 303)
            let next = path == "/cycles" ? "/cycles" : path
            #expect(reply["Location"] == "/sign-in?next=\(next)")
            #expect(reply.bytes.isEmpty)
            var member = try await site.browserOfMember()
            #expect(try await member.get(path).status == 200)
        }
    }

    @Test(arguments: pages)
    func `a program without a session is refused, not redirected`(_ path: String) async throws {
        try await withSite { site in
            let reply = try await site.send(.get, path)
            #expect(reply.status == 401)
            #expect(reply["Content-Type"] == "application/problem+json")
            let token = try await site.token(Set(Scope.allCases))
            #expect(try await site.send(.get, path, token: token).status == 401)
        }
    }

    @Test func `a cycle that is not here is a page that says so`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            for path in ["/cycles/lounge", "/cycles/lounge/report", "/cycles/%3Cscript%3E"] {
                let reply = try await member.get(path)
                #expect(reply.status == 404)
                #expect(reply["Content-Type"] == "text/html; charset=utf-8")
                #expect(!reply.body.replacing("<script src=\"/static/", with: "").contains("<script"))
            }
        }
    }

    @Test func `every figure of the table stands with its n and its interval`() async throws {
        try await withSite { site in
            try await fill(site)
            var member = try await site.browserOfMember()
            for path in ["/cycles/counter", "/cycles/counter/report", "/cycles/counter?curve=mean&weighted=true"] {
                let page = try await member.get(path).body
                let rows = page.matches(
                    of: /<tr[^>]*><td class="table__number">(\d+)<\/td>(.*?)<\/tr>/.dotMatchesNewlines()
                )
                #expect(rows.count == Fixtures.map.moments.count)
                var shown = 0
                for row in rows where !row.2.contains("table__withheld") {
                    shown += 1
                    let cells = row.2.matches(of: /<td class="is-figure[^"]*" data-label="([^"]*)">(.*?)<\/td>/)
                    #expect(cells.map { String($0.1) } == ["n", "Mean", "Satisfied", "Standard", "Change"])
                    #expect(cells[0].2.wholeMatch(of: /\d+/) != nil)
                    #expect(
                        cells[1].2.wholeMatch(of: /\d\.\d+ <small>\d\.\d+–\d\.\d+<\/small>/) != nil,
                        "\(cells[1].2)"
                    )
                    #expect(
                        cells[2].2.wholeMatch(of: /<b>\d+\s?%<\/b> <small>\d+–\d+<\/small>/) != nil,
                        "\(cells[2].2)"
                    )
                }
                #expect(shown == 2)
                #expect(page.matches(of: /not shown \(n &lt; 5\)/).count >= 2)
                try checkTiles(page)
            }
        }
    }

    private func checkTiles(_ page: String) throws {
        let tiles = page.matches(of: /<p class="tile__value"><b>([^<]+)<\/b> <span>([^<]+)<\/span><\/p>/)
        #expect(tiles.count == 2)
        for tile in tiles {
            let parts = tile.2.split(separator: " · ")
            #expect(parts.count == 2)
            #expect(parts.first?.contains(/\d.*(–|…).*\d/) == true, "\(tile.2)")
            #expect(parts.last?.wholeMatch(of: /n\s=\s\d+/) != nil, "\(tile.2)")
        }
        let ranked = page.matches(of: /<p class="ranked__figure"><b>([^<]+)<\/b><span>([^<]+)<\/span><\/p>/)
        for figure in ranked {
            #expect(figure.2.contains(/\d ?– ?\d+.* · n\s=\s\d+/), "\(figure.2)")
        }
    }

    @Test(arguments: [
        ("en", "not shown (n &lt; 5)"), ("de", "nicht gezeigt (n &lt; 5)"), ("id", "tidak ditampilkan (n &lt; 5)"),
    ])
    func `too few answers are withheld in words`(_ language: String, _ words: String) async throws {
        try await withSite { site in
            for _ in 0..<4 {
                let body = #"{"answers":{"wait":2,"recommend":9}}"#
                #expect(try await site.send(.post, "/api/v1/surveys/visit/responses", body: body).status == 201)
            }
            var member = try await site.browserOfMember()
            member.languages = language
            // The lanes of the blueprint have small words of their own.
            for path in ["/cycles/counter", "/cycles/counter/report?section=ranking.changes.figures"] {
                let page = try await member.get(path).body
                #expect(page.contains(words))
                #expect(!page.contains("<small>"))
                #expect(!page.contains("tile__value\"><b>"))
            }
            #expect(!(try await member.get("/cycles").body.contains("4 answers")))
        }
    }

    @Test func `filters that the map does not know show a page, as an old bookmark may ask for them`() async throws {
        try await withSite { site in
            try await fill(site)
            var member = try await site.browserOfMember()
            for query in [
                "location=moon", "from=yesterday", "x=1", "curve=%3Cscript%3E", "from=2026-03-02&to=2026-01-01",
            ] {
                let reply = try await member.get("/cycles/counter?\(query)")
                #expect(reply.status == 200, "\(query)")
                #expect(!reply.body.replacing("<script src=\"/static/", with: "").contains("<script"))
            }
            #expect(try await member.get("/cycles/counter?from=%zz").status == 422)
        }
    }

    /// Names that a hostile colleague might choose, at every place where a page shows one.
    @Test func `names are shown as text, never as code`() async throws {
        let attack = #""><script>alert('x')</script><img src=x onerror=alert(1)>{{title}}&amp;"#
        var map = Fixtures.map
        map.name = english(attack)
        map.description = english(attack)
        for index in map.moments.indices {
            map.moments[index].name = english(attack)
            map.moments[index].conduct = english(attack)
        }
        for index in map.locations.indices { map.locations[index].name = english(attack) }
        for index in map.segments.indices { map.segments[index].name = english(attack) }
        for index in map.channels.indices { map.channels[index].name = english(attack) }
        var survey = Fixtures.survey
        for index in survey.questions.indices { survey.questions[index].text = english(attack) }
        try await withSite(organisation: Fixtures.organisation(name: attack), map: map, survey: survey) { site in
            try await fill(site, count: 200)
            var member = try await site.browserOfMember(attack)
            for path in Self.pages + ["/cycles/counter?location=north&segment=new", "/cycles/none"] {
                let page = try await member.get(path).body
                #expect(!page.replacing("<script src=\"/static/", with: "").contains("<script"), "\(path)")
                #expect(!page.contains("<img"), "\(path)")
                #expect(!page.contains(#"="">"#) && !page.contains(#"="\">"#), "\(path)")
                if path != "/cycles/none" { #expect(page.contains("&lt;script&gt;"), "\(path)") }
            }
        }
    }

    @Test func `a sample says on every page that nobody was asked`() async throws {
        try await withSite(isSample: true) { site in
            try await fill(site)
            var member = try await site.browserOfMember()
            for path in Self.pages {
                #expect(try await member.get(path).body.contains("Simulated answers. Nobody was asked"), "\(path)")
            }
        }
    }

    @Test(arguments: pages)
    func `no page asks another server for anything`(_ path: String) async throws {
        try await withSite { site in
            try await fill(site)
            var member = try await site.browserOfMember()
            let page = try await member.get(path).body
            for match in page.matches(of: /(?:href|src|action|xlink:href)="([^"]*)"/) {
                let address = String(match.1)
                let isOurs = address.hasPrefix("#") || AccountPath.isOwn(address)
                #expect(isOurs, "\(address)")
            }
        }
    }

    @Test func `every link of the pages leads somewhere`() async throws {
        try await withSite { site in
            try await fill(site)
            var member = try await site.browserOfMember()
            var links: Set<String> = []
            for path in ["/cycles", "/cycles/counter", "/cycles/counter?location=north"] {
                let page = try await member.get(path).body
                for match in page.matches(of: /href="([^"#]*)"/) {
                    links.insert(String(match.1).replacing("&amp;", with: "&"))
                }
            }
            #expect(links.count > 10)
            for link in links.sorted() {
                #expect([200, 303].contains(try await member.get(link).status), "\(link)")
            }
        }
    }
}
