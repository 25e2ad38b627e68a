import Interchange
import Testing

@Suite struct DelimitedCellTests {
    @Test(arguments: [
        ("", ""), ("plain", "plain"), ("a, b", "\"a, b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""),
        ("two\r\nlines", "\"two\r\nlines\""), ("a;b", "\"a;b\""),
        // With a combining mark behind it, the comma and the quotation mark are other characters to Swift alone.
        ("a,\u{301}b", "\"a,\u{301}b\""), ("\"\u{338}", "\"\"\"\u{338}\""),
    ])
    func `a cell stands in quotes where a reader could take something in it for its end`(text: String, cell: String) {
        #expect(DelimitedCell.text(text).utf8.elementsEqual(cell.utf8))
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("@x", "'@x"), ("-3", "-3"), ("+49 30", "'+49 30"), ("\tx", "\"'\tx\""),
        ("=\u{338}A1", "'=\u{338}A1"),
        ("2=2", "2=2"),
    ])
    func `a formula is told to be a text, a number is left alone`(text: String, cell: String) {
        #expect(DelimitedCell.harmless(text).utf8.elementsEqual(cell.utf8))
    }
}
