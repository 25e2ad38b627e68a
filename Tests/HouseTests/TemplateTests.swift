import Testing

/// Templates hold no logic and let nothing through unescaped.
@Suite struct TemplateTests {
    private static let folder = "Sources/Web/Resources/Templates"

    private func matches(_ file: SourceFile, _ pattern: Regex<Substring>, _ reason: String) -> [Finding] {
        file.lines.enumerated().compactMap { index, line in
            line.contains(pattern) ? Finding(file, line: index + 1, reason) : nil
        }
    }

    @Test func `nothing is written into a page unescaped`() {
        expectHouse(
            breaking: [
                "\(Self.folder)/a.mustache": "<p>{{{name}}}</p>",
                "\(Self.folder)/b.mustache": "<p>{{& name}}</p>",
                "\(Self.folder)/c.mustache": "{{=<% %>=}}",
            ],
            sparing: ["\(Self.folder)/a.mustache": "<p>{{name}}</p>"]
        ) { tree in
            tree.files.filter { $0.path.hasSuffix(".mustache") }
                .flatMap { matches($0, /\{\{\s*(?:\{|&|=)/, "unescaped, or other delimiters") }
        }
    }

    @Test func `every partial and every layout that a template names is there`() {
        expectHouse(
            breaking: [
                "\(Self.folder)/a.mustache": "{{> shared/nowhere}}",
                "\(Self.folder)/b.mustache": "{{<nowhere}}{{/nowhere}}",
            ]
        ) { tree in
            tree.files.filter { $0.path.hasSuffix(".mustache") }.flatMap { file in
                file.lines.enumerated().flatMap { index, line in
                    line.matches(of: /\{\{\s*[><]\s*([\w\/.-]+)\s*\}\}/).compactMap { match in
                        tree.contains("\(Self.folder)/\(match.1).mustache")
                            ? nil : Finding(file, line: index + 1, "there is no template \(match.1)")
                    }
                }
            }
        }
    }

    @Test func `no page asks another host for anything`() {
        expectHouse(
            breaking: [
                "\(Self.folder)/a.mustache": "<img src=\"https://example.org/a.png\">",
                "\(Self.folder)/b.mustache": "<script src='//example.org/a.js'></script>",
            ],
            sparing: ["\(Self.folder)/a.mustache": "<a href=\"https://example.org\">Source</a>"]
        ) { tree in
            tree.files.filter { $0.path.hasSuffix(".mustache") }
                .flatMap {
                    matches($0, /(?:\bsrc|\bsrcset|<link[^>]*\bhref)\s*=\s*["'](?:https?:)?\/\//, "another host")
                }
        }
    }

    @Test func `pages carry no style and no script of their own`() {
        expectHouse(
            breaking: [
                "\(Self.folder)/a.mustache": "<p style=\"color: red\">",
                "\(Self.folder)/b.mustache": "<button onclick=\"go()\">",
                "\(Self.folder)/c.mustache": "<script>go()</script>",
            ],
            sparing: ["\(Self.folder)/a.mustache": "<script src=\"{{script}}\" defer></script>"]
        ) { tree in
            tree.files.filter { $0.path.hasSuffix(".mustache") }
                .flatMap {
                    matches($0, /\sstyle\s*=|\son[a-z]+\s*=\s*["']|<script>/, "the content security policy forbids it")
                }
        }
    }
}
