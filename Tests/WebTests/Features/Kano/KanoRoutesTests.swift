import HTTPTypes
import ServiceCycle
import TestSupport
import Testing

@testable import Web

@Suite struct KanoRoutesTests {
    private static let path = "/cycles/counter/kano"

    /// Posts one pair as a customer does.
    private func answer(_ site: TestSite, _ first: Int?, _ second: Int?, location: String = "north") async throws {
        let halves = [first.map { "\"functional\":\($0)" }, second.map { "\"dysfunctional\":\($0)" }]
        let pair = halves.compactMap { $0 }.joined(separator: ",")
        let body = #"{"answers":{"sms":{\#(pair)}},"attributes":{"location":"\#(location)"}}"#
        let headers = ["Content-Type": "application/json"]
        #expect(
            try await site.send(.post, "/api/v1/surveys/visit/responses", headers: headers, body: body).status == 201
        )
    }

    @Test func `the study is for members`() async throws {
        try await withSite { site in
            var visitor = Browser(site: site)
            let reply = try await visitor.get(Self.path)
            #expect(reply.status == 303)
            #expect(reply["Location"] == "/sign-in?next=\(Self.path)")
        }
    }

    @Test func `a cycle that is not there is a page that says so`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            #expect(try await member.get("/cycles/lounge/kano").status == 404)
        }
    }

    @Test func `the cycle's page leads to it with the same selection`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            let page = try await member.get("/cycles/counter?location=north").body
            #expect(page.contains("href=\"\(Self.path)?location=north\""))
        }
    }

    @Test func `without a Kano question it says what one is and leads to the surveys`() async throws {
        var survey = Fixtures.survey
        survey.questions.removeAll { $0.kind == .kano }
        try await withSite(survey: survey) { site in
            var member = try await site.browserOfMember()
            let page = try await member.get(Self.path).body
            #expect(page.contains("No Kano pair is asked yet"))
            #expect(page.contains("href=\"/surveys\""))
        }
    }

    @Test func `fewer than five are withheld, whichever way they are asked for`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            #expect(try await member.get(Self.path).body.contains("Nobody has answered a Kano pair here"))
            for location in ["north", "north", "centre", "centre"] { try await answer(site, 1, 5, location: location) }
            let few = try await member.get(Self.path).body
            #expect(few.contains("not shown (n &lt; 5)") && !few.contains("class=\"heat\""))
            try await answer(site, 1, 5)
            #expect(try await member.get(Self.path).body.contains("class=\"heat\""))
            #expect(try await member.get("\(Self.path)?location=north").body.contains("not shown (n &lt; 5)"))
        }
    }

    // Of twenty, 12 are O and 8 A: Better 20/20, Worse −12/20. Wilson (1927): 12 of 20 is 39–78 %, 20 of 20 84–100 %.
    @Test func `each figure stands with its interval and n`() async throws {
        try await withSite { site in
            for _ in 0..<12 { try await answer(site, 1, 5) }
            for _ in 0..<8 { try await answer(site, 1, 3) }
            for _ in 0..<4 { try await answer(site, 1, nil) }
            var member = try await site.browserOfMember()
            #expect(!(try await member.get(Self.path).body.contains("with one half alone")))
            try await answer(site, nil, 3)
            let page = try await member.get(Self.path).body
            #expect(page.contains("<b>100\u{A0}%</b> <small>84–100</small>"))
            #expect(page.contains("<b>−60\u{A0}%</b> <small>−78\u{A0}to\u{A0}−39</small>"))
            #expect(page.contains("n\u{A0}=\u{A0}20"))
            #expect(page.contains("5 pairs with one half alone are left out."))
            #expect(page.contains("A message called you"))
        }
    }

    @Test func `every figure names its source`() async throws {
        try await withSite { site in
            for _ in 0..<6 { try await answer(site, 3, 5) }
            var member = try await site.browserOfMember()
            let page = try await member.get(Self.path).body
            #expect(page.matches(of: /<details class="explain">/).count == 4)
            for source in ["Berger, C.", "Kano, N.", "Fong, D.", "Goodman, L. A.", "Jeffreys, H.", "Wilson, E. B."] {
                #expect(page.contains(source), "\(source)")
            }
        }
    }

    @Test(arguments: [(1, 1), (5, 1), (1, 5), (3, 3)])
    func `degenerate answers give a page without a number that is none`(_ first: Int, _ second: Int) async throws {
        try await withSite { site in
            for _ in 0..<6 { try await answer(site, first, second) }
            var member = try await site.browserOfMember()
            let reply = try await member.get(Self.path)
            #expect(reply.status == 200)
            for trace in ["NaN", "nan ", ">inf", "Optional("] { #expect(!reply.body.contains(trace), "\(trace)") }
        }
    }
}
