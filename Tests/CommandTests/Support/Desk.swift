import Foundation
import ServiceCycle
import TestSupport
import Testing

/// A folder in which somebody works with the program.
struct Desk: Sendable {
    let folder: String

    /// Runs the program; nothing else is expected but that it succeeds.
    @discardableResult
    func done(_ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation) async throws -> String {
        let run = try await Program.run(arguments, in: folder)
        #expect(run.status == 0, "\(arguments): \(run.errors)", sourceLocation: sourceLocation)
        return run.output
    }

    /// Runs the program, however it ends.
    func run(_ arguments: String...) async throws -> Program.Run { try await Program.run(arguments, in: folder) }

    func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

    func write(_ bytes: [UInt8], to name: String) throws {
        try Data(bytes).write(to: URL(filePath: "\(folder)/\(name)"))
    }

    func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: "\(folder)/\(name)")), as: UTF8.self)
    }

    /// Makes an installation in `data` with the small cycle and its survey.
    func begin() async throws {
        try write(Small.map, to: "map.yaml")
        try write(Small.survey, to: "survey.yaml")
        try write(Small.mapping, to: "mapping.yaml")
        try await done("init", "--data", "data", "--name", "Kasse & Söhne", "--zone", "Europe/Berlin")
        try await done("import", "map", "map.yaml", "--data", "data")
        try await done("import", "survey", "survey.yaml", "--data", "data")
    }

    /// What `export responses` gives, line by line.
    func responses(_ survey: String = "visit", data: String = "data") async throws -> [JSONValue] {
        try await done("export", "responses", survey, "--data", data).split(separator: "\n")
            .map { try JSONScanner.value(of: Array($0.utf8)) }
    }

    /// What `report --format json` gives.
    func report(_ arguments: String...) async throws -> JSONValue {
        let run = try await Program.run(["report", "--data", "data", "--format", "json"] + arguments, in: folder)
        #expect(run.status == 0, "\(run.errors)")
        return try JSONScanner.value(of: Array(run.output.utf8))
    }
}

/// Lends an empty desk to a body and clears it away afterwards.
func withDesk(_ body: (Desk) async throws -> Void) async throws {
    try await withFolder { try await body(Desk(folder: $0)) }
}

/// Files that come with the repository and beside it.
enum Files {
    static var repository: String {
        let parts = "\(#filePath)".split(separator: "/")
        return "/" + parts[..<(parts.lastIndex(of: "Tests") ?? 0)].joined(separator: "/")
    }

    static func fixture(_ name: String) -> String { "\(repository)/Tests/Fixtures/\(name)" }

    static func sample(_ name: String) -> String { "\(repository)/Sources/Web/Resources/Samples/\(name).yaml" }

    static let answers = "/work/shared/data"

    /// Whether the real answers are there; says so where they are not.
    static func hasAnswers(_ file: String) -> Bool {
        let isThere = FileManager.default.isReadableFile(atPath: "\(answers)/\(file)")
        if !isThere { print("Not tested with \(file): there is no \(answers)/\(file).") }
        return isThere
    }
}

/// A cycle of three moments, a survey and a mapping for a table of its answers.
enum Small {
    static let map = """
        cycle: counter
        name: {en: At the counter, de: Am Schalter}
        locations:
          - {code: north, name: North}
          - {code: south, name: South}
        moments:
          - {code: wait, name: Waiting, phase: during, actor: customer, criticality: 8}
          - {code: receive, name: Receiving, phase: during, actor: front-stage, criticality: 10}
          - {code: leave, name: Leaving, phase: after, actor: customer}

        """

    static let survey = """
        survey: visit
        cycle: counter
        title: Your visit
        questions:
          - {code: wait, moment: wait, kind: rating, points: 5, text: The wait?}
          - {code: receive, moment: receive, kind: rating, points: 5, text: The money?}
          - {code: leave, moment: leave, kind: rating, points: 5, text: The goodbye?}
          - {code: comment, kind: text, text: Anything else?}

        """

    static let mapping = """
        survey: visit
        key: id
        time: {column: at, format: yyyy-MM-dd HH:mm}
        missing: {0: no answer}
        attributes:
          location: place
        answers:
          wait: wait
          receive: receive
          leave: leave
          comment: comment

        """

    /// A table of good lines.
    static func table(_ count: Int, id first: Int = 1) -> String {
        let lines = (0..<count).map { index in
            "\(first + index),2026-03-\(index % 9 + 10) 09:30,\(index % 2 == 0 ? "north" : "south"),"
                + "\(index % 5 + 1),\(index % 4 + 2),\(index % 3),\"So, \"\"so\"\"\""
        }
        return "id,at,place,wait,receive,leave,comment\n" + lines.joined(separator: "\n") + "\n"
    }
}

extension JSONValue {
    /// The items of a list; none where it is none.
    var items: [JSONValue] { if case .array(let items) = self { items } else { [] } }

    var text: String? { if case .string(let text) = self { text } else { nil } }

    var int: Int? { if case .integer(let number) = self { number } else { nil } }

    var double: Double? {
        switch self {
        case .integer(let number): Double(number)
        case .number(let number): number
        default: nil
        }
    }

    /// The item of a list with a code.
    func item(_ code: String) throws -> JSONValue {
        try #require(items.first { $0["code"]?.text == code }, "there is no \(code)")
    }
}
