import ServiceCycle
import Testing

@Suite struct MarkupTests {
    @Test(arguments: [
        ("", ""), ("plain", "plain"), ("<b>", "&lt;b&gt;"), ("a & b", "a &amp; b"), ("\"'", "&quot;&#39;"),
        ("ü < 漢 & 👩‍👩‍👧", "ü &lt; 漢 &amp; 👩‍👩‍👧"), ("&amp;", "&amp;amp;"),
        // A combining mark makes one character of itself and the sign before it; the sign is one for a browser all the same.
        ("<\u{338}", "&lt;\u{338}"),
    ])
    func `the five signs of HTML become references, everything else stays`(text: String, escaped: String) {
        #expect(Markup.escaped(text).utf8.elementsEqual(escaped.utf8))
    }

    @Test func `what no XML may hold is replaced, tabs and line ends stay`() {
        #expect(Markup.escaped("a\u{1}b\u{0}c\td\r\ne\u{1F}") == "a\u{FFFD}b\u{FFFD}c\td\r\ne\u{FFFD}")
    }
}
