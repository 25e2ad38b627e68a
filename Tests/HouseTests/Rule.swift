import Testing

/// One place where a rule is broken.
struct Finding: CustomStringConvertible {
    let path: String
    let line: Int
    let reason: String

    init(_ file: SourceFile, line: Int = 1, _ reason: String) {
        path = file.path
        self.line = line
        self.reason = reason
    }

    var description: String { "\(path):\(line): \(reason)" }
}

/// Expects that the repository keeps a rule, and that the rule is worth something.
///
/// - Parameters:
///   - planted: Files that each break the rule alone, so that a rule that sees nothing fails itself.
///   - spared: Files that look like it but are right.
///   - location: The test.
///   - check: The rule.
func expectHouse(
    breaking planted: [String: String],
    sparing spared: [String: String] = [:],
    location: SourceLocation = #_sourceLocation,
    _ check: (SourceTree) -> [Finding]
) {
    for (path, text) in planted {
        #expect(
            !check(SourceTree([path: text])).isEmpty,
            "The rule does not see what was planted: \(path): \(text)",
            sourceLocation: location
        )
    }
    for (path, text) in spared {
        let findings = check(SourceTree([path: text]))
        #expect(findings.isEmpty, "The rule is too eager: \(path): \(text)", sourceLocation: location)
    }
    let findings = check(.repository)
    let list = findings.map(\.description).sorted().joined(separator: "\n")
    #expect(findings.isEmpty, "\n\(list)", sourceLocation: location)
}
