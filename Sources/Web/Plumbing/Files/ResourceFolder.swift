internal import FoundationEssentials

/// A folder of files that come with the program.
struct ResourceFolder: Sendable {
    let path: String

    /// The names of all files with an ending, at any depth, without the ending; sorted.
    func names(below folder: String, ending: String) throws -> [String] {
        let root = "\(path)/\(folder)"
        guard let files = try? FileManager.default.subpathsOfDirectory(atPath: root) else {
            throw PageFailure.unreadable(root)
        }
        return files.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }.sorted()
    }

    func bytes(_ name: String) throws -> [UInt8] {
        let file = "\(path)/\(name)"
        guard let data = FileManager.default.contents(atPath: file) else { throw PageFailure.unreadable(file) }
        return Array(data)
    }

    func text(_ name: String) throws -> String { try text(bytes(name), of: name) }

    private func text(_ bytes: [UInt8], of name: String) throws -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw PageFailure.unreadable("\(path)/\(name)")
        }
        return text
    }

    /// A text without the space before its lines: nobody sees it, everybody would load it, and a part of a template that stands
    /// indented is counted through, letter by letter, for each part that it is part of.
    func unindented(_ name: String) throws -> String {
        var startsLine = true
        let bytes = try bytes(name).filter { byte in
            guard startsLine, byte == UInt8(ascii: " ") else {
                startsLine = byte == UInt8(ascii: "\n")
                return true
            }
            return false
        }
        return try text(bytes, of: name)
    }
}
