internal import Interchange

/// The cells that mean that there is no answer; numbers match however they are written.
package struct MissingAnswers: Sendable {
    private let texts: [[UInt8]]
    private let numbers: Set<Double>

    init(_ cells: [String]) {
        var (texts, numbers): ([[UInt8]], Set<Double>) = ([], [])
        for cell in cells {
            let bytes = Array(cell.utf8)
            if case .number(let number) = NumberCell(bytes[...]) { numbers.insert(number) }
            texts.append(bytes)
        }
        self.texts = texts
        self.numbers = numbers
    }

    func contains(_ number: Double) -> Bool { !numbers.isEmpty && numbers.contains(number) }

    func contains(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.isEmpty || texts.contains { $0[...] == bytes } }

    func contains(_ bytes: Span<UInt64>, _ cell: Range<Int>) -> Bool {
        if cell.isEmpty { return true }
        for text in texts where text.count == cell.count {
            var at = 0
            while at < text.count, text[at] == bytes.byte(cell.lowerBound + at) { at += 1 }
            if at == text.count { return true }
        }
        return false
    }
}
