import Testing

/// Templates hold no logic and let nothing through unescaped.
@Suite struct TemplateTests {
    private static let folder = "Sources/Web/Resources/Templates"

    /// The names of the templates that a line calls in.
    private func partials(_ line: Substring) -> [String] {
        line.matches(of: /\{\{\s*[><]\s*([\w\/.-]+)\s*\}\}/).map { String($0.1) }
    }

    private func templates(_ tree: SourceTree) -> [SourceFile] { tree.files.filter { $0.path.hasSuffix(".mustache") } }

    /// `cycles/list` of a template's path.
    private func name(of file: SourceFile) -> String {
        String(file.path.dropFirst(Self.folder.count + 1).dropLast(".mustache".count))
    }

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
            templates(tree)
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
            templates(tree).flatMap { file in
                file.lines.enumerated().flatMap { index, line in
                    // A style sheet may be called in too, for a page that is one file.
                    partials(line).filter {
                        !tree.contains("\(Self.folder)/\($0).mustache")
                            && !($0.hasPrefix("static/")
                                && tree.contains("Sources/Web/Resources/Static/\($0.dropFirst(7)).css"))
                    }
                    .map { Finding(file, line: index + 1, "there is no template \($0)") }
                }
            }
        }
    }

    @Test func `every template is shown by a page or called in by another`() {
        expectHouse(breaking: ["\(Self.folder)/shared/forgotten.mustache": "<p>{{name}}</p>"]) { tree in
            let called = templates(tree).flatMap { $0.lines.flatMap(partials) }
            let shown = tree.swift(under: "Sources/Web").flatMap { $0.swift.literals.map(\.text) }
            let used = Set(called + shown)
            return templates(tree).filter { !used.contains(name(of: $0)) }.map { Finding($0, "nothing shows it") }
        }
    }

    @Test func `every name in a template is a name in the sources`() {
        // Mustache renders a name that is not there as nothing, without a word.
        expectHouse(breaking: ["\(Self.folder)/a.mustache": "<p>{{misspelt}}</p>{{#alsoMisspelt}}a{{/alsoMisspelt}}"]) {
            tree in
            let words = Set(
                tree.swift(under: "Sources/Web").flatMap { file in
                    file.swift.code.flatMap { $0.split { !($0.isLetter || $0.isNumber || $0 == "_") } }
                }.map(String.init)
            )
            return templates(tree).flatMap { file in
                file.lines.enumerated().flatMap { index, line in
                    line.matches(of: /\{\{\s*[#^]?\s*([A-Za-z][\w.]*)\s*\}\}/).flatMap { match in
                        match.1.split(separator: ".").filter { !words.contains(String($0)) }
                            .map { Finding(file, line: index + 1, "no page has a \($0)") }
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
            templates(tree)
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
            templates(tree)
                .flatMap {
                    matches($0, /\sstyle\s*=|\son[a-z]+\s*=\s*["']|<script>/, "the content security policy forbids it")
                }
        }
    }
}
