internal import ServiceCycle

/// What identifies a line: its key columns, or its whole content and how many equal lines came before it.
struct LineIdentity {
    private let columns: [Int]

    /// How often a content was seen, by a hash that is the same in every run.
    ///
    /// It grows with the file by a few bytes a line.
    private var seen: [UInt64: Int] = [:]

    /// - Parameter columns: The positions of the key's columns; none for the whole content.
    init(columns: [Int]) {
        self.columns = columns
    }

    /// Numbers begin again with each wave, so a key column counts within its wave.
    mutating func key(of line: DelimitedReader, wave: Code?) throws(CellProblem) -> [UInt8] {
        if columns.isEmpty { return contentKey(of: line) }
        var key: [UInt8] = []
        for column in columns {
            if column != columns[0] { key.append(0x1F) }
            key.append(contentsOf: line.trimmedBytes(column))
        }
        if key.allSatisfy({ $0 == 0x1F }) { throw CellProblem(columns[0], "The key of the line is empty.") }
        if let wave { key.append(contentsOf: "\u{1D}\(wave)".utf8) }
        return key
    }

    private mutating func contentKey(of line: DelimitedReader) -> [UInt8] {
        var key: [UInt8] = []
        for cell in 0..<line.count {
            if cell > 0 { key.append(0x1F) }
            key.append(contentsOf: line.bytes(cell))
        }
        let count = seen[Self.hash(key), default: 0] + 1
        seen[Self.hash(key)] = count
        if count > 1 { key.append(contentsOf: "\u{1E}\(count)".utf8) }
        return key
    }

    /// FNV-1a, 64 bits (Fowler, Noll, Vo 1991): Swift's own hash differs from run to run.
    private static func hash(_ bytes: [UInt8]) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
