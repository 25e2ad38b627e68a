import Foundation
import ServiceCycle
import Testing

@Suite struct CodeTests {
    @Test(arguments: ["a", "0", "take-number", "a--b", "b-", String(repeating: "x", count: 64)])
    func `a code is a short name that links carry`(_ text: String) {
        #expect(Code(text)?.text == text)
    }

    @Test(arguments: [
        "", "-a", "A", "wait time", "wait_time", "ä", "a/b", "a.b", "a\n", "a\u{0}", "ａ",
        String(repeating: "x", count: 65),
    ])
    func `anything else is refused`(_ text: String) {
        #expect(Code(text) == nil)
    }

    @Test func `JSON with another text is refused with the rule`() throws {
        #expect(try JSONDecoder().decode([Code].self, from: Data(#"["wait"]"#.utf8)).map(\.text) == ["wait"])
        let error = #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Code].self, from: Data(#"["Wait"]"#.utf8))
        }
        guard case .dataCorrupted(let context) = error else {
            Issue.record("\(error as Any)")
            return
        }
        #expect(context.debugDescription.contains(Code.rule))
    }
}
