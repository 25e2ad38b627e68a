import Foundation

/// One file of the repository, by its path from the root.
struct SourceFile: Sendable {
    let path: String
    let text: String

    /// The source taken apart; empty for other files.
    let swift: SwiftText

    init(path: String, text: String) {
        self.path = path
        self.text = text
        swift = SwiftText(path.hasSuffix(".swift") ? text : "")
    }

    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
    var isSwift: Bool { path.hasSuffix(".swift") }

    /// `Cell` of `Sources/Storage/Cell.swift`.
    var name: String { String(path.split(separator: "/").last?.prefix { $0 != "." } ?? "") }
    var folder: String { path.split(separator: "/").dropLast().joined(separator: "/") }

    func isUnder(_ folder: String) -> Bool { path.hasPrefix("\(folder)/") }
}

/// The files that the rules read: the repository's own, or a few planted ones.
struct SourceTree: Sendable {
    let files: [SourceFile]

    init(_ files: [String: String]) {
        self.files = files.map { SourceFile(path: $0.key, text: $0.value) }.sorted { $0.path < $1.path }
    }

    /// The repository, read once.
    static let repository = SourceTree(root: root)

    /// The folder above this file that holds the package, or where `SIKLUS_ROOT` says.
    private static var root: String {
        if let root = ProcessInfo.processInfo.environment["SIKLUS_ROOT"] { return root }
        var folder = URL(filePath: #filePath).resolvingSymlinksInPath()
        repeat {
            folder.deleteLastPathComponent()
        } while folder.path.count > 1
            && !FileManager.default.fileExists(atPath: folder.appending(path: "Sources/ServiceCycle").path)
        return folder.path
    }

    private init(root: String) {
        let kinds = [".swift", ".mustache", ".md", ".yaml", ".css"]
        var files: [String: String] = [:]
        for top in ["Sources", "Tests", "docs"] {
            for path in FileManager.default.enumerator(atPath: "\(root)/\(top)") ?? .init() {
                guard let path = path as? String, kinds.contains(where: path.hasSuffix) else { continue }
                files["\(top)/\(path)"] = try? String(contentsOfFile: "\(root)/\(top)/\(path)", encoding: .utf8)
            }
        }
        for name in (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? [] where name.hasSuffix(".md") {
            files[name] = try? String(contentsOfFile: "\(root)/\(name)", encoding: .utf8)
        }
        self.init(files)
    }

    /// The Swift files under a folder.
    func swift(under folder: String) -> [SourceFile] { files.filter { $0.isSwift && $0.isUnder(folder) } }

    func contains(_ path: String) -> Bool { files.contains { $0.path == path } }
}
