import Testing

/// What no source may contain; rule 13 of STYLE.md and its neighbours.
@Suite struct ForbiddenTests {
    /// Where the code (no comment, no text) of the files matches.
    private func code(
        _ files: [SourceFile],
        containing word: String,
        _ pattern: Regex<Substring>,
        _ reason: String
    ) -> [Finding] {
        files.filter { $0.text.utf8.contains(word) }.flatMap { file in
            file.swift.code.enumerated().compactMap { index, line in
                guard line.utf8.contains(word), line.firstMatch(of: pattern) != nil else { return nil }
                return Finding(file, line: index + 1, reason)
            }
        }
    }

    @Test func `nothing is tried by force`() {
        expectHouse(
            breaking: ["Sources/Web/A.swift": "let a = try! b()"],
            sparing: ["Sources/Web/A.swift": "let a = try b() // try! is forbidden"]
        ) {
            code($0.swift(under: "Sources") + $0.swift(under: "Tests"), containing: "try!", /\btry!/, "try!")
        }
    }

    @Test func `nothing is cast by force`() {
        expectHouse(breaking: ["Sources/Web/A.swift": "let a = b as! C"]) {
            code($0.swift(under: "Sources") + $0.swift(under: "Tests"), containing: "as!", /\bas!/, "as!")
        }
    }

