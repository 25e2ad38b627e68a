/// The cells that mean that there is no answer; numbers match however they are written.
struct MissingCells {
    /// The numbers 0…63, one bit each.
    private var small: UInt64 = 0
    private var others: Set<ArraySlice<UInt8>> = []
    private var numbers: Set<Int> = []

    init(_ cells: some Collection<String>) {
        for cell in cells {
            let bytes = Array(cell.utf8)[...]
            switch CellNumber(bytes) {
            case .whole(let number) where (0..<64).contains(number): small |= 1 << UInt64(number)
            case .whole(let number): numbers.insert(number)
            case .empty, .other: others.insert(bytes)
            }
        }
    }

    func contains(_ number: Int) -> Bool {
        (0..<64).contains(number) ? small >> UInt64(number) & 1 == 1 : !numbers.isEmpty && numbers.contains(number)
    }

    func contains(_ bytes: ArraySlice<UInt8>) -> Bool { !others.isEmpty && others.contains(bytes) }
}
