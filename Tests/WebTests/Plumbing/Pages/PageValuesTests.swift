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

    @Test func `a page's stored properties are found by their names, and what is nil is left out`() {
        let outer = Outer(
            text: "a",
            truth: false,
            absent: nil,
            present: Inner(word: "b"),
            list: [Inner(word: "c")],
            words: ["d"]
        )
        let values = PageValues(of: outer)
        #expect((values.child(named: "text") as? PageValues.Text)?.renderText == "a")
        #expect(values.child(named: "truth") as? Bool == false)
        #expect(values.child(named: "absent") == nil)
        #expect(text("word", in: values.child(named: "present")) == "b")
        #expect(text("word", in: (values.child(named: "list") as? [Any])?.first) == "c")
        #expect((values.child(named: "words") as? [PageValues.Text])?.map(\.renderText) == ["d"])
    }

    private func text(_ name: String, in value: Any?) -> String? {
        ((value as? PageValues)?.child(named: name) as? PageValues.Text)?.renderText
    }
}
