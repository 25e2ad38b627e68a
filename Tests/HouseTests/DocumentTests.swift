import Foundation
import Testing

/// Documents are part of the house.
@Suite struct DocumentTests {
    @Test func `links between the documents lead somewhere`() {
        expectHouse(
            breaking: ["docs/a.md": "[there](nowhere.md)", "README.md": "[there](docs/nowhere.md#part)"],
            sparing: ["docs/a.md": "[there](https://example.org) `[a](b)` [here](#part)"]
        ) { tree in
            let known = Set(
                tree.files.map(\.path) + tree.files.map(\.folder) + ["LICENSE", "Makefile", "Package.swift"]
            )
            return tree.files.filter { $0.path.hasSuffix(".md") }.flatMap { file in
                file.lines.enumerated().flatMap { index, line in
                    line.replacing(/`[^`]*`/, with: "").matches(of: /\]\(([^)#\s]+)(?:#[^)]*)?\)/).compactMap { match in
                        let link = String(match.1)
                        guard !link.contains("://"), !link.hasPrefix("mailto:") else { return nil }
                        let path = Self.path(link, from: file.folder)
                        return known.contains(path) ? nil : Finding(file, line: index + 1, "there is no \(path)")
                    }
                }
            }
        }
    }

    private static func path(_ link: String, from folder: String) -> String {
        var parts: [Substring] = folder.split(separator: "/")
        for step in link.split(separator: "/") where step != "." {
            if step == ".." { _ = parts.popLast() } else { parts.append(step) }
        }
        return parts.joined(separator: "/")
    }

    @Test func `decisions are numbered without a gap and say context, decision and consequences`() {
        expectHouse(
            breaking: [
                "docs/decisions/0001-a.md": "# 1. A\n\n## Context\n\n## Decision\n",
                "docs/decisions/0003-a.md": "# 3. A\n\n## Context\n\n## Decision\n\n## Consequences\n",
            ]
        ) { tree in
            let decisions = tree.files.filter { $0.isUnder("docs/decisions") }
            return decisions.enumerated().flatMap { index, file -> [Finding] in
                let number = Int(file.name.prefix(4))
                let missing = ["## Context", "## Decision", "## Consequences"].filter { !file.text.contains($0) }
                return (number == index + 1 ? [] : [Finding(file, "expected is number \(index + 1)")])
                    + missing.map { Finding(file, "there is no part \"\($0)\"") }
            }
        }
    }

    @Test func `decisions that the sources cite exist`() {
        expectHouse(breaking: ["Sources/Web/A.swift": "/// Why: decision 0999."]) { tree in
            let numbers = tree.files.filter { $0.isUnder("docs/decisions") }.map { String($0.name.prefix(4)) }
            return tree.files.filter { $0.isUnder("Sources") }.flatMap { file in
                file.lines.enumerated().compactMap { index, line in
                    guard let match = line.firstMatch(of: /decision (\d{4})\b/) else { return nil }
                    return numbers.contains(String(match.1))
                        ? nil : Finding(file, line: index + 1, "there is no decision \(match.1)")
                }
            }
        }
    }
}
