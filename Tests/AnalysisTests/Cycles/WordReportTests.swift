import Analysis
import ServiceCycle
import Statistics
import Testing

@Suite struct WordReportTests {
    private func tokens(_ words: String) -> String { CommentTokens.text(of: words, facets: [.question(1)]) }

    private func report(_ unhappy: [String], _ happy: [String]) -> WordReport {
        WordReport(
            CommentSamples(unhappy: unhappy.map { [tokens($0)] }, happy: happy.map { [tokens($0)] }, isCut: false)
        )
    }

    private let sad = Array(repeating: "The queue was long and nobody was friendly", count: 40)
    private let glad = Array(repeating: "The cashier was quick and very friendly", count: 60)

    @Test func `what only unhappy customers write marks them`() {
        let found = report(sad, glad)
        #expect(found.unhappyCount == 40 && found.happyCount == 60)
        #expect(found.unhappy.map(\.text).contains("queue") && found.unhappy.map(\.text).contains("long"))
        #expect(found.happy.map(\.text).contains("quick"))
        #expect(found.unhappy.allSatisfy { $0.comparison.z > 0 && $0.isCertain && $0.unhappy > $0.happy })
        #expect(found.happy.allSatisfy { $0.comparison.z < 0 && $0.isCertain })
    }

    @Test func `what both write alike marks neither`() {
        let found = report(sad, glad)
        for word in ["the", "was", "and", "friendly"] {
            #expect(!(found.unhappy + found.happy).contains { $0.text == word })
        }
    }

    @Test func `a pair stands where it says more than its words`() {
        let found = report(
            Array(repeating: "not good", count: 40) + Array(repeating: "good", count: 10),
            Array(repeating: "good", count: 40) + Array(repeating: "not bad", count: 40)
        )
        #expect(found.unhappy.map(\.text).contains("not good"))
        // "queue was" is in the very comments in which "queue" is.
        #expect(!report(sad, glad).unhappy.map(\.text).contains("queue was"))
    }

    @Test func `a word counts once for each comment`() throws {
        let shouting = Array(repeating: "slow slow slow slow slow", count: 20)
        let row = try #require(report(shouting, glad).unhappy.first { $0.text == "slow" })
        #expect(row.unhappy == 20 && row.happy == 0)
    }

    @Test func `fewer than five comments of one group are not compared`() {
        let found = report(Array(sad.prefix(4)), glad)
        #expect(found.isWithheld && found.comparedCount == 0 && found.unhappy.isEmpty && found.happy.isEmpty)
    }

    @Test func `a word in fewer than five comments is not shown`() {
        let found = report(sad + Array(repeating: "dreadful", count: 4), glad)
        #expect(!found.unhappy.contains { $0.text == "dreadful" })
    }

    @Test func `the groups change places when they are swapped`() {
        let (there, back) = (report(sad, glad), report(glad, sad))
        #expect(there.unhappy.map(\.text) == back.happy.map(\.text))
        #expect(there.comparedCount == back.comparedCount)
    }

    @Test func `it needs no spaces between words`() {
        let found = report(
            Array(repeating: "等候时间太长", count: 30),
            Array(repeating: "服务态度很好", count: 30)
        )
        #expect(found.unhappy.map(\.text).contains("等候") && found.happy.map(\.text).contains("态度"))
    }

    @Test func `where all write the same nothing marks anybody`() {
        let found = report(sad, sad)
        #expect(found.unhappy.isEmpty && found.happy.isEmpty && found.comparedCount > 0)
        let silent = report(Array(repeating: "…", count: 9), Array(repeating: "!", count: 9))
        #expect(silent.comparedCount == 0 && silent.unhappy.isEmpty)
    }
}
