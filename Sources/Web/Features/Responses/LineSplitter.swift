/// Cuts a stream of bytes into lines, each with its number, in constant memory; empty lines are passed over.
struct LineSplitter {
    struct Line: Sendable {
        let number: Int

        /// The line's bytes, nil where there are more than are accepted.
        let bytes: [UInt8]?
    }

    private let longest: Int
    private var rest: [UInt8] = []
    private var isTooLong = false
    private var number = 0

    init(longest: Int) {
        self.longest = longest
    }

    mutating func append(_ bytes: [UInt8], _ body: (Line) -> Void) {
        var start = bytes.startIndex
        while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
            take(bytes[start..<end])
            emit(body)
            start = end + 1
        }
        take(bytes[start...])
    }

    /// Hands out the last line, which has no end.
    mutating func finish(_ body: (Line) -> Void) { emit(body) }

    private mutating func take(_ bytes: ArraySlice<UInt8>) {
        if rest.count + bytes.count > longest { isTooLong = true }
        if isTooLong { rest = [] } else { rest += bytes }
    }

    private mutating func emit(_ body: (Line) -> Void) {
        number += 1
        let isBlank = rest.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }
        if isTooLong || !isBlank { body(Line(number: number, bytes: isTooLong ? nil : rest)) }
        rest = []
        isTooLong = false
    }
}
