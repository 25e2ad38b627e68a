import Foundation
public import Testing

/// Worked numbers that stand beside the repository, in `../shared/oracles`: a value of a JSON file, or a table of a CSV file.
///
/// Tests that need them carry `.enabled(if: Oracle.areThere, Oracle.absence)`, so that a clone without the folder says
/// what it skips.
public indirect enum Oracle: Sendable, Hashable {
    case object([String: Oracle])
    case list([Oracle])
    case number(Double)
    case text(String)
    case flag(Bool)
    case none

    /// Whether the folder of oracles was found.
    public static let areThere = folder != nil

    /// Why tests are skipped where the folder is not there.
    public static let absence: Comment = "there is no folder shared/oracles beside the repository"

    /// Returns the contents of a JSON file, such as "05_nps_csat_ces" or "kano/edge_cases"; none when the folder is absent.
    public static func named(_ name: String) -> Oracle {
        guard let data = contents("\(name).json") else { return .none }
        return (try? JSONDecoder().decode(Oracle.self, from: data)) ?? .none
    }

    /// Returns the rows of a CSV file with a header, such as "10_channel_ratings"; none when the folder is absent.
    public static func table(_ name: String) -> [[String: String]] {
        guard let data = contents("\(name).csv") else { return [] }
        let lines = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline).map(fields)
        guard let header = lines.first else { return [] }
        return lines.dropFirst().map { Dictionary(zip(header, $0), uniquingKeysWith: { $1 }) }
    }

    /// The value under a key; none where this is no object or has no such key.
    public subscript(key: String) -> Oracle {
        if case .object(let members) = self { members[key] ?? .none } else { .none }
    }

    /// The value at a place; none where this is no list or is too short.
    public subscript(index: Int) -> Oracle {
        if case .list(let elements) = self, elements.indices.contains(index) { elements[index] } else { .none }
    }

    /// The elements, empty where this is no list.
    public var list: [Oracle] { if case .list(let elements) = self { elements } else { [] } }

    /// The members, empty where this is no object.
    public var members: [String: Oracle] { if case .object(let members) = self { members } else { [:] } }

    /// The number, or nil where this is none.
    public var number: Double? { if case .number(let number) = self { number } else { nil } }

    /// The whole number, or nil where this is none.
    public var whole: Int? { number.flatMap { Int(exactly: $0) } }

    /// The numbers of a list, leaving out what is none.
    public var numbers: [Double] { list.compactMap(\.number) }

    /// The text, or nil where this is none.
    public var text: String? { if case .text(let text) = self { text } else { nil } }

    /// The truth value, or nil where this is none.
    public var flag: Bool? { if case .flag(let flag) = self { flag } else { nil } }

    /// Returns the fields of a line; quotes around a field are dropped, and none holds a comma.
    private static func fields(_ line: Substring) -> [String] {
        line.split(separator: ",", omittingEmptySubsequences: false).map { field in
            field.hasPrefix("\"") && field.hasSuffix("\"") && field.count > 1
                ? String(field.dropFirst().dropLast()) : String(field)
        }
    }

    /// Returns the bytes of a file of the folder.
    private static func contents(_ path: String) -> Data? {
        folder.flatMap { try? Data(contentsOf: URL(filePath: "\($0)/\(path)")) }
    }

    /// The folder, looked for upward from this file, also where the sources are reached through a link.
    private static let folder: String? = {
        let here = URL(filePath: #filePath)
        for start in [here, here.resolvingSymlinksInPath()] {
            let parts = start.path.split(separator: "/")
            for depth in parts.indices.reversed() {
                let path = (parts[..<depth] + ["shared", "oracles"]).map { "/\($0)" }.joined()
                if FileManager.default.fileExists(atPath: path) { return path }
            }
        }
        return nil
    }()
}

extension Oracle: Decodable {
    /// Reads a value of any kind; what is none of them becomes ``none``.
    public init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if let flag = try? value.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? value.decode(Double.self) {
            self = .number(number)
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let elements = try? value.decode([Oracle].self) {
            self = .list(elements)
        } else {
            self = (try? value.decode([String: Oracle].self)).map(Oracle.object) ?? .none
        }
    }
}

extension Oracle: CustomTestStringConvertible {
    /// The value in few words, for the names of test cases.
    public var testDescription: String {
        switch self {
        case .object(let members): members["id"]?.testDescription ?? members.keys.sorted().joined(separator: ", ")
        case .list(let elements): "[" + elements.prefix(6).map(\.testDescription).joined(separator: ", ") + "]"
        case .number(let number): "\(number)"
        case .text(let text): text
        case .flag(let flag): "\(flag)"
        case .none: "none"
        }
    }
}
