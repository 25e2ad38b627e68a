import HTTPTypes
import ServiceCycle
import Statistics
import Storage
import TestSupport
import Testing

@testable import Web

/// The page of a cycle's comments, as it is served.
@Suite struct CommentsPageTests {
    /// Keeps comments with ratings of the first question; what was rated low is about the queue.
    private func commented(
        _ count: Int,
        on engine: Engine = .sqlite,
        _ body: (TestSite, inout Browser) async throws -> Void
    ) async throws {
        try await withSite(engine) { site in
            var generator = SplitMix(state: 31)
            let days = (0..<count).map { Fixtures.today + -($0 % 60) }
            let kept = days.enumerated().map { index, day in
                let isUnhappy = index.isMultiple(of: 2)
                let words = isUnhappy ? "The queue <b>was</b> long \(index)" : "The staff were quick & kind \(index)"
                return site.response(words, rating: isUnhappy ? 1 : 5, on: day, &generator)
            }
            try await site.keep(kept)
            var member = try await site.browserOfMember()
            try await body(site, &member)
        }
    }

    private func voices(_ page: String) -> Int { page.matches(of: /<li class="voice"/).count }

    @Test func `comments are for members`() async throws {
        try await withSite { site in
            var visitor = Browser(site: site)
            let reply = try await visitor.get("/cycles/counter/comments?q=queue")
            #expect(
                reply.status == 303 && reply["Location"]?.hasPrefix("/sign-in?next=/cycles/counter/comments") == true
            )
        }
    }

    @Test(arguments: Engine.available)
    func `a search marks what it found and nothing else`(_ engine: Engine) async throws {
        try await commented(40, on: engine) { _, member in
            let page = try await member.get("/cycles/counter/comments?q=QUEUE+lon").body
            #expect(voices(page) == 20)
            #expect(page.contains("<mark>queue</mark> &lt;b&gt;was&lt;/b&gt; <mark>long</mark>"))
            #expect(!page.contains("kind") && !page.contains("<b>was"))
            #expect(page.contains("value=\"QUEUE lon\""))
        }
    }

    @Test(arguments: Engine.available)
    func `pages follow each other to the end, each comment once`(_ engine: Engine) async throws {
        try await commented(60, on: engine) { _, member in
            var path = "/cycles/counter/comments?location=centre&days=90&q=the+"
            var seen: [String] = []
            for _ in 0..<5 {
                let page = try await member.get(path).body
                seen += page.matches(of: /(?:long|kind) (\d+)<\/blockquote>/).map { String($0.1) }
                guard let next = page.firstMatch(of: /href="([^"]+)" rel="next"/) else { break }
                path = String(next.1).replacing("&amp;", with: "&")
                #expect(path.contains("location=centre&days=90") && path.contains("q=the%20"))
            }
            #expect(seen.count == 60 && Set(seen).count == 60)
        }
    }

    @Test(arguments: Engine.available)
    func `customers count and not their comments, before any is shown`(_ engine: Engine) async throws {
        var survey = Fixtures.survey
        let place = try #require(survey.questions.firstIndex { $0.kind == .text })
        for number in 2...3 {
            var more = survey.questions[place]
            more.code = code("more-\(number)")
            survey.questions.append(more)
        }
        let name = survey.questions[place].code
        try await withSite(engine, survey: survey) { site in
            let answer = {
                let body = #"{"answers":{"\#(name)":"slow","more-2":"slow indeed","more-3":"so slow"}}"#
                let headers = ["Content-Type": "application/json"]
                let reply = try await site.send(.post, "/api/v1/surveys/visit/responses", headers: headers, body: body)
                #expect(reply.status == 201)
            }
            for _ in 0..<4 { try await answer() }
            var member = try await site.browserOfMember()
            var page = try await member.get("/cycles/counter/comments").body
            #expect(voices(page) == 0)
            try await answer()
            page = try await member.get("/cycles/counter/comments").body
            #expect(voices(page) == 15)
            // Whatever stands in an address, the server goes on.
            for before in ["\(Int.min)", "\(Int.max)", "-1", "0"] {
                #expect(try await member.get("/cycles/counter/comments?before=\(before)").status == 200)
            }
        }
    }

    @Test func `a mood that nobody was asked for finds nobody`() async throws {
        var survey = Fixtures.survey
        survey.questions.removeAll { $0.moment == nil && $0.kind.measuresSatisfaction }
        try await withSite(survey: survey) { site in
            let name = try #require(survey.questions.first { $0.kind == .text }?.code)
            for _ in 0..<6 {
                let headers = ["Content-Type": "application/json"]
                let body = #"{"answers":{"\#(name)":"slow"}}"#
                _ = try await site.send(.post, "/api/v1/surveys/visit/responses", headers: headers, body: body)
            }
            var member = try await site.browserOfMember()
            let all = try await member.get("/cycles/counter/comments").body
            let unhappy = try await member.get("/cycles/counter/comments?mood=unhappy").body
            #expect(voices(all) == 6 && voices(unhappy) == 0)
        }
    }

    @Test func `moods and moments narrow what is shown`() async throws {
        try await commented(40) { _, member in
            let unhappy = try await member.get("/cycles/counter/comments?moment=wait&mood=unhappy").body
            #expect(voices(unhappy) == 20 && !unhappy.contains("quick &amp; kind"))
            #expect(unhappy.contains("<option value=\"wait\" selected>"))
            #expect(unhappy.contains("<option value=\"unhappy\" selected>"))
            #expect(unhappy.contains("rated 1 of 5"))
        }
    }

    @Test func `fewer than five comments are withheld, whatever is searched`() async throws {
        try await commented(4) { _, member in
            for query in ["", "?q=queue", "?moment=wait&mood=unhappy"] {
                let page = try await member.get("/cycles/counter/comments\(query)").body
                #expect(voices(page) == 0 && page.contains("Fewer than five comments"))
            }
        }
        try await commented(9) { _, member in
            // Five are unhappy and four are happy.
            let happy = try await member.get("/cycles/counter/comments?moment=wait&mood=happy&q=kind").body
            #expect(voices(happy) == 0 && happy.contains("class=\"card start\""))
            let one = try await member.get("/cycles/counter/comments?q=kind+1+").body
            #expect(voices(one) == 1)
        }
    }

    @Test func `words that mark the unhappy lead to their comments`() async throws {
        try await commented(80) { _, member in
            let page = try await member.get("/cycles/counter/comments?moment=wait").body
            #expect(page.contains("id=\"h-marks\"") && page.contains("<details class=\"explain\">"))
            #expect(page.contains("Monroe"))
            let link = try #require(page.firstMatch(of: /href="([^"]+mood=unhappy&amp;[^"]*q=long%20)"/))
            let found = try await member.get(String(link.1).replacing("&amp;", with: "&")).body
            #expect(voices(found) == 25 && found.contains("<mark>long</mark>"))
        }
    }

    @Test func `nothing found and nothing asked lead on`() async throws {
        try await commented(10) { _, member in
            let page = try await member.get("/cycles/counter/comments?q=zebra&location=centre").body
            #expect(page.contains("Nobody wrote “zebra”"))
            #expect(page.contains("href=\"/cycles/counter/comments?location=centre\""))
            let odd = try await member.get("/cycles/counter/comments?q=%22%3B+DROP+*&before=x&mood=sad&moment=nowhere")
            #expect(odd.status == 200)
            let end = try await member.get("/cycles/counter/comments?before=1").body
            #expect(end.contains("There are no older comments"))
        }
        try await withSite { site in
            var member = try await site.browserOfMember()
            #expect(try await member.get("/cycles/lounge/comments").status == 404)
        }
    }

    @Test func `cycle and moment lead to the comments with the same selection`() async throws {
        try await commented(20) { _, member in
            let cycle = try await member.get("/cycles/counter?location=centre").body
            #expect(cycle.contains("href=\"/cycles/counter/comments?location=centre\""))
            let moment = try await member.get("/cycles/counter/moments/wait?location=centre").body
            #expect(moment.contains("href=\"/cycles/counter/comments?location=centre&amp;moment=wait\""))
        }
    }
}

extension TestSite {
    /// A response in words, whose first answer rates the first moment that is asked about.
    func response(
        _ words: String,
        rating: Int,
        on day: Day,
        _ generator: inout some RandomNumberGenerator
    ) -> NewResponse {
        let questions = stage.survey.survey.questions
        var answers: [Answer?] = Array(repeating: nil, count: questions.count)
        answers[0] = .point(rating)
        if let place = questions.firstIndex(where: { $0.kind == .text }) { answers[place] = .text(words) }
        let at = stage.organisation.zone.instant(of: day, secondsAfterMidnight: 36_000)
        return NewResponse(
            id: NewResponse.ID(now: at, using: &generator),
            answers: answers,
            to: stage.survey,
            attributes: Attributes(location: code("centre")),
            at: at,
            day: day,
            weight: 1_000_000
        )
    }
}
