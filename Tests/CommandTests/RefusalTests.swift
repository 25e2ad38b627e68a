import Foundation
import Testing

/// Everything that the program does not do: exit 2 and one clear sentence on standard error.
@Suite struct RefusalTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let arguments: [String]

        /// What the sentence must name.
        let says: [String]
        var testDescription: String { arguments.joined(separator: " ").prefix(80).description }

        init(_ line: String, says: String...) {
            arguments = line.split(separator: " ").map { String($0.replacing("␣", with: " ")) }
            self.says = says
        }
    }

    /// Words that would show the inside of the program.
    private static let inside = [
        "Fatal error", "DatabaseFailure", "damaged(", "unexpected(", "unreachable(", "constraint(",
        "NSCocoaErrorDomain",
        "Error Domain", "CocoaError", "Swift.", "PageFailure", "errno",
    ]

    private func check(_ run: Program.Run, _ example: Case) {
        #expect(run.status == 2, "\(run.errors)")
        #expect(run.output.isEmpty)
        #expect(!run.errors.isEmpty)
        for word in example.says { #expect(run.errors.contains(word), "\(word) is missing in: \(run.errors)") }
        for word in Self.inside { #expect(!run.errors.contains(word), "\(run.errors)") }
        let first = run.errors.split(separator: "\n").first.map(String.init) ?? ""
        #expect(first.hasPrefix("siklus: ") || first.hasPrefix("Error: "), "\(first)")
    }

    /// Nothing is in the folder but a few files.
    @Test(arguments: [
        Case("report --data none", says: "none"), Case("verify --data none", says: "none"),
        Case("serve --data none", says: "none", "siklus init"), Case("migrate --data none", says: "none"),
        Case("backup --data none out.db", says: "none"), Case("restore --data new none.db", says: "none.db"),
        Case("restore --data new junk", says: "junk"), Case("restore --data new empty", says: "empty"),
        Case("restore --data new .", says: "."),
        Case("export map --data none", says: "none"), Case("token create --data none", says: "none"),
        Case("user add ada --data none", says: "none"), Case("import map empty --data none", says: "empty"),
        Case("init --data x --zone Nowhere/X", says: "Nowhere/X", "Europe/Berlin"),
        Case("init --data junk", says: "junk"), Case("init --data /proc/x", says: "/proc/x"),
        Case("init --data x --database postgres://y", says: "--data", "--database"),
        Case("init --database mysql://y", says: "postgres://"),
        Case("report --database postgres://nobody@127.0.0.1:1/x", says: "cannot be reached"),
        Case("report --data none --format pdf", says: "pdf", "html"), Case("report --data none --words fr", says: "en"),
        Case("serve --data none --port 0", says: "65535"), Case("serve --data none --port x", says: "--port"),
        Case("serve --data none --host 0.0.0.0", says: "--public-url"),
        Case("serve --data none --public-url ftp://x", says: "http"),
        Case("frobnicate", says: "frobnicate"), Case("report --colour red", says: "--colour"),
        Case("import map", says: "file"), Case("import table x.csv", says: "table"),
        Case("import responses x.csv", says: "--mapping"),
        Case("import responses x.csv --mapping none.yaml --data none", says: "none.yaml"),
        Case("import responses x.csv --mapping empty --delimiter ab", says: "--delimiter"),
        Case("report x", says: "x"),
    ])
    func `where nothing is`(_ example: Case) async throws {
        try await withDesk { desk in
            try desk.write("hello\u{0}", to: "junk")
            try desk.write("", to: "empty")
            let before = try FileManager.default.contentsOfDirectory(atPath: desk.folder).sorted()
            check(try await Program.run(example.arguments, in: desk.folder), example)
            // What was refused leaves no half thing behind.
            #expect(try FileManager.default.contentsOfDirectory(atPath: desk.folder).sorted() == before)
        }
    }

    @Test(arguments: [
        Case("init --data data", says: "already"), Case("report --data data --cycle lounge", says: "lounge", "counter"),
        Case("report --data data --location moon", says: "moon", "north"),
        Case("report --data data --location N␣O", says: "--location"),
        Case("report --data data --from 2026-13-01", says: "--from", "2026-13-01"),
        Case("report --data data --from 2026-03-02 --to 2026-03-01", says: "--to"),
        Case("report --data data --language german!", says: "--language"),
        Case("report --data data --format html --resources /nonexistent", says: "/nonexistent"),
        Case("serve --data data --resources /nonexistent --port 47811", says: "/nonexistent"),
        Case("export map --data data --cycle lounge", says: "lounge", "counter"),
        Case("export survey lounge --data data", says: "lounge"),
        Case("export responses lounge --data data", says: "lounge"),
        Case("token create --data data --scope fly", says: "fly", "results:read"),
        Case("user add owner --data data", says: "owner"),
        Case("user add ada --role king --data data", says: "king", "viewer"),
        Case("user password nobody --data data", says: "nobody"),
        Case("erase x --data data", says: "x"),
        Case("erase 01a20049-d5ad-7b4d-9d75-594fdbc44fab --data data", says: "01a20049"),
        Case("backup --data data map.yaml", says: "map.yaml", "already"),
        Case("backup --data data nowhere/out.db", says: "nowhere"),
        Case("restore --data data map.yaml", says: "map.yaml"),
        Case("demo --data data --no-serve", says: "real data"),
        Case("import map nowhere.yaml --data data", says: "nowhere.yaml"),
        Case("import map . --data data", says: "folder"),
        Case("import map junk --data data", says: "junk"), Case("import map empty --data data", says: "empty"),
        Case("import map bomb.yaml --data data", says: "bomb.yaml"),
        Case("import map deep.yaml --data data", says: "deep.yaml"),
        Case("import map wrong.yaml --data data", says: "line 7", "robot"),
        Case("import survey map.yaml --data data", says: "map.yaml"),
        Case("import survey orphan.yaml --data data", says: "lounge"),
        Case("import survey stray.yaml --data data", says: "line 5", "toilet"),
        Case("import responses nowhere.csv --mapping mapping.yaml --data data", says: "nowhere.csv"),
        Case("import responses . --mapping mapping.yaml --data data", says: "folder"),
        Case("import responses map.yaml --mapping map.yaml --data data", says: "map.yaml"),
        Case("import responses map.yaml --mapping mapping.yaml --encoding klingon --data data", says: "klingon"),
    ])
    func `where an installation is`(_ example: Case) async throws {
        try await withDesk { desk in
            try await desk.begin()
            try desk.write("hello\u{0}", to: "junk")
            try desk.write("", to: "empty")
            try desk.write(Self.bomb, to: "bomb.yaml")
            try desk.write(String(repeating: "[", count: 100_000), to: "deep.yaml")
            try desk.write(
                Small.map.replacing("actor: customer, criticality: 8", with: "actor: robot"),
                to: "wrong.yaml"
            )
            try desk.write(Small.survey.replacing("cycle: counter", with: "cycle: lounge"), to: "orphan.yaml")
            try desk.write(Small.survey.replacing("moment: wait", with: "moment: toilet"), to: "stray.yaml")
            let before = try await desk.done("export", "map", "--data", "data")
            check(try await Program.run(example.arguments, in: desk.folder), example)
            #expect(try await desk.done("export", "map", "--data", "data") == before)
            #expect(try await desk.done("verify", "--data", "data").contains("Everything holds."))
        }
    }

    /// Nine lines that grow to a billion.
    private static let bomb =
        "a: &a [x,x,x,x,x,x,x,x,x,x]\n"
        + zip("bcdefghi", "abcdefgh").map {
            "\($0): &\($0) [" + Array(repeating: "*\($1)", count: 10).joined(separator: ",") + "]\n"
        }
        .joined()

    @Test func `a place without an organisation says how to begin`() async throws {
        try await withDesk { desk in
            try await desk.done("init", "--data", "data")
            for command in [["report"], ["export", "map"]] {
                let run = try await Program.run(command + ["--data", "data"], in: desk.folder)
                #expect(run.status == 2)
                #expect(run.errors.contains("siklus import map FILE.yaml"))
            }
        }
    }

    @Test func `several cycles must be told apart`() async throws {
        try await withDesk { desk in
            try await desk.begin()
            try desk.write(Small.map.replacing("cycle: counter", with: "cycle: lounge"), to: "other.yaml")
            try await desk.done("import", "map", "other.yaml", "--data", "data")
            for command in [["report"], ["export", "map"]] {
                check(
                    try await Program.run(command + ["--data", "data"], in: desk.folder),
                    Case("", says: "counter, lounge", "--cycle")
                )
                let named = try await Program.run(command + ["--data", "data", "--cycle", "lounge"], in: desk.folder)
                #expect(named.status == 0)
            }
        }
    }
}
