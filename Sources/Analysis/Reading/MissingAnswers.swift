/// The cells that mean that there is no answer; numbers match however they are written.
package struct MissingAnswers: Sendable {
    private let texts: Set<[UInt8]>
    private let numbers: Set<Double>

    init(_ cells: [String]) {
        var (texts, numbers): (Set<[UInt8]>, Set<Double>) = ([], [])
        for cell in cells {
            let bytes = Array(cell.utf8)
            if case .number(let number) = NumberCell(bytes[...]) { numbers.insert(number) }
            texts.insert(bytes)
        }
        self.texts = texts
        self.numbers = numbers
    }

    func contains(_ number: Double) -> Bool { !numbers.isEmpty && numbers.contains(number) }

    func contains(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.isEmpty || (!texts.isEmpty && texts.contains(Array(bytes)))
    }
}
