import Testing

@testable import Web

@Suite struct PageValuesTests {
    private struct Inner {
        let word: String
    }

    private struct Outer {
        let text: String
        let truth: Bool
        let absent: String?
        let present: Inner?
        let list: [Inner]
        let words: [String]
    }

    @Test func `a page's stored properties become dictionaries, and what is nil is left out`() {
        let outer = Outer(
            text: "a",
            truth: false,
            absent: nil,
            present: Inner(word: "b"),
            list: [Inner(word: "c")],
            words: ["d"]
        )
        let values = PageValues.properties(of: outer)
        #expect(Set(values.keys) == ["text", "truth", "present", "list", "words"])
        #expect(values["text"] as? String == "a")
        #expect(values["truth"] as? Bool == false)
        #expect((values["present"] as? [String: Any])?["word"] as? String == "b")
        #expect((values["list"] as? [[String: Any]])?.first?["word"] as? String == "c")
        #expect(values["words"] as? [String] == ["d"])
    }
}
