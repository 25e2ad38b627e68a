import Testing

/// SQL lives in Storage, HTML in templates.
@Suite struct LiteralTests {
    private func matches(_ file: SourceFile, _ pattern: Regex<Substring>, _ reason: String) -> [Finding] {
        file.swift.literals.flatMap { literal in
            literal.text.matches(of: pattern).map { match in
                let above = literal.text[..<match.range.lowerBound].count { $0 == "\n" }
                return Finding(file, line: literal.line + above, "\(reason): \(match.output)")
            }
        }
    }

    @Test func `no statement is written outside Storage`() {
        let statement =
            #/
            \b(?:SELECT\s+[\w*(] | INSERT\s+INTO\s+\w | UPDATE\s+\w+\s+SET\b | DELETE\s+FROM\s+\w
                | (?:CREATE|ALTER|DROP)\s+(?:TABLE|INDEX|VIEW)\b | PRAGMA\s+\w)
            [^\n"]{0,40}
            /#
        expectHouse(
            breaking: [
                "Sources/Web/A.swift": "let a = \"SELECT name FROM account\"",
                "Sources/siklus/A.swift": "let a = \"\"\"\n    DELETE FROM cell\n    \"\"\"",
                "Sources/Interchange/A.swift": "let a = #\"INSERT INTO cell VALUES (1)\"#",
            ],
            sparing: [
                "Sources/Web/A.swift": "// SELECT name FROM account\nlet a = \"Select a survey to update.\"",
                "Sources/Storage/A.swift": "let a = \"SELECT name FROM account\"",
            ]
        ) { tree in
            tree.swift(under: "Sources").filter { !$0.isUnder("Sources/Storage") }
                .flatMap { matches($0, statement, "a statement outside Storage") }
        }
    }

    @Test func `no page is written in Swift`() {
        let tag =
            #/
            <(?:\/\s*[a-z][a-z0-9]*\s*>
                | (?:!doctype|html|head|body|title|style|script|link|meta|main|nav|section|article|header|footer|div|span
                    |p|a|b|i|em|strong|br|hr|img|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th
                    |form|label|button|input|select|option|textarea)(?:\s[^>]*)?\/?>)
            /#
        expectHouse(
            breaking: [
                "Sources/Web/A.swift": "let a = \"<p>\\(name)</p>\"",
                "Sources/siklus/A.swift": "let a = \"\"\"\n    <div class='a'>\n    \"\"\"",
            ],
            sparing: [
                "Sources/Web/A.swift": "/// `<p>`\nlet a = 1 < b && c > d ? \"a <b\" : \"<file>\"",
                "Sources/Web/B.swift": "let mark = \"<circle r='2'/>\"",
                "Sources/Web/C.swift": "let start = html.firstRange(of: \"<style>\")",
            ]
        ) { tree in
            tree.swift(under: "Sources").flatMap { file in
                // A tag that is looked for in a finished page is not written.
                matches(file, tag.ignoresCase(), "a page outside the templates")
                    .filter { !file.swift.code[$0.line - 1].contains("firstRange(of:") }
            }
        }
    }
}
