import Testing

@testable import Web

@Suite struct PageEncoderTests {
    private struct Inner: Encodable {
        let word: String
    }

    private struct Outer: Encodable {
        let text: String
        let truth: Bool
        let absent: String?
        let present: Inner?
        let list: [Inner]
        let words: [String]
    }

    @Test func `a page's stored properties are found by their names, and what is nil stands for nothing`() throws {
        let outer = Outer(
            text: "a",
            truth: false,
            absent: nil,
            present: Inner(word: "b"),
            list: [Inner(word: "c")],
            words: ["d"]
        )
        let values = try #require(try PageEncoder.values(of: outer) as? PageValues)
        #expect((values.child(named: "text") as? PageValues.Text)?.renderText == "a")
        #expect(values.child(named: "truth") as? Bool == false)
        // Found, so that no template looks for the name in what is around the page's part.
        #expect((values.child(named: "absent") as? PageValues.Text)?.isNull == true)
        #expect(values.child(named: "unknown") == nil)
        #expect(text("word", in: values.child(named: "present")) == "b")
        #expect(text("word", in: (values.child(named: "list") as? [Any])?.first) == "c")
        #expect(((values.child(named: "words") as? [Any])?.first as? PageValues.Text)?.renderText == "d")
    }

    @Test func `a number is refused, since a page's texts are formatted`() {
        struct Counted: Encodable {
            let inner: Number
        }
        struct Number: Encodable {
            let count: Int
        }
        #expect {
            try PageEncoder.values(of: Counted(inner: Number(count: 5)))
        } throws: { error in
            guard case EncodingError.invalidValue(_, let context) = error else { return false }
            return context.codingPath.map(\.stringValue) == ["inner", "count"]
        }
    }

    private func text(_ name: String, in value: Any?) -> String? {
        ((value as? PageValues)?.child(named: name) as? PageValues.Text)?.renderText
    }
}
