import Testing

/// Whatever the program says to people it says in English, German and Indonesian.
@Suite struct WordTests {
    private static let languages = ["de", "id"]

    /// The lines of a block `en: …`, `de: …`, `id: …` around a line, by their indentation.
    private func siblings(of index: Int, in lines: [Substring]) -> Set<Substring> {
        let indent = lines[index].prefix { $0 == " " }.count
        func isInside(_ line: Substring) -> Bool {
            line.allSatisfy(\.isWhitespace) || line.prefix { $0 == " " }.count >= indent
        }
        let above = lines[..<index].reversed().prefix(while: isInside)
        let below = lines[index...].prefix(while: isInside)
        return Set(
            (above + below).filter { $0.prefix { $0 == " " }.count == indent }
                .map { $0.dropFirst(indent).prefix { $0 != ":" } }
        )
    }

    @Test func `the sample files speak all three languages`() {
        let folder = "Sources/Web/Resources/Samples"
        expectHouse(
            breaking: [
                "\(folder)/a.yaml": "name: {en: \"Wait\", de: \"Warten\"}",
                "\(folder)/b.yaml": "name:\n  en: \"Wait\"\n  id: \"Menunggu\"\nother:\n  de: \"Anders\"",
            ],
            sparing: [
                "\(folder)/a.yaml":
                    "name: {en: \"Wait\", de: \"Warten\", id: \"Menunggu\"}\ntext:\n  en: a\n  de: b\n  id: c"
            ]
        ) { tree in
            tree.files.filter { $0.isUnder(folder) }.flatMap { file in
                let lines = file.lines
                return lines.indices.flatMap { index -> [Finding] in
                    let line = lines[index]
                    let missing: [String] =
                        if line.contains(/\{\s*en:/) {
                            Self.languages.filter { !line.contains("\($0):") }
                        } else if line.contains(/^\s*en:/) {
                            Self.languages.filter { !siblings(of: index, in: lines).contains(Substring($0)) }
                        } else { [] }
                    return missing.map { Finding(file, line: index + 1, "no text in \($0)") }
                }
            }
        }
    }

    @Test func `every phrase has words in all three languages, with the same places to be filled`() {
        // Long texts are joined of several, to stay within the line.
        let text =
            #/
            Phrase\(\s*
            en:\s*("(?:[^"\\]|\\.)*"(?:\s*\+\s*"(?:[^"\\]|\\.)*")*),\s*
            de:\s*("(?:[^"\\]|\\.)*"(?:\s*\+\s*"(?:[^"\\]|\\.)*")*),\s*
            id:\s*("(?:[^"\\]|\\.)*"(?:\s*\+\s*"(?:[^"\\]|\\.)*")*)\s*\)
            /#
        expectHouse(
            breaking: [
                "Sources/ServiceCycle/Words/A.swift": "Phrase(en: \"Wait\", de: \"\", id: \"Menunggu\")",
                "Sources/ServiceCycle/Words/B.swift":
                    "Phrase(en: \"{count} answers\", de: \"Antworten\", id: \"{count}\")",
                "Sources/ServiceCycle/Words/C.swift": "Phrase(en: english, de: \"b\", id: \"c\")",
            ],
            sparing: [
                "Sources/ServiceCycle/Words/A.swift":
                    "Phrase(\n    en:\n        \"a \"\n        + \"{b}\",\n    de: \"{b} c\",\n    id: \"{b}\"\n)"
            ]
        ) { tree in
            tree.swift(under: "Sources").flatMap { file -> [Finding] in
                let all = file.text.matches(of: /\bPhrase\(\s*en:/)
                let read = file.text.matches(of: text)
                let unread = all.filter { phrase in !read.contains { $0.range.lowerBound == phrase.range.lowerBound } }
                let poor = read.filter { match in
                    let texts = [match.1, match.2, match.3]
                    let places = texts.map { text in Set(text.matches(of: /\{\w+\}/).map { String($0.output) }) }
                    return texts.contains("\"\"") || Set(places).count > 1
                }
                return unread.map { file.finding(at: $0.range.lowerBound, "a phrase that is no three texts") }
                    + poor.map { file.finding(at: $0.range.lowerBound, "a text or one of its places is missing") }
            }
        }
    }
}

extension SourceFile {
    fileprivate func finding(at index: String.Index, _ reason: String) -> Finding {
        Finding(self, line: text[..<index].count { $0 == "\n" } + 1, reason)
    }
}
