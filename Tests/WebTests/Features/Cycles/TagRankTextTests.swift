import Analysis
import ServiceCycle
import Testing

@testable import Web

@Suite struct TagRankTextTests {
    @Test func `beside a share stands how many rated, not how many wrote`() {
        let tag = CommentTag(number: 1, code: .tag, name: "queue", rule: nil, savedAt: Instant(microseconds: 0))
        let customers = (0..<100).map { place in
            TagSamples.Customer(tags: [1], isSatisfied: place < 6 ? place < 5 : nil)
        }
        let text = TagRankText(
            TagReport([tag], TagSamples(customers: customers, isCut: false)),
            chosen: nil,
            address: ReportAddress(path: "/comments", request: ReportRequest()),
            language: .english
        )
        let drawn = String(describing: text.plot(.wide, id: "tags"))
        let format = NumberFormat(.english)
        #expect(drawn.contains(format.count(6)) && !drawn.contains(format.count(100)))
        #expect(drawn.contains("100 customers wrote it, 6 rated"))
        #expect(text.everyone?.contains("of the 6 who wrote something and rated") == true)
    }
}
