import Foundation
import Testing

/// A CSV file as bytes, so that it can be read in whatever encoding it is: no byte of CP949's two-byte characters is a
/// comma, a quote or the end of a line.
struct ByteTable {
    private(set) var rows: [[[UInt8]]] = []

    /// Reads a file of the folder `shared` beside the repository, or nothing where that is absent.
    init(shared path: String) {
        guard let folder = Self.folder, let data = try? Data(contentsOf: URL(filePath: "\(folder)/\(path)")) else {
            return
        }
        var (row, field, isQuoted) = ([[UInt8]](), [UInt8](), false)
        for byte in data {
            switch byte {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted:
                row.append(field)
                field = []
            case UInt8(ascii: "\n") where !isQuoted:
                rows.append(row + [field])
                (row, field) = ([], [])
            case UInt8(ascii: "\r") where !isQuoted: break
            default: field.append(byte)
            }
        }
        if !row.isEmpty || !field.isEmpty { rows.append(row + [field]) }
    }

    /// The rows below the header as texts in UTF-8, by the names in the header.
    var records: [[String: String]] {
        func texts(_ row: [[UInt8]]) -> [String] { row.map { String(decoding: $0, as: UTF8.self) } }
        guard let header = rows.first.map(texts) else { return [] }
        return rows.dropFirst().map { Dictionary(zip(header, texts($0)), uniquingKeysWith: { first, _ in first }) }
    }

    /// Whether the folder was found.
    static let isThere = folder != nil

    /// Why tests are skipped where it is not.
    static let absence: Comment = "there is no folder shared beside the repository"

    private static let folder: String? = {
        let here = URL(filePath: #filePath)
        for start in [here, here.resolvingSymlinksInPath()] {
            let parts = start.path.split(separator: "/")
            for depth in parts.indices.reversed() {
                let path = (parts[..<depth] + ["shared"]).map { "/\($0)" }.joined()
                if FileManager.default.fileExists(atPath: "\(path)/oracles/kano") { return path }
            }
        }
        return nil
    }()
}
