import Analysis
import FoundationEssentials
import OracleSupport
import ServiceCycle
import Statistics
import Testing

/// Plain tables, which are read in parts, come to the same as any other, which is read line by line.
@Suite struct PlainReadingTests {
    /// The whole result of a table, as JSON.
    private func json(
        _ path: String,
        _ columns: KanoColumns,
        by: String?,
        missing: [String] = []
    ) async throws -> String {
        let source = TableSource(path: path, missing: missing)
        return try await KanoAnalysis(source, columns, wording: try ChosenWording(nil), by: by).json
    }

    /// Writes a text as it is and, with a cell of its last line in quotes, such that it is not plain; hands over both paths.
    private func compare(
        _ lines: [String],
        lineEnd: String = "\n",
        _ columns: KanoColumns = .usual,
        by: String? = nil,
        missing: [String] = []
    ) async throws {
        let folder = URL.temporaryDirectory.appending(path: "plain-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (plain, quoted) = (folder.appending(path: "a.csv"), folder.appending(path: "b.csv"))
        var cells = lines[lines.count - 1].split(separator: ",", omittingEmptySubsequences: false).map { String($0) }
        cells[0] = "\"\(cells[0])\""
        try Data(lines.joined(separator: lineEnd).utf8).write(to: plain)
        try Data((lines.dropLast() + [cells.joined(separator: ",")]).joined(separator: lineEnd).utf8).write(to: quoted)
        let one = try await json(plain.path, columns, by: by, missing: missing)
        let other = try await json(quoted.path, columns, by: by, missing: missing)
        #expect(one == other)
    }

    private static let words = [
        "Das würde mich sehr freuen", "Das setze ich voraus", "Das ist mir egal",
        "Das könnte ich eventuell in Kauf nehmen",
        "Das würde mich sehr stören",
    ]

    /// Lines of a long table: some blank, with spaces, with answers in digits or words, with people and importance.
    private func rows(_ count: Int, seed: UInt64, areWords: Bool) -> [String] {
        var generator = SeededGenerator(seed: seed)
        let names = ["Wartezeit", "Öffnungszeiten der Filiale am Samstag", "App", "Wi-Fi", "価格の明瞭さ", " Kaffee\t"]
        return (0..<count).map { index in
            let answers = (0..<2).map { _ -> String in
                let answer = Int.random(in: 0...5, using: &generator)
                let isSpaced = Int.random(in: 0..<9, using: &generator) == 0
                let text = answer == 0 ? "" : areWords ? Self.words[answer - 1] : "\(answer)"
                return isSpaced ? "  \(text) " : text
            }
            let group = ["north", "south", ""][Int.random(in: 0..<3, using: &generator)]
            let importance = ["", "NA", "1", "5", "9"][Int.random(in: 0..<5, using: &generator)]
            return "p\(index / 4),\(names[index % 6]),\(answers[0]),\(answers[1]),\(group),\(importance)"
        }
    }

    private static let header = "respondent,attribute,functional,dysfunctional,branch,importance"

    @Test(arguments: [1, 2, 7, 100, 3_000], ["\n", "\r\n"])
    func `a small table gives the same either way`(_ count: Int, _ lineEnd: String) async throws {
        for areWords in [false, true] {
            let lines = [Self.header] + rows(count, seed: UInt64(count), areWords: areWords)
            try await compare(lines, lineEnd: lineEnd, missing: ["NA"])
            try await compare(lines, lineEnd: lineEnd, by: "branch", missing: ["NA"])
        }
    }

    @Test(arguments: ["\n", "\r\n"], [false, true])
    func `a table large enough for parts gives the same either way`(_ lineEnd: String, _ areWords: Bool) async throws {
        let lines = [Self.header] + rows(120_000, seed: 5, areWords: areWords)
        try await compare(lines, lineEnd: lineEnd, by: "branch", missing: ["NA"])
    }

    @Test func `a wide table gives the same either way, with blank lines in it`() async throws {
        var generator = SeededGenerator(seed: 3)
        let rows = (0..<90_000).map { index in
            index % 1_000 == 7
                ? "" : (0..<6).map { _ in "\(Int.random(in: 1...5, using: &generator))" }.joined(separator: ",") + ",x"
        }
        let pairs = ["door=1,2", "desk=3,4", "lift=5,6"].map { PairColumns($0) }
        try await compare(["a,b,c,d,e,f,rest"] + rows, .wide(pairs))
    }

    /// What is wrong in a plain table is told by the reader of any table: with its line.
    @Test(arguments: [
        ("p1,door,1", "line 3"), ("p1,door,9,1,north,", "line 3, column \"functional\""),
        ("p1,,1,1,north,", "line 3, column \"attribute\""),
        ("p1,door,1,1,north,often", "line 3, column \"importance\""),
        ("p1,door,1,1,no\u{0}th,", "line 3"), ("p1,door,1,1,north,0", "line 3, column \"importance\""),
    ])
    func `what is wrong has its line`(_ line: String, _ place: String) async throws {
        let table = try Table([Self.header, "p0,door,1,5,north,", line, "p2,door,1,5,south,"])
        let sentence = await refusal { _ = try await json(table.path, .usual, by: nil) }
        #expect(sentence.contains(place), "\(sentence)")
    }

    @Test func `a byte that is no UTF-8 has its line`() async throws {
        let path = URL.temporaryDirectory.appending(path: "plain-\(UUID().uuidString).csv")
        defer { try? FileManager.default.removeItem(at: path) }
        let bytes = Data("attribute,functional,dysfunctional\ndoor,1,5\nd".utf8) + [0xF6] + Data("r,1,5\n".utf8)
        try bytes.write(to: path)
        let sentence = await refusal { _ = try await json(path.path, .usual, by: nil) }
        #expect(sentence.contains("line 3"), "\(sentence)")
    }

    // Importance: (3 + 5) / 2 = 4 for the door, 9 for the desk; the mean of both is 6.5, so that the desk alone is important (Yang 2005).
    @Test func `importance has its mean, and refines the category`() async throws {
        let table = try Table([
            "attribute,functional,dysfunctional,importance", "door,3,5,3", "door,3,5,5", "desk,3,5,9", "desk,3,5,9",
        ])
        let found = try members(try await KanoAnalysis(table.source, wording: try ChosenWording(nil)))
        let (door, desk) = (found["attributes"][0], found["attributes"][1])
        #expect(door["importance"].number == 4 && door["importance_n"].whole == 2)
        #expect(door["refined"].text == "necessary")
        #expect(desk["importance"].number == 9 && desk["refined"].text == "critical")
        #expect(desk["importance_interval"] == .none && desk["importance_reason"].text != nil)
    }
}
