import Foundation
import ServiceCycle
import Testing

/// `siklus import responses` on tables that are not as they should be.
@Suite struct ImportTests {
    @Test func `a table is imported, and again it adds nothing`() async throws {
        try await withDesk { desk in
            try await desk.begin()
            try desk.write(Small.table(40), to: "answers.csv")
            let first = try await importTable(desk)
            #expect(first.status == 0)
            #expect(first.output == "40 responses of answers.csv were added to \"visit\".\n")
            #expect(first.errors == "")
            #expect(try await importTable(desk).output.contains("0 responses of answers.csv"))
            try desk.write(Small.table(10, id: 36), to: "answers.csv")
            let overlapping = try await importTable(desk)
            #expect(overlapping.status == 2, "lines 36 to 40 come back with other answers")
            #expect(try await desk.responses().count == 40)
            let responses = try await desk.responses()
            #expect(responses.first?["at"]?.text == "2026-03-10T09:30:00+01:00")
            #expect(responses.first?["attributes"]?["location"]?.text == "north")
            #expect(responses.first?["answers"]?["comment"]?.text == "So, \"so\"")
            #expect(responses.first?["answers"]?["leave"] == nil)
        }
    }

    private func importTable(_ desk: Desk, _ more: String...) async throws -> Program.Run {
        try await Program.run(
            ["import", "responses", "answers.csv", "--mapping", "mapping.yaml", "--data", "data"] + more,
            in: desk.folder
        )
    }

