import Interchange
import ServiceCycle
import Testing

@Suite struct YAMLDocumentTests {
    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let place: String
        let says: String
    }

    @Test(arguments: [
        Case(testDescription: "anchor", text: "cycle: &a visit\n", place: "line 1, cycle", says: "anchor"),
        Case(testDescription: "alias", text: "cycle: visit\nname: *a\n", place: "line 2, name", says: "alias"),
        Case(testDescription: "tag", text: "cycle: !!str visit\n", place: "line 1, cycle", says: "tag"),
        Case(
            testDescription: "key of a list",
            text: "? [a, b]\n: c\n",
            place: "line 2, column 1",
            says: "keys marked by ?"
        ),
        Case(
            testDescription: "anchored group",
            text: "a: &x\n  b: c\n",
            place: "line 2, column 4",
            says: "Anchors (&)"
        ),
        Case(testDescription: "flow key", text: "[a, b]: c\n", place: "line 1", says: "must be a word"),
        Case(testDescription: "twice", text: "cycle: a\nname: b\ncycle: c\n", place: "line 1, cycle", says: "twice"),
        Case(
            testDescription: "two documents",
            text: "cycle: a\n---\ncycle: b\n",
            place: "line 2",
            says: "second document"
        ),
        Case(testDescription: "tab", text: "cycle: a\nmoments:\n\t- b\n", place: "line 3, column 1", says: "not YAML"),
        Case(testDescription: "open quote", text: "cycle: \"a\n", place: "line 2, column 1", says: "not YAML"),
        Case(testDescription: "control", text: "cycle: a\nname: \u{01}\n", place: "line 2", says: "not text"),
        Case(
            testDescription: "21 levels",
            text: String(repeating: "[", count: 22) + String(repeating: "]", count: 22),
            place: "line 1",
            says: "deeper than 20"
        ),
    ])
    func `what our files never need is refused with its line`(_ example: Case) throws {
        let refusal = try #require(refusal { try MapFile.read(Array(example.text.utf8), name: "map.yaml") })
        #expect(refusal.kind == .invalid)
        #expect(refusal.issues.contains { $0.place == example.place && $0.detail.contains(example.says) }, "\(refusal)")
    }

    @Test func `an alias bomb is refused and costs nothing`() throws {
        var text = "a: &a [x, x, x, x, x, x, x, x, x]\n"
        for (before, name) in zip("abcdefgh", "bcdefghi") {
            let aliases = Array(repeating: "*\(before)", count: 9).joined(separator: ", ")
            text += "\(name): &\(name) [\(aliases)]\n"
        }
        text += "? *i\n: x\n"
        let refusal = try #require(refusal { try MapFile.read(Array(text.utf8), name: "bomb.yaml") })
        #expect(refusal.message.contains("bomb.yaml"))
    }

    @Test(arguments: ["- ", "[", "{", "? ", "a: ", "[\n", "{a: ", "- - [", "\"", "|\n ", "%", "&a ", "*a ", "!a "])
    func `deep nesting neither crashes nor hangs`(_ piece: String) {
        let text = String(repeating: piece, count: 100_000)
        #expect(refusal { try MapFile.read(Array(text.utf8), name: "deep.yaml") } != nil)
    }

    @Test func `an empty file, a file that is too large and one that is not UTF-8 say so`() {
        #expect(refusal { try MapFile.read([], name: "map.yaml") }?.message.contains("is empty") == true)
        #expect(refusal { try MapFile.read(Array("# only\n".utf8), name: "map.yaml") } != nil)
        let large = [UInt8](repeating: 0x20, count: 1 << 20 + 1)
        #expect(refusal { try MapFile.read(large, name: "map.yaml") }?.message.contains("1 MiB") == true)
        let latin = Array("cycle: a\nname: Caf".utf8) + [0xE9, 0x0A]
        #expect(refusal { try MapFile.read(latin, name: "map.yaml") }?.issues.first?.place == "line 2")
    }

    @Test func `signs within texts are kept`() throws {
        let text = Samples.mapText.replacing("Four of five", with: "'*Really*? Yes & no! \u{E000}'")
        let map = try MapFile.read(Array(text.utf8), name: "map.yaml")
        #expect(map.moments[0].standards[0].statement[.english] == "*Really*? Yes & no! \u{E000}")
    }

    @Test func `random bytes and damaged files never crash`() throws {
        var generator = SeededGenerator(seed: 1)
        let good = Array(Samples.mapText.utf8)
        for _ in 0..<100 {
            let noise = (0..<Int.random(in: 0...300, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            _ = refusal { try MapFile.read(noise, name: "noise") }
            var damaged = good
            for _ in 0..<Int.random(in: 1...8, using: &generator) {
                let index = Int.random(in: 0..<damaged.count, using: &generator)
                damaged[index] = Array("-:[]{}&*!?|>\"' \n\t#,ax0\u{7F}".utf8).randomElement(using: &generator) ?? 0
            }
            _ = refusal { try MapFile.read(damaged, name: "damaged") }
        }
    }

    @Test func `a large file is read in moderate time`() throws {
        let moments = (0..<2000).map {
            "  - {code: m\($0), name: Moment number \($0), phase: during, actor: customer}\n"
        }
        let text = "cycle: large\nname: Large\nmoments:\n" + moments.joined()
        #expect(try MapFile.read(Array(text.utf8), name: "large.yaml").moments.count == 2000)
    }
}
