import HTTPTypes
import ServiceCycle
import Storage
import TestSupport
import Testing

@testable import Web

/// What becomes of a sheet that is sent.
@Suite struct TakeSheetTests {
    @Test(arguments: Engine.available)
    func `every kind of answer is kept as it was given`(_ engine: Engine) async throws {
        try await withSite(engine, survey: Sheets.survey) { site in
            var browser = Browser(site: site, languages: "de")
            let reply = try await browser.fill(
                "/s/visit",
                [
                    "lang": "de", "q.wait": "4", "q.hand-over.1": "5", "q.hand-over.2": "2", "q.recommend": "0",
                    "q.ease": "7", "q.sms.1": "1", "q.sms.2": "5", "q.weight": "3", "q.purpose": "card",
                    "q.bothered": "noise", "q.bothered": "tone", "q.comment": "Grüße,\r\nAda",
                ]
            )
            #expect(reply.status == 303)
            let kept = try await site.kept()
            #expect(
                kept.map(\.answers) == [
                    #"{"wait":4,"hand-over":{"expected":5,"perceived":2},"recommend":0,"ease":7,"#
                        + #""sms":{"functional":1,"dysfunctional":5},"weight":3,"purpose":"card","#
                        + #""bothered":["noise","tone"],"comment":"Grüße,\nAda"}"#
                ]
            )
            #expect(kept.map { "\($0.day)" } == ["2026-03-28"])
            let thanks = try await browser.get(try #require(reply["Location"]))
            #expect(thanks.status == 200)
            #expect(thanks.body.contains("Danke von Ada"))
        }
    }

    @Test func `a missing answer gives the sheet back with what was typed`() async throws {
        var survey = Sheets.survey
        survey.questions[0].isRequired = true
        try await withSite(survey: survey) { site in
            var browser = Browser(site: site)
            let fields: KeyValuePairs = [
                "lang": "de", "q.comment": "<b>Müde & \"froh\"", "q.purpose": "card", "q.bothered": "tone",
                "q.sms.2": "5",
            ]
            let sheet = try await browser.get("/s/visit")
            let reply = try await browser.fill("/s/visit", fields, key: try Sheets.key(sheet))
            #expect(reply.status == 422)
            #expect(Sheets.language(reply) == "de")
            #expect(reply.body.contains("<title>Problem: Ihr Besuch"))
            #expect(reply.body.contains("<a href=\"#q-wait\">The wait? (de)</a> Bitte beantworten Sie diese Frage."))
            #expect(reply.body.contains("&lt;b&gt;Müde &amp; &quot;froh&quot;</textarea>"))
            for field in [#"q.purpose" value="card""#, #"q.bothered" value="tone""#, #"q.sms.2" value="5""#] {
                #expect(reply.body.contains("\(field) checked"), "\(field)")
            }
            #expect(reply.body.matches(of: /\ checked>/).count == 3)
            #expect(try Sheets.key(reply) == Sheets.key(sheet))
            #expect(try await site.kept().isEmpty)
        }
    }

    @Test func `an empty sheet is asked for one answer`() async throws {
        try await withSite { site in
            var browser = Browser(site: site)
            let reply = try await browser.fill("/s/visit", ["q.comment": "  \r\n"])
            #expect(reply.status == 422)
            #expect(reply.body.contains("Nothing is answered yet. A single answer is enough."))
        }
    }

    @Test(arguments: [
        ("q.wait", "9", "Please choose one of the answers shown here."),
        ("q.wait", "x", "Please choose one of the answers shown here."),
        ("q.purpose", "robbery", "Please choose one of the answers shown here."),
        ("q.comment", String(repeating: "ü", count: 5_001), "This text is too long."),
    ])
    func `an answer that is none is named`(_ field: String, _ value: String, _ sentence: String) async throws {
        try await withSite { site in
            var browser = Browser(site: site)
            let reply = try await browser.fill("/s/visit", [field: value])
            #expect(reply.status == 422)
            #expect(reply.body.contains(sentence))
            #expect(try await site.kept().isEmpty)
        }
    }

    @Test(arguments: Engine.available)
    func `a sheet that is sent twice at the same moment is kept once`(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            var browser = Browser(site: site)
            let key = try Sheets.key(try await browser.get("/s/visit"))
            let tapping = browser
            let replies = try await withThrowingTaskGroup(of: Reply.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        var browser = tapping
                        return try await browser.fill("/s/visit", ["q.wait": "4"], key: key)
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(replies.allSatisfy { $0.status == 303 })
            #expect(try await site.kept().count == 1)
        }
    }

