import HTTPTypes
import ServiceCycle
import Storage
import TestSupport
import Testing

@testable import Web

/// The survey editor as its users drive it, without a script.
@Suite struct SurveyEditorRoutesTests {
    private static let edit = "/surveys/visit/edit"

    private func survey(_ name: String, _ site: TestSite) async throws -> StoredSurvey {
        let organisation = site.stage.organisation.id
        return try #require(try await site.database.read { try $0.surveys(of: organisation).find(name) })
    }

    private func answer(_ site: TestSite, _ survey: String = "visit") async throws -> Int {
        try await site.send(.post, "/api/v1/surveys/\(survey)/responses", body: #"{"answers":{"wait":3}}"#).status
    }

    @Test(arguments: [
        (Account.Role.owner, true), (.manager, true), (.analyst, false), (.desk, false), (.viewer, false),
    ])
    func `every member sees the list, and only owners and managers edit`(
        _ role: Account.Role,
        _ mayEdit: Bool
    ) async throws {
        try await withSite { site in
            var member = try await site.browserOfMember(role: role)
            let list = try await member.get("/surveys")
            #expect(list.status == 200)
            #expect(list.body.contains("/surveys/visit/edit") == mayEdit)
            #expect(try await member.get(Self.edit).status == (mayEdit ? 200 : 403))
            #expect(try await member.get("/surveys/new").status == (mayEdit ? 200 : 403))
        }
    }

    @Test func `a draft is made, published, paused, reopened and closed`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            let made = try await member.submit(
                "/surveys",
                ["cycle": "counter", "begin": "each", "title.en": "How was it?"]
            )
            #expect(made["Location"] == "/surveys/how-was-it/edit")
            #expect(try await survey("how-was-it", site).state == .draft)
            #expect(try await answer(site, "how-was-it") == 409)
            let steps: [(SurveyState.Change, SurveyState, Int)] = [
                (.publish, .open, 201), (.pause, .paused, 409), (.reopen, .open, 201), (.close, .closed, 409),
            ]
            for (change, state, status) in steps {
                let path = "/surveys/how-was-it/state/\(change.rawValue)"
                #expect(try await member.get(path).status == 200)
                #expect(try await member.submit(path, [:]).status == 303)
                #expect(try await survey("how-was-it", site).state == state)
                #expect(try await answer(site, "how-was-it") == status)
            }
        }
    }

    @Test func `a question with answers asks what becomes of them`() async throws {
        try await withSite { site in
            #expect(try await answer(site) == 201)
            var member = try await site.browserOfMember()
            let path = "\(Self.edit)/questions/wait"
            let asked = try await member.submit(path, ["version": "1", "text.en": "How long was it?"])
            #expect(asked.status == 409)
            #expect(asked.body.contains("Is it still the same question?"))
            #expect(try await survey("visit", site).version == 1)
            let saved = try await member.submit(
                path,
                ["version": "1", "text.en": "How long was it?", "rewording": "another"]
            )
            #expect(saved["Location"] == "\(Self.edit)/questions/wait-2")
            #expect(try await survey("visit", site).survey.question(code("wait")) == nil)
        }
    }

    @Test func `a correction is noted with its author`() async throws {
        try await withSite { site in
            #expect(try await answer(site) == 201)
            var member = try await site.browserOfMember("ada")
            let path = "\(Self.edit)/questions/wait"
            _ = try await member.submit(path, ["version": "1", "text.en": "The wait …?", "rewording": "same"])
            let page = try await member.get(path)
            #expect(page.body.contains("Corrected by ada"))
            #expect(page.body.contains("The wait?"))
        }
    }

    @Test func `questions are added with ready words, moved, taken out and brought back`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            let form = try await member.get("\(Self.edit)/questions?kind=effort")
            #expect(form.body.contains("How easy was it to get what you came for?"))
            let added = try await member.submit(
                "\(Self.edit)/questions",
                ["version": "1", "kind": "text", "text.en": "And?", "before": "wait", "moment": ""]
            )
            #expect(added["Location"] == "\(Self.edit)/questions/text")
            _ = try await member.submit("\(Self.edit)/questions/text/place", ["version": "2", "step": "later"])
            var codes = try await survey("visit", site).survey.questions.map(\.code.text)
            #expect(codes.prefix(3) == ["wait", "text", "hand-over"])
            _ = try await member.submit("\(Self.edit)/questions/text/retirement", ["version": "3"])
            #expect(try await survey("visit", site).survey.question(code("text")) == nil)
            _ = try await member.submit("\(Self.edit)/questions/text/restoration", ["version": "4"])
            codes = try await survey("visit", site).survey.questions.map(\.code.text)
            #expect(codes.prefix(3) == ["wait", "text", "hand-over"])
        }
    }

    @Test func `moments that nobody asks about are suggested, each with a rating`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            _ = try await member.submit("\(Self.edit)/suggestions", ["version": "1"])
            let asked = try await survey("visit", site).survey.questions.compactMap(\.moment)
            #expect(Set(asked) == Set(Fixtures.map.moments.map(\.code)))
        }
    }

    @Test func `a preview shows the customers' page, which can send nothing`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            let page = try await member.get("/surveys/visit/preview")
            #expect(page.body.contains("/surveys/visit/preview/sheet?lang=en"))
            #expect(page["Content-Security-Policy"]?.contains("frame-src 'self'") == true)
            let sheet = try await member.get("/surveys/visit/preview/sheet?lang=en")
            #expect(sheet.body.contains("The wait?"))
            for rule in ["form-action 'none'", "connect-src 'none'", "frame-ancestors 'self'"] {
                #expect(sheet["Content-Security-Policy"]?.contains(rule) == true)
            }
        }
    }
}
