import Testing

@testable import Web

@Suite struct LineSplitterTests {
    private func split(_ chunks: [String], longest: Int = 100) -> [String] {
        var splitter = LineSplitter(longest: longest)
        var lines: [String] = []
        func note(_ line: LineSplitter.Line) {
            lines.append("\(line.number) \(line.bytes.map { String(decoding: $0, as: UTF8.self) } ?? "too long")")
        }
        for chunk in chunks { splitter.append(Array(chunk.utf8), note) }
        splitter.finish(note)
        return lines
    }

    @Test(arguments: [
        (["a\nb\n"], ["1 a", "2 b"]),
        (["a\nb"], ["1 a", "2 b"]),
        (["a", "\n", "b"], ["1 a", "2 b"]),
        (["a\r\nb\r\n"], ["1 a\r", "2 b\r"]),
        (["\n\n a\n"], ["3  a"]),
        ([""], []),
        (["\n"], []),
        (["a\n", "\n", "b"], ["1 a", "3 b"]),
    ])
    func `lines are cut wherever the pieces end`(_ chunks: [String], _ lines: [String]) {
        #expect(split(chunks) == lines)
    }

    @Test(arguments: [
        ["a\n12345678901\nb"], ["a\n12345", "67890", "1", "\nb"], ["a\n", "1234567890", "1234567890", "\n", "b"],
    ])
    func `a line that is too long is told apart, and the next is read`(_ chunks: [String]) {
        #expect(split(chunks, longest: 10) == ["1 a", "2 too long", "3 b"])
    }

    @Test func `a line of just the longest length is read`() {
        #expect(split(["12345", "67890\r\n"], longest: 11) == ["1 1234567890\r"])
    }
}
