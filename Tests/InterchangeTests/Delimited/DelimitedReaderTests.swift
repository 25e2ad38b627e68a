import Interchange
import ServiceCycle
import Testing

@Suite struct DelimitedReaderTests {
    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let rows: [[String]]
    }

    /// The rows of a text, the header first.
    private func rows(_ file: TemporaryFile, encoding: String = "utf-8", delimiter: UInt8? = nil) throws -> [[String]] {
        var reader = try DelimitedReader(path: file.path, encoding: encoding, delimiter: delimiter)
        var rows = [reader.header.names]
        while try reader.next() { rows.append((0..<reader.count).map { reader.text($0) }) }
        return rows
    }

    @Test(arguments: [
        Case(testDescription: "LF", text: "a,b\n1,2\n", rows: [["a", "b"], ["1", "2"]]),
        Case(testDescription: "CRLF", text: "a,b\r\n1,2\r\n", rows: [["a", "b"], ["1", "2"]]),
        Case(testDescription: "CR", text: "a,b\r1,2\r3,4", rows: [["a", "b"], ["1", "2"], ["3", "4"]]),
        Case(testDescription: "no last line end", text: "a,b\n1,2", rows: [["a", "b"], ["1", "2"]]),
        Case(testDescription: "last cell empty", text: "a,b\n1,", rows: [["a", "b"], ["1", ""]]),
        Case(testDescription: "all empty", text: "a,b\n,\n", rows: [["a", "b"], ["", ""]]),
        Case(testDescription: "BOM", text: "\u{FEFF}a,b\n1,2\n", rows: [["a", "b"], ["1", "2"]]),
        Case(testDescription: "BOM and quote", text: "\u{FEFF}\"a\",b\n1,2\n", rows: [["a", "b"], ["1", "2"]]),
        Case(testDescription: "quoted delimiter", text: "a,b\n\"1,5\",2\n", rows: [["a", "b"], ["1,5", "2"]]),
        Case(
            testDescription: "doubled quote",
            text: "a,b\n\"say \"\"hi\"\"\",2\n",
            rows: [["a", "b"], ["say \"hi\"", "2"]]
        ),
        Case(testDescription: "only a quote", text: "a,b\n\"\"\"\",\"\"\n", rows: [["a", "b"], ["\"", ""]]),
        Case(
            testDescription: "line ends in quotes",
            text: "a,b\n\"x\r\ny\nz\",2\n",
            rows: [["a", "b"], ["x\r\ny\nz", "2"]]
        ),
        Case(testDescription: "quote at the end", text: "a,b\n1,\"2\"", rows: [["a", "b"], ["1", "2"]]),
        Case(testDescription: "quote within", text: "a,b\n5\" pipe,2\n", rows: [["a", "b"], ["5\" pipe", "2"]]),
        Case(testDescription: "spaces kept", text: " a , b\n 1 ,2 \n", rows: [["a", "b"], [" 1 ", "2 "]]),
        Case(
            testDescription: "blank lines",
            text: "a,b\n\n1,2\n\n\n3,4\n\n",
            rows: [["a", "b"], ["1", "2"], ["3", "4"]]
        ),
        Case(testDescription: "semicolon", text: "a;b,c;d\n1;2;3\n", rows: [["a", "b,c", "d"], ["1", "2", "3"]]),
        Case(testDescription: "tab", text: "a\tb\n1\t2\n", rows: [["a", "b"], ["1", "2"]]),
        Case(testDescription: "pipe", text: "a|b|c\n1|2|3\n", rows: [["a", "b", "c"], ["1", "2", "3"]]),
        Case(
            testDescription: "commas in a quoted header",
            text: "\"a,b,c\";d\n1;2\n",
            rows: [["a,b,c", "d"], ["1", "2"]]
        ),
        Case(testDescription: "one column", text: "a\n1\n\"\"\n2\n", rows: [["a"], ["1"], [""], ["2"]]),
        Case(testDescription: "header alone", text: "a,b", rows: [["a", "b"]]),
    ])
    func `RFC 4180 and what is found beside it is read`(_ example: Case) throws {
        #expect(try rows(try TemporaryFile(example.text)) == example.rows)
    }

    @Test func `lines are counted as an editor counts them`() throws {
        let file = try TemporaryFile("a,b\r\n\"x\r\ny\",1\r\n\r\n2,3\r\n\"p\rq\",4\r\n5,6")
        var reader = try DelimitedReader(path: file.path)
        var lines: [Int] = []
        while try reader.next() { lines.append(reader.line) }
        #expect(lines == [2, 5, 6, 8])
    }

    @Test func `records that cross the edge of a chunk are read whole`() throws {
        let record = "\"\(String(repeating: "x\"\"ü\r\n", count: 700))\",end\r\n"
        let file = try TemporaryFile("a,b\r\n" + String(repeating: record, count: 200))
        var reader = try DelimitedReader(path: file.path)
        var count = 0
        while try reader.next() {
            count += 1
            #expect(reader.count == 2 && reader.bytes(1).elementsEqual("end".utf8))
            #expect(reader.bytes(0).count == 700 * 6)
        }
        #expect(count == 200)
        #expect(reader.bytesRead == reader.size)
    }

    @Test(arguments: [
        (
            "cp949", [UInt8]([0xC1, 0xFA, 0xB9, 0xAE, 0x2C, 0x62, 0x0A, 0xB4, 0xE4, 0x2C, 0x31]),
            [["질문", "b"], ["답", "1"]]
        ),
        (
            "windows-1252", [UInt8]("Stra".utf8) + [0xDF] + Array("e,b\n".utf8) + [0x80, 0x2C, 0x31],
            [["Straße", "b"], ["€", "1"]]
        ),
        (
            "utf-16", [0xFF, 0xFE, 0x61, 0, 0x2C, 0, 0xFC, 0, 0x0A, 0, 0x31, 0, 0x2C, 0, 0x3D, 0xD8, 0x00, 0xDE],
            [["a", "ü"], ["1", "😀"]]
        ),
        (
            "utf-16", [0xFE, 0xFF, 0, 0x61, 0, 0x2C, 0, 0xFC, 0, 0x0A, 0, 0x31, 0, 0x2C, 0, 0x32],
            [["a", "ü"], ["1", "2"]]
        ),
        ("UTF8", Array("ü,b\n1,2".utf8), [["ü", "b"], ["1", "2"]]),
    ])
    func `other encodings are read`(_ encoding: String, _ bytes: [UInt8], _ expected: [[String]]) throws {
        #expect(try rows(try TemporaryFile(bytes), encoding: encoding) == expected)
    }

    @Test func `a character that is cut by a chunk is converted whole`() throws {
        let bytes =
            [UInt8]([0xC1, 0xFA, 0x2C, 0x62]) + [0x0A, 0x78, 0x2C]
            + [UInt8](repeating: 0, count: 300_000).indices.map {
                $0 % 2 == 0 ? 0xC1 : 0xFA
            }
        let read = try rows(try TemporaryFile(bytes), encoding: "cp949")
        #expect(read[1][1] == String(repeating: "질", count: 150_000))
    }

    struct Wrong: CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]
        var encoding = "utf-8"
        var place: String?
        let says: String
    }

    @Test(arguments: [
        Wrong(testDescription: "empty", bytes: [], says: "is empty"),
        Wrong(testDescription: "BOM alone", bytes: [0xEF, 0xBB, 0xBF], says: "is empty"),
        Wrong(testDescription: "blank", bytes: Array("\n\n".utf8), says: "is empty"),
        Wrong(testDescription: "binary", bytes: Array("a,b\n1,2\n3,".utf8) + [0], place: "line 3", says: "zero byte"),
        Wrong(testDescription: "UTF-16 as UTF-8", bytes: [0xFF, 0xFE, 0x61, 0], says: "UTF-16"),
        Wrong(
            testDescription: "not UTF-8",
            bytes: Array("a,b\n\"x\ny".utf8) + [0xE9] + Array("\",2\n".utf8),
            place: "line 3",
            says: "offset 8"
        ),
        Wrong(
            testDescription: "overlong",
            bytes: Array("a,b\n".utf8) + [0xC0, 0xAF],
            place: "line 2",
            says: "offset 4"
        ),
        Wrong(
            testDescription: "surrogate",
            bytes: Array("a,b\n".utf8) + [0xED, 0xA0, 0x80],
            place: "line 2",
            says: "offset 4"
        ),
        Wrong(
            testDescription: "not CP949",
            bytes: Array("a,b\n1,2\n".utf8) + [0xFF, 0xFF],
            encoding: "cp949",
            place: "line 3",
            says: "offset 8"
        ),
        Wrong(
            testDescription: "not CP949 in quotes",
            bytes: Array("a,b\n1,\"\n".utf8) + [0xFF, 0xFF],
            encoding: "cp949",
            place: "line 3",
            says: "offset 8"
        ),
        Wrong(
            testDescription: "cut CP949",
            bytes: Array("a,b\n1,".utf8) + [0xC1],
            encoding: "cp949",
            place: "line 2",
            says: "offset 6"
        ),
        Wrong(testDescription: "no such encoding", bytes: Array("a,b\n".utf8), encoding: "klingon", says: "klingon"),
        Wrong(testDescription: "nonsense encoding", bytes: Array("a,b\n".utf8), encoding: "a//b\0", says: "not known"),
        Wrong(
            testDescription: "open quote",
            bytes: Array("a,b\n1,2\n\"3,4\n5,6\n".utf8),
            place: "line 3",
            says: "never closed"
        ),
        Wrong(
            testDescription: "long line",
            bytes: [UInt8](repeating: 0x61, count: 3 << 20),
            place: "line 1",
            says: "longer than 1 MiB"
        ),
        Wrong(
            testDescription: "long quote",
            bytes: Array("a,b\n\"".utf8) + [UInt8](repeating: 0x61, count: 3 << 20),
            place: "line 2",
            says: "every quote closed"
        ),
        Wrong(
            testDescription: "many columns",
            bytes: [UInt8](repeating: 0x2C, count: 5000),
            place: "line 1",
            says: "4096 columns"
        ),
        Wrong(
            testDescription: "quote in the header",
            bytes: Array("\"a\"b,c\n".utf8),
            place: "line 1",
            says: "after a closing quote"
        ),
    ])
    func `what is no table is refused with its place`(_ example: Wrong) throws {
        let file = try TemporaryFile(example.bytes)
        let refusal = try #require(refusal { try rows(file, encoding: example.encoding) })
        #expect(refusal.description.contains(example.says), "\(refusal)")
        #expect(refusal.issues.first?.place == example.place)
    }

    @Test func `a folder and a file that is not there are refused by name`() {
        #expect(refusal { try DelimitedReader(path: "/tmp") }?.message == "/tmp is a folder, not a file.")
        let message = refusal { try DelimitedReader(path: "/tmp/no-such.csv") }?.message
        #expect(message == "/tmp/no-such.csv cannot be opened: there is no such file.")
    }

    @Test func `a line of another length or with a stray quote names its problem`() throws {
        let file = try TemporaryFile("a,b\n1\n1,2,3\n\"x\"y,2\n1,2\n")
        var reader = try DelimitedReader(path: file.path)
        var problems: [String?] = []
        while try reader.next() { problems.append(reader.problem) }
        #expect(problems[0] == "It has 1 cells, but the header has 2.")
        #expect(problems[1] == "It has 3 cells, but the header has 2.")
        #expect(problems[2]?.contains("closing quote") == true)
        #expect(problems[3] == nil)
    }

    @Test func `random bytes never crash, and good rows come back`() throws {
        var generator = SeededGenerator(seed: 3)
        let alphabet = Array("ab,\"\n\r; ü\u{FEFF}\t".utf8) + [0, 0xFF, 0xC3]
        for round in 0..<200 {
            let bytes = (0..<Int.random(in: 0...200, using: &generator)).map { _ in
                alphabet.randomElement(using: &generator) ?? 0
            }
            let encoding = ["utf-8", "cp949", "utf-16", "windows-1252"][round % 4]
            _ = refusal { try rows(try TemporaryFile(bytes), encoding: encoding) }
            let cells = (0..<4).map { _ in
                String(
                    decoding: bytes.filter { $0 < 0x80 && $0 != 0 }.shuffled(using: &generator).prefix(9),
                    as: UTF8.self
                )
            }
            let text = "a,b,c,d\n" + cells.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
            #expect(try rows(try TemporaryFile(text), delimiter: UInt8(ascii: ","))[1] == cells)
        }
    }
}
