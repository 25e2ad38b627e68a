import ServiceCycle
import Testing

@testable import Web

@Suite struct FormBodyTests {
    @Test func `fields are read as a browser sends them`() throws {
        let form = try FormBody("a=1&b=two+words&c=%C3%A9%26%3D&d=&e&f=x=y&a=2")
        #expect(form.names == ["a", "b", "c", "d", "e", "f", "a"])
        #expect(form["a"] == "1")
        #expect(form["b"] == "two words")
        #expect(form["c"] == "é&=")
        #expect(form["d"] == nil)
        #expect(form["e"] == nil)
        #expect(form["f"] == "x=y")
        #expect(form["g"] == nil)
    }

    @Test(arguments: ["a=%", "a=%4", "a=%zz", "%=1", "a=%C3", "a=%ff", "a=%C0%80", "a=%ED%A0%80", "a=%00"])
    func `what is no text is refused`(_ text: String) {
        #expect(throws: Refusal.self) { try FormBody(text) }
    }

    @Test func `a thousand fields are taken, not more`() throws {
        #expect(try FormBody(String(repeating: "a=1&", count: 1_000)).names.count == 1_000)
        #expect(throws: Refusal.self) { try FormBody(String(repeating: "a=1&", count: 1_001)) }
    }

    @Test(
        arguments: [
            "", "plain", "two words", "a&b=c?d#e", "é👩‍👧", "+%", "<script>\"'", "/cycles/x?y=z", "\r\n\u{1}\u{7F}",
        ] as [Text]
    )
    func `what is encoded comes back`(_ text: Text) throws {
        let encoded = FormBody.encoded(text.value)
        #expect(encoded.wholeMatch(of: /[A-Za-z0-9\/._~%-]*/) != nil)
        #expect(try FormBody("x=\(encoded)")["x"] ?? "" == text.value)
    }
}