    @Test func `nothing is unwrapped by force`() {
        expectHouse(
            breaking: [
                "Sources/Web/A.swift": "let a = b!",
                "Sources/Web/B.swift": "let a = b()!.c",
                "Sources/Web/C.swift": "var a: B!",
                "Sources/Web/D.swift": "print(\"\\(b!)\")",
            ],
            sparing: [
                "Sources/Web/A.swift": "let a = b != c && !d && e !== f",
                "Sources/Web/B.swift": "let a = \"Well done!\" // really!",
            ]
        ) {
            code(
                $0.swift(under: "Sources"),
                containing: "!",
                /[A-Za-z0-9_)\]>"]!(?!=)/,
                "unwrapped by force"
            )
        }
    }

    @Test func `the program never gives up by itself`() {
        expectHouse(
            breaking: [
                "Sources/Web/A.swift": "fatalError(\"no\")",
                "Sources/Web/B.swift": "preconditionFailure()",
                "Sources/Web/C.swift": "precondition(a > 0)",
            ],
            sparing: ["Sources/Web/A.swift": "precondition((1...2).contains(a), \"a lies in 1...2\")"]
        ) { tree in
            let files = tree.swift(under: "Sources")
            return code(files, containing: "fatalError", /\bfatalError\s*\(/, "fatalError")
                + code(
                    files,
                    containing: "preconditionFailure",
                    /\bpreconditionFailure\s*\(\s*\)/,
                    "preconditionFailure without words"
                )
                + code(
                    files,
                    containing: "precondition",
                    /\bprecondition\((?!.*"")[^,]*\)\s*$/,
                    "precondition without words"
                )
        }
    }

    @Test func `nobody promises the compiler what it cannot check`() {
        expectHouse(
            breaking: [
                "Sources/Web/A.swift": "final class A: @unchecked Sendable {}",
                "Sources/Web/B.swift": "nonisolated(unsafe) var a = 1",
            ]
        ) { tree in
            let files = tree.swift(under: "Sources") + tree.swift(under: "Tests")
            return code(files, containing: "@unchecked", /@unchecked\s+Sendable/, "@unchecked Sendable")
                + code(files, containing: "nonisolated", /nonisolated\s*\(\s*unsafe/, "nonisolated(unsafe)")
        }
    }

    @Test func `only the program prints`() {
        expectHouse(
            breaking: ["Sources/Web/A.swift": "print(a)"],
            sparing: ["Sources/siklus/A.swift": "print(a)", "Sources/Web/A.swift": "fingerprint(a)\na.print(b)"]
        ) { tree in
            code(
                tree.swift(under: "Sources").filter { !$0.isUnder("Sources/siklus") },
                containing: "print(",
                /(?:^|[^\w.`])(?:debugPrint|print)\(/,
                "print"
            )
        }
    }

    @Test func `only the program looks at the clock`() {
        expectHouse(
            breaking: [
                "Sources/Web/A.swift": "let a = Date()",
                "Sources/Storage/A.swift": "let a = ContinuousClock.now",
                "Sources/Storage/B.swift": "let a: Date = .now",
            ],
            sparing: [
                "Sources/siklus/A.swift": "let a = Date()",
                "Sources/Web/Plumbing/A.swift": "let start = ContinuousClock.now  // a stopwatch tells no time",
                "Sources/Web/A.swift": "let a = clock.now() + Date(timeIntervalSince1970: 3)\nself.now = visit.now",
            ]
        ) { tree in
            let files = tree.swift(under: "Sources").filter { !$0.isUnder("Sources/siklus") }
            return code(files, containing: "Date()", /\bDate\(\)/, "Date()")
                + code(
                    files.filter { !Self.hasStopwatch($0) },
                    containing: ".now",
                    /(?:Date|Instant|Clock|\(\)|[\s(:,=])\.now\b/,
                    ".now"
                )
        }
    }

    /// Durations of requests are measured; the time of day is not read there.
    private static func hasStopwatch(_ file: SourceFile) -> Bool {
        file.isUnder("Sources/Web/Plumbing") && file.text.contains("ContinuousClock.now")
    }

    @Test func `nothing is read from the environment`() {
        expectHouse(
            breaking: [
                "Sources/Web/A.swift": "let a = ProcessInfo.processInfo.environment[key]",
                "Sources/siklus/A.swift": "let a = getenv(key)",
            ]
        ) { tree in
            let files = tree.swift(under: "Sources")
            return code(files, containing: "processInfo", /processInfo\s*\.\s*environment/, "the environment")
                + code(files, containing: "getenv", /\bgetenv\(/, "the environment")
        }
    }

    @Test func `what is left to do has an issue`() {
        expectHouse(
            breaking: ["Sources/Web/A.swift": "// TODO: later", "Tests/WebTests/A.swift": "/* FIXME */"],
            sparing: ["Sources/Web/A.swift": "// TODO: #12 says when", "Sources/Web/B.swift": "let a = \"TODO\""]
        ) { tree in
            (tree.swift(under: "Sources") + tree.swift(under: "Tests")).flatMap { file -> [Finding] in
                guard file.text.contains(/TODO|FIXME|XXX/) else { return [] }
                return file.swift.comments
                    .filter { $0.text.contains(/\b(?:TODO|FIXME|XXX)\b/) && !$0.text.contains(/#\d+/) }
                    .map { Finding(file, line: $0.line, "without the number of an issue") }
            }
        }
    }

    @Test func `every test can fail and runs`() {
        expectHouse(
            breaking: [
                "Tests/WebTests/A.swift": "@Test(.disabled(\"later\")) func a() {}",
                "Tests/WebTests/B.swift": "#expect(Bool(true))",
            ]
        ) { tree in
            let files = tree.swift(under: "Tests")
            return code(files, containing: ".disabled(", /\.disabled\(/, "switched off")
                + code(files, containing: "withKnownIssue", /\bwithKnownIssue\b/, "known to fail")
                + code(files, containing: "#expect(", /#expect\((?:Bool\()?true\b/, "cannot fail")
        }
    }
}

extension String.UTF8View {
    /// Whether a short ASCII word occurs; much faster than a search for characters.
    fileprivate func contains(_ word: String) -> Bool {
        let word = Array(word.utf8)
        let bytes = Array(self)
        guard let first = word.first, bytes.count >= word.count else { return false }
        return (0...(bytes.count - word.count)).contains { start in
            bytes[start] == first && bytes[start...].starts(with: word)
        }
    }
}
