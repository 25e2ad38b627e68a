import ServiceCycle
import Testing

/// The domain's JSON, tested here since every text of it comes in or goes out through this room.
@Suite struct JSONScannerTests {
    private func value(_ text: String, deepest: Int = 64) throws(JSONScanner.Failure) -> JSONValue {
        try JSONScanner.value(of: Array(text.utf8), deepest: deepest)
    }

    @Test(arguments: [
        ("0", JSONValue.integer(0)), ("-0", .integer(0)), ("-17", .integer(-17)), (" 1 ", .integer(1)),
        ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
        ("9223372036854775808", .number(9_223_372_036_854_775_808)), ("1.0", .number(1)), ("1e2", .number(100)),
        ("-2.5E-1", .number(-0.25)), ("true", .bool(true)), ("false", .bool(false)), ("null", .null),
        ("\"\"", .string("")),
        (#""a\"\\\/\b\f\n\r\t""#, .string("a\"\\/\u{8}\u{C}\n\r\t")), (#""\u00e4\u20AC\ud83D\ude00""#, .string("ä€😀")),
        ("\"ä€😀\u{7F}\"", .string("ä€😀\u{7F}")), ("[]", .array([])),
        ("[1,[2]]", .array([.integer(1), .array([.integer(2)])])),
        ("{ }", .object([])), (#"{"b":1,"a":{}}"#, .object([.init("b", .integer(1)), .init("a", .object([]))])),
    ])
    func `every value of RFC 8259 is read`(_ text: String, _ expected: JSONValue) throws {
        #expect(try value(text) == expected)
    }

    @Test(arguments: [
        ("", 0), ("  ", 2), ("01", 0), ("-", 0), ("1.", 2), (".5", 0), ("1e", 2), ("+1", 0), ("NaN", 0), ("1e999", 0),
        ("tru", 0),
        ("[1,]", 3), ("[1 2]", 3), ("[", 1), ("{\"a\":1,}", 7), ("{a:1}", 1), ("{\"a\" 1}", 5),
        ("{\"a\":1,\"a\":2}", 7),
        ("\"a", 0), ("\"\n\"", 1), (#""\x""#, 1), (#""\u12g4""#, 1), (#""\ud800""#, 1), (#""\ude00""#, 1),
        (#""\ud800A""#, 1),
        ("1 2", 2), ("// c\n1", 0), ("'a'", 0),
    ])
    func `anything else is refused at its byte`(_ text: String, _ offset: Int) {
        #expect(throws: JSONScanner.Failure.self) { try value(text) }
        do throws(JSONScanner.Failure) { _ = try value(text) } catch { #expect(error.offset == offset, "\(error)") }
    }

    @Test func `bytes that are no UTF-8 are refused, and so is what is nested too deeply`() {
        #expect(throws: JSONScanner.Failure.self) { try JSONScanner.value(of: [0x22, 0xFF, 0x22]) }
        #expect(throws: JSONScanner.Failure.self) { try value(String(repeating: "[", count: 100_000)) }
        #expect(throws: Never.self) { try value("[[1]]", deepest: 2) }
        #expect(throws: JSONScanner.Failure.self) { try value("[[[1]]]", deepest: 2) }
    }

    @Test func `many members are still read once each`() throws {
        let text = "{" + (0..<200).map { "\"k\($0)\":\($0)" }.joined(separator: ",") + "}"
        #expect(try value(text)["k150"] == .integer(150))
        #expect(throws: JSONScanner.Failure.self) { try value(String(text.dropLast()) + ",\"k3\":1}") }
    }

    @Test func `what is written is read again`() throws {
        var text = JSONText()
        text.object {
            $0.member("text", "\"\\/\n\r\t\u{0}\u{1F}äöü😀\u{2028}")
            $0.member("nothing", nil as Double?)
            $0.member("infinite", Double.infinity)
            $0.member("tenth", 0.1 + 0.2)
            $0.member("small", Double.leastNonzeroMagnitude)
            $0.member("whole", 3.0)
            $0.member("large", 1e300)
            $0.member("bool", true)
            $0.name("list")
            $0.array { list in for number in 0..<3 { list.value(number) } }
        }
        let value = try value(text.string)
        #expect(value["text"] == .string("\"\\/\n\r\t\u{0}\u{1F}äöü😀\u{2028}"))
        #expect(value["nothing"] == .null && value["infinite"] == .null)
        #expect(
            value["tenth"] == .number(0.1 + 0.2) && value["small"] == .number(.leastNonzeroMagnitude)
                && value["large"] == .number(1e300)
        )
        #expect(value["whole"] == .integer(3))
        #expect(value["list"] == .array([.integer(0), .integer(1), .integer(2)]))
        var again = JSONText()
        again.value(value)
        #expect(again.string == text.string)
    }
}