    struct Table: Sendable, CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]

        /// What must stand on standard error.
        let says: [String]
        var testDescription: String { name }

        init(_ name: String, _ text: String, says: String...) {
            self.init(name, Array(text.utf8), says: says)
        }

        init(_ name: String, _ bytes: [UInt8], says: [String]) {
            self.name = name
            self.bytes = bytes
            self.says = says
        }

        private static let header = "id,at,place,wait,receive,leave,comment\n"
        private static let good = "1,2026-03-10 09:30,north,3,4,1,fine\n"

        static let all = [
            Table("an empty file", "", says: "answers.csv"),
            Table("only a header", header.replacing("wait,", with: ""), says: "wait"),
            Table("a header twice", "id,id,at,place,wait,receive,leave,comment\n1,1,,,3,4,1,\n", says: "id"),
            Table("off the scale", header + good + "2,2026-03-10 09:30,north,9,4,1,\n", says: "line 3", "wait", "9"),
            Table("no number", header + good + "2,2026-03-10 09:30,north,good,4,1,\n", says: "line 3", "wait", "good"),
            Table(
                "a number out of range",
                header + "2,2026-03-10 09:30,north,\(String(repeating: "9", count: 30)),4,1,\n",
                says: "line 2",
                "wait"
            ),
            Table("half a point", header + "2,2026-03-10 09:30,north,3.5,4,1,\n", says: "line 2", "3.5"),
            Table(
                "a place that the map does not have",
                header + "2,2026-03-10 09:30,moon,3,4,1,\n",
                says: "line 2",
                "moon"
            ),
            Table(
                "a day that does not exist",
                header + "2,2026-02-30 09:30,north,3,4,1,\n",
                says: "line 2",
                "2026-02-30"
            ),
            Table("a field too many", header + good + "2,2026-03-10 09:30,north,3,4,1,fine,more\n", says: "line 3"),
            Table("a field too few", header + good + "2,2026-03-10 09:30,north,3\n", says: "line 3"),
            Table(
                "a quote that never ends",
                header + good + "2,2026-03-10 09:30,north,3,4,1,\"fine\n3,",
                says: "line 3"
            ),
            Table(
                "a key twice with other answers",
                header + good + good.replacing(",3,4,", with: ",5,4,"),
                says: "line 3"
            ),
            Table("not UTF-8", Array((header + good).utf8) + [0x32, 0x2C, 0xFF, 0xFE, 0x0A], says: ["line 3"]),
            Table(
                "a program",
                [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0] + (0..<2_000).map { UInt8(truncatingIfNeeded: $0 &* 37) },
                says: ["answers.csv"]
            ),
            Table(
                "another encoding",
                Array("ÿþ".unicodeScalars.map { UInt8($0.value) }) + Array((header + good).utf8.flatMap { [$0, 0] }),
                says: ["answers.csv"]
            ),
        ]
    }

    @Test(arguments: Table.all)
    func `a bad table is refused with its place, and nothing of it is kept`(_ table: Table) async throws {
        try await withDesk { desk in
            try await desk.begin()
            try desk.write(table.bytes, to: "answers.csv")
            let run = try await importTable(desk)
            #expect(run.status == 2, "\(run.output)")
            #expect(run.output.isEmpty)
            for word in table.says { #expect(run.errors.contains(word), "\(word) is missing in: \(run.errors)") }
            #expect(run.errors.hasPrefix("siklus: "))
            #expect(try await desk.responses().isEmpty)
            #expect(try await desk.done("verify", "--data", "data").contains(" 0 responses"))
        }
    }

    @Test func `bad lines can be left out, and are counted and named`() async throws {
        try await withDesk { desk in
            try await desk.begin()
            let lines = Small.table(30).split(separator: "\n").map(String.init)
            let bad = ["31,2026-03-10 09:30,north,9,4,1,", "32,2026-03-10 09:30,moon,3,4,1,", "33,,,,,,"]
            try desk.write((lines + bad).joined(separator: "\n"), to: "answers.csv")
            let run = try await importTable(desk, "--skip-bad")
            #expect(run.status == 0)
            #expect(run.output.hasPrefix("30 responses of answers.csv were added to \"visit\""))
            #expect(run.output.contains("2 bad lines were left out"))
            #expect(run.output.contains("1 lines hold no answer") || run.output.contains("1 line holds no answer"))
            #expect(run.errors.contains("line 32") && run.errors.contains("line 33"))
            #expect(try await desk.responses().count == 30)
        }
    }

    @Test func `a line without end is refused in time and in little memory`() async throws {
        try await withDesk { desk in
            try await desk.begin()
            let piece = Data(repeating: UInt8(ascii: "a"), count: 1 << 20)
            try desk.write("id,at,place,wait,receive,leave,comment\n1,2026-03-10 09:30,north,3,4,1,", to: "answers.csv")
            let file = try FileHandle(forWritingTo: URL(filePath: "\(desk.folder)/answers.csv"))
            try file.seekToEnd()
            for _ in 0..<100 { try file.write(contentsOf: piece) }
            try file.close()
            let run = try await importTable(desk)
            #expect(run.status == 2)
            #expect(run.errors.contains("line 2"), "\(run.errors)")
            #expect(try await desk.responses().isEmpty)
        }
    }

    struct Told: Sendable, CustomTestStringConvertible {
        let name: String
        let options: [String]
        let separator: String
        let mark: [UInt8]
        var testDescription: String { name }
    }

    @Test(arguments: [
        Told(name: "semicolons, found", options: [], separator: ";", mark: []),
        Told(name: "tabs, found", options: [], separator: "\t", mark: []),
        Told(name: "bars, told", options: ["--delimiter", "|"], separator: "|", mark: []),
        Told(name: "a byte order mark", options: [], separator: ",", mark: [0xEF, 0xBB, 0xBF]),
        Told(name: "an encoding, told", options: ["--encoding", "windows-1252"], separator: ",", mark: []),
    ])
    func `the same table in other clothes is the same`(_ told: Told) async throws {
        try await withDesk { desk in
            try await desk.begin()
            try desk.write(Small.table(5), to: "answers.csv")
            _ = try await importTable(desk)
            let text = Small.table(5).replacing(",", with: told.separator)
                .replacing("\"So\(told.separator) ", with: "\"So, ")
            try desk.write(told.mark + Array(text.utf8), to: "answers.csv")
            let run = try await Program.run(
                ["import", "responses", "answers.csv", "--mapping", "mapping.yaml", "--data", "data"] + told.options,
                in: desk.folder
            )
            #expect(run.output.contains("5 were here already"), "\(run.errors)")
        }
    }
}
