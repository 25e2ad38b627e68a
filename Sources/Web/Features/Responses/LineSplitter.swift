internal import ServiceCycle

/// Cuts a stream of bytes into lines, each with its number; empty lines are passed over.
struct LineSplitter {
    struct Line: Sendable {
        let number: Int
        let bytes: [UInt8]
    }

    private let longest: Int
    private var rest: [UInt8] = []
    private var number = 0

    init(longest: Int) {
        self.longest = longest
    }

    mutating func append(_ bytes: [UInt8], _ body: (Line) -> Void) throws(Refusal) {
        var start = bytes.startIndex
        while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
            emit(rest + bytes[start..<end], body)
            rest = []
            start = end + 1
        }
        rest += bytes[start...]
        guard rest.count <= longest else {
            throw Refusal(.tooLarge, "Line \(number + 1) is longer than \(longest) bytes.")
        }
    }

    mutating func finish(_ body: (Line) -> Void) throws(Refusal) {
        emit(rest, body)
        rest = []
    }

    private mutating func emit(_ bytes: [UInt8], _ body: (Line) -> Void) {
        number += 1
        let isBlank = bytes.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }
        if !isBlank { body(Line(number: number, bytes: bytes)) }
    }
}
