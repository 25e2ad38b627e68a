import Testing

/// How files are cut, named and mirrored.
@Suite struct FileTests {
    @Test func `no file is longer than four hundred lines`() {
        expectHouse(
            breaking: ["Sources/Web/A.swift": String(repeating: "\n", count: 401)],
            sparing: ["Sources/Web/A.swift": String(repeating: "\n", count: 400)]
        ) { tree in
            tree.files.filter { $0.isSwift || $0.path.hasSuffix(".mustache") }.compactMap { file in
                let count = file.text.utf8.count { $0 == UInt8(ascii: "\n") }
                return count > 400 ? Finding(file, line: 401, "\(count) lines") : nil
            }
        }
    }

    @Test func `a file is named as the type it declares, or as the type and the capability it adds`() {
        expectHouse(
            breaking: [
                "Sources/Web/Page.swift": "struct Paper {}",
                "Sources/Web/Page+Links.swift": "extension Paper {}",
                "Sources/Web/Helpers.swift": "func help() {}",
            ],
            sparing: [
                "Sources/Web/Page.swift": "package struct Page: Sendable {}",
                "Sources/Web/Page+Links.swift": "extension Site.Page {}",
                "Sources/Storage/Migrations/20261121_beginning.swift": "let beginning = 1",
            ]
        ) { tree in
            tree.swift(under: "Sources").filter { !$0.isUnder("Sources/Storage/Migrations") }.compactMap { file in
                let parts = file.name.split(separator: "+")
                guard let type = parts.first, parts.count <= 2 else { return Finding(file, "a name that is none") }
                let words = "struct|class|enum|actor|protocol|typealias|extension"
                guard let pattern = try? Regex("\\b(?:\(words))\\s+(?:\\w+\\.)*\(type)\\b"),
                    !file.text.contains(pattern)
                else { return nil }
                return Finding(file, "neither declares nor extends \(type)")
            }
        }
    }

    @Test func `paths are plain`() {
        expectHouse(breaking: ["Sources/Web/My Page.swift": "", "docs/Ü.md": ""]) { tree in
            tree.files.filter {
                !$0.path.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "/._+-".contains($0)) }
            }
            .map { Finding($0, "a path with more than letters, digits and . _ + -") }
        }
    }

    @Test func `every formula says where it comes from`() {
        expectHouse(
            breaking: [
                "Sources/Statistics/A.swift": "/// ```\n/// a = b / c\n/// ```\n",
                "Sources/Statistics/B.swift": "internal import RealModule",
                "Sources/Statistics/C.swift": "let a = b.squareRoot()",
                "Sources/Kano/Certainty/D.swift": "let a = b.squareRoot()",
                "Sources/Prioritisation/A.swift": "/// ```\n/// a = b / c\n/// ```\n",
            ],
            sparing: ["Sources/Statistics/A.swift": "/// Source: Student, 1908.\ninternal import RealModule"]
        ) { tree in
            ["Statistics", "Kano", "Prioritisation"].flatMap { tree.swift(under: "Sources/\($0)") }.compactMap { file in
                let hasFormula = ["/// ```", "import RealModule", ".squareRoot()"].contains { file.text.contains($0) }
                guard hasFormula, !file.text.contains(/\/\/\/ (?:- )?Source: \S/) else { return nil }
                return Finding(file, "a formula without a line \"Source:\"")
            }
        }
    }

    @Test func `tests stand in the folders of what they test`() {
        let targets = ["Command": "siklus"]
        let free: Set<String> = ["TestSupport", "OracleSupport", "HouseTests"]
        expectHouse(breaking: ["Tests/StorageTests/Nowhere/ATests.swift": ""]) { tree in
            let folders = Set(
                tree.swift(under: "Sources").flatMap { file in
                    let parts = file.folder.split(separator: "/")
                    return parts.indices.map { parts[...$0].joined(separator: "/") }
                }
            )
            return tree.swift(under: "Tests").compactMap { file in
                let parts = file.folder.split(separator: "/").map(String.init)
                guard parts.count > 1, !free.contains(parts[1]), parts.last != "Support" else { return nil }
                let name = String(parts[1].dropLast("Tests".count))
                let source = (["Sources", targets[name] ?? name] + parts.dropFirst(2)).joined(separator: "/")
                return folders.contains(source) ? nil : Finding(file, "there is no folder \(source)")
            }
        }
    }
}
