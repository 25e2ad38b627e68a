import ServiceCycle
import TestSupport
import Testing

@Suite struct TagRuleTests {
    private func tokens(_ text: String) -> [Substring] {
        CommentTokens.text(of: text, facets: [.question(1)]).split(separator: " ")
    }

    private static let catches: [(rule: String, comment: String, isCaught: Bool)] = [
        ("queue", "The QUEUE!", true), ("queue", "Two queues", false), ("queue*", "Two queues", true),
        ("wait*, queue", "A queue", true), ("wait*, queue", "I waited", true), ("wait*, queue", "Nothing", false),
        ("long line", "A line so long", true), ("long line", "A long table", false),
        ("\"long line\"", "A long line", true), ("\"long line\"", "A line so long", false),
        ("\"long lin*\"", "Long lines", true), ("\"long line\" slow", "slow, a long line", true),
        ("„lange Schlange“, Warten", "Eine lange Schlange", true), ("wart*\nschlange", "Die Schlange", true),
        ("态度", "服务态度很好", true), ("态务", "服务态度很好", false), ("好", "很好", true),
        ("don't", "I don’t know", true), ("one, ,", "one", true), ("\"a, b\"", "a b", true),
        ("q1", "The queue", false),
    ]

    @Test(arguments: catches)
    func `one alternative must be in a comment, with all its words`(
        _ rule: String,
        _ comment: String,
        _ isCaught: Bool
    ) throws {
        #expect(try TagRule(rule).matches(tokens(comment)) == isCaught)
        let tag = CommentTag(number: 7, code: .tag, name: "a", rule: try TagRule(rule), savedAt: Fixtures.now)
        let none = CommentTag(number: 8, code: .tag, name: "b", rule: nil, savedAt: Fixtures.now)
        #expect(TagMatcher([none, tag]).tags(of: tokens(comment)) == (isCaught ? [7] : []))
    }

    private static let faults: [(String, TagRule.Fault)] = [
        ("", .empty), (" , \n", .empty), ("one, \"two", .unclosedQuote), ("one, !!!", .wordless("!!!")),
        ("one, *", .strayStar("*")), ("wa*it", .strayStar("wa*it")), ("*wait", .strayStar("*wait")),
        ("wa*", .shortBeginning("wa*")), ("\"long li*\"", .shortBeginning("long li*")),
        ("a b c d e f g h i", .tooManyWords("a b c d e f g h i")),
        (String(repeating: "a,", count: 25), .tooManyAlternatives), (String(repeating: "a", count: 401), .tooLong),
    ]

    @Test(arguments: faults)
    func `what is no rule is refused with what is wrong`(_ text: String, _ fault: TagRule.Fault) {
        #expect(throws: fault) { try TagRule(text) }
    }

    @Test func `a word of the study becomes a rule that finds it`() throws {
        for words in ["queue", "long line", "don’t"] {
            #expect(try TagRule(TagRule.finding(words)).matches(tokens("It was: \(words)!")))
        }
    }

    @Test func `what a rule caught is marked`() throws {
        let rule = try TagRule("wait*, \"long line\"")
        let text = "Waiting in a long line, a line"
        let marked = CommentQuery("", anyOf: rule.alternatives).ranges(in: text).map { String(text[$0]) }
        #expect(marked == ["Waiting", "long", "line"])
    }

    @Test func `a person's decision wins over the rule, and the opposite click takes it back`() throws {
        let tag = CommentTag(
            number: 1,
            code: .tag,
            name: "waiting",
            rule: try TagRule("wait*"),
            savedAt: Fixtures.now
        )
        let caught = tokens("I waited")
        let other = tokens("All good")
        let off = TagDecision(isOn: false, author: "ada", at: Fixtures.now)
        let on = TagDecision(isOn: true, author: "ada", at: Fixtures.now)
        #expect(tag.standing(on: caught, nil).isOn && !tag.standing(on: caught, off).isOn)
        #expect(!tag.standing(on: other, nil).isOn && tag.standing(on: other, on).isOn)
        #expect(tag.verdict(toBe: false, on: caught) == false && tag.verdict(toBe: true, on: caught) == nil)
        #expect(tag.verdict(toBe: true, on: other) == true && tag.verdict(toBe: false, on: other) == nil)
    }

    @Test func `a form is told everything that is wrong, each with its field`() throws {
        let first = CommentTag(number: 1, code: .tag, name: "Waiting", rule: nil, savedAt: Fixtures.now)
        let issues = { (name: String, rule: String) -> [String] in
            do throws(UnfitFields) {
                _ = try TagDraft(name: name, rule: rule, beside: [first])
                return []
            } catch {
                return error.issues.map(\.name)
            }
        }
        #expect(issues("", "wa*") == ["name", "rule"])
        #expect(issues(" wAiTing ", "") == ["name"])
        #expect(issues(String(repeating: "a", count: 41), "") == ["name"])
        #expect(issues("staff", "") == [])
    }

    @Test(arguments: [
        (SampleTag.bank, SimulationProfile.bankComments), (SampleTag.restaurant, SimulationProfile.restaurantComments),
    ])
    func `each tag of a sample catches something in each language`(
        _ tags: [SampleTag],
        _ comments: [SimulationProfile.Comment]
    ) throws {
        for tag in tags {
            let rule = try TagRule(tag.rule)
            for language in Language.interface {
                let count = comments.count { $0.words[language].map { rule.matches(tokens($0)) } ?? false }
                #expect(count > 0, "\(tag.name.en) in \(language)")
            }
        }
    }
}
