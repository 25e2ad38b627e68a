import Testing

@testable import Web

@Suite struct MultipartTests {
    private static let body = Array(
        "--x\r\nContent-Disposition: form-data; name=\"target\"\r\n\r\nnew\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"C:\\\\a%22b.csv\"\r\nContent-Type: text/csv\r\n\r\na,b\r\n--y\r\n1,2\r\n\r\n--x--\r\n"
            .utf8
    )

    private func read(_ pieces: [[UInt8]]) throws -> (fields: [String], content: String, isEnded: Bool) {
        var parser = try #require(Multipart(contentType: "multipart/form-data; boundary=x"))
        var (fields, content, isEnded): ([String], [UInt8], Bool) = ([], [], false)
        for piece in pieces {
            for event in try parser.take(piece) {
                switch event {
                case .field(let name, let file): fields.append(name + (file.map { "=\($0)" } ?? ""))
                case .bytes(let bytes): content += bytes
                case .fieldEnd: content += Array("|".utf8)
                case .end: isEnded = true
                }
            }
        }
        return (fields, String(decoding: content, as: UTF8.self), isEnded)
    }

    @Test(arguments: [1, 2, 3, 7, 64, 10_000])
    func `a form is read the same in pieces of any length`(_ length: Int) throws {
        let pieces = stride(from: 0, to: Self.body.count, by: length).map {
            Array(Self.body[$0..<min($0 + length, Self.body.count)])
        }
        let read = try read(pieces)
        #expect(read.fields == ["target", "file=a\"b.csv"])
        #expect(read.content == "new|a,b\r\n--y\r\n1,2\r\n|")
        #expect(read.isEnded)
    }

    @Test(arguments: ["text/plain", "multipart/form-data", "multipart/form-data; boundary="])
    func `another kind of body is none`(_ type: String) {
        #expect(Multipart(contentType: type) == nil)
    }
}