    @Test func `a sheet that was changed after it was sent stays as it was`() async throws {
        try await withSite { site in
            var browser = Browser(site: site)
            #expect(try await browser.fill("/s/visit", ["q.wait": "4"], key: "k-1").status == 303)
            let again = try await browser.fill("/s/visit", ["q.wait": "1"], key: "k-1")
            #expect(again.status == 409)
            #expect(again.body.contains("These answers were sent before"))
            #expect(try await site.kept().map(\.answers) == [#"{"wait":4}"#])
        }
    }

    @Test func `reading on in another language loses nothing and keeps nothing`() async throws {
        try await withSite(survey: Sheets.survey) { site in
            var browser = Browser(site: site)
            let reply = try await browser.fill(
                "/s/visit",
                ["lang": "en", "read-in": "id", "q.comment": "So far", "q.wait": "2"],
                key: "k-1"
            )
            #expect(reply.status == 200)
            #expect(Sheets.language(reply) == "id")
            #expect(reply.body.contains(">So far</textarea>") && reply.body.contains(#"q.wait" value="2" checked"#))
            #expect(try Sheets.key(reply) == "k-1")
            #expect(!reply.body.contains("id=\"problem\""))
            #expect(try await site.kept().isEmpty)
        }
    }

    @Test func `a database that is away gives the sheet back with what was typed`() async throws {
        try await withSite { site in
            var browser = Browser(site: site)
            let key = try Sheets.key(try await browser.get("/s/visit"))
            await site.closeDatabase()
            let reply = try await browser.fill("/s/visit", ["q.comment": "Still here"], key: key)
            #expect(reply.status == 503)
            #expect(reply["Retry-After"] != nil)
            #expect(reply.body.contains(">Still here</textarea>"))
            #expect(reply.body.contains("please send them again in a moment"))
        }
    }

    @Test func `too many answers from one network give the sheet back too`() async throws {
        try await withSite { site in
            var call = Call(method: .post, path: "/s/visit/answers", body: "sheet=k&q.wait=3&q.comment=Still+here")
            call.headers = ["Accept": "text/html", "Sec-Fetch-Site": "same-origin"]
            call.peer = "203.0.113.7"
            var statuses: [Int] = []
            for _ in 0..<301 { statuses.append(try await site.send(call).status) }
            #expect(statuses == Array(repeating: 303, count: 300) + [429])
            let reply = try await site.send(call)
            #expect(reply["Retry-After"] != nil)
            #expect(reply.body.contains(">Still here</textarea>"))
        }
    }

    @Test func `a survey that was closed meanwhile gives the sheet back`() async throws {
        try await withSite { site in
            var browser = Browser(site: site)
            let key = try Sheets.key(try await browser.get("/s/visit"))
            let organisation = site.stage.organisation.id
            _ = try await site.database.write {
                try $0.surveys(of: organisation).apply(.close, to: "visit", now: Fixtures.now)
            }
            let reply = try await browser.fill("/s/visit", ["q.comment": "Late"], key: key)
            #expect(reply.status == 409)
            #expect(reply.body.contains(">Late</textarea>"))
            #expect(reply.body.contains("stopped taking answers"))
        }
    }

    @Test func `a sheet that was kept is thanked for though the survey has closed since`() async throws {
        try await withSite { site in
            var browser = Browser(site: site)
            #expect(try await browser.fill("/s/visit", ["q.wait": "4"], key: "k-1").status == 303)
            let organisation = site.stage.organisation.id
            _ = try await site.database.write {
                try $0.surveys(of: organisation).apply(.close, to: "visit", now: Fixtures.now)
            }
            #expect(try await browser.fill("/s/visit", ["q.wait": "4"], key: "k-1").status == 303)
            #expect(try await browser.get("/s/visit/thanks").status == 200)
        }
    }

    @Test func `what is no form, or too large, is told so in the survey's look`() async throws {
        try await withSite { site in
            var browser = Browser(site: site)
            let broken = try await site.send(
                .post,
                "/s/visit/answers",
                headers: ["Accept": "text/html"],
                body: "q.wait=%ZZ"
            )
            #expect(broken.status == 422)
            #expect(broken.body.contains("survey.css"))
            let large = try await browser.fill(
                "/s/visit",
                ["q.comment": String(repeating: "a", count: 300_000)],
                key: "k"
            )
            #expect(large.status == 413)
            #expect(large.body.contains("survey.css"))
        }
    }

    @Test func `another site's form is not taken`() async throws {
        try await withSite { site in
            let headers = ["Accept": "text/html", "Sec-Fetch-Site": "cross-site"]
            let reply = try await site.send(.post, "/s/visit/answers", headers: headers, body: "sheet=k&q.wait=3")
            #expect(reply.status == 403)
            #expect(try await site.kept().isEmpty)
        }
    }

    @Test func `without a word of its owner the program thanks`() async throws {
        try await withSite { site in
            var browser = Browser(site: site)
            let thanks = try await browser.get("/s/visit/thanks")
            #expect(thanks.body.contains("Thank you. Your answers have been kept."))
        }
    }
}
