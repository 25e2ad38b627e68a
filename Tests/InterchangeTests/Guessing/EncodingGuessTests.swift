import FoundationEssentials
import Interchange
import Testing

@Suite struct EncodingGuessTests {
    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]
        let name: String
    }

    private static let korean: [UInt8] = Array("이용,만족\n".utf16).flatMap { _ in [0xC0, 0xCC, 0xBF, 0xEB, 0x2C] }

    @Test(arguments: [
        Case(testDescription: "ASCII", bytes: Array("a,b\n1,2\n".utf8), name: "utf-8"),
        Case(testDescription: "UTF-8", bytes: Array("größe,süß\n".utf8), name: "utf-8"),
        Case(testDescription: "UTF-8 with a mark", bytes: [0xEF, 0xBB, 0xBF, 0x61], name: "utf-8"),
        Case(testDescription: "UTF-16 with a mark", bytes: [0xFF, 0xFE, 0x61, 0x00], name: "utf-16"),
        Case(
            testDescription: "UTF-16 without a mark",
            bytes: Array("a;b\n1;2\n".utf8).flatMap { [$0, 0] },
            name: "utf-16le"
        ),
        // "Größe;süß" in Windows-1252.
        Case(
            testDescription: "Windows-1252",
            bytes: [0x47, 0x72, 0xF6, 0xDF, 0x65, 0x3B, 0x73, 0xFC, 0xDF, 0x0A, 0x31, 0x3B, 0x32, 0x0A],
            name: "windows-1252"
        ),
        Case(testDescription: "CP949", bytes: korean + korean, name: "cp949"),
    ])
    func `an encoding is known by its bytes`(_ example: Case) {
        #expect(EncodingGuess(of: example.bytes).name == example.name)
    }

    @Test func `a character that is cut at the end of the bytes is no mistake`() {
        let text = Array(String(repeating: "ä", count: 100).utf8)
        #expect(EncodingGuess(of: Array(text.dropLast())).name == "utf-8")
    }

    @Test(
        .enabled("there are real answers") { Fixtures.hasAnswers("kiosk/kiosk.csv") },
        arguments: [("kiosk/kiosk.csv", "cp949"), ("sfo/2013.csv", "utf-8")]
    )
    func `the encoding of a real file is known`(_ file: String, _ name: String) throws {
        let data = try Data(contentsOf: URL(filePath: "\(Fixtures.answers)/\(file)"))
        #expect(EncodingGuess(of: Array(data.prefix(200_000))).name == name)
    }
}
