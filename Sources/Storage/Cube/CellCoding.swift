internal import Statistics

/// How a cell is kept: a list of small numbers, each in as few bytes as it needs.
///
/// `format, {question step, point step, count × 2 + is weighted, [Σw, Σw²]}…`. A step is the distance from the entry before,
/// points folded so that smaller ones are possible (zigzag). Numbers are LEB128 (DWARF 5, 7.6): seven bits a byte, lowest
/// first. Answers that weigh one each need no weights, since Σw and Σw² follow from the count; so a cell of fifteen
/// questions takes about two hundred bytes.
enum CellCoding {
    private static let format: UInt8 = 1

    /// How many bytes an entry takes at least.
    static let leastPerEntry = 3

    /// Beyond it Σw in millionths would not fit.
    private static let mostUnweighted = Int.max / Weight.unitsPerOne

    static func bytes(of cell: Cell) -> [UInt8] {
        var bytes: [UInt8] = [format]
        bytes.reserveCapacity(cell.entries.count * 4 + 1)
        var (question, point) = (0, 0)
        for entry in cell.entries where entry.tally != .zero {
            append(entry.question - question, to: &bytes)
            let step = entry.point - point
            append(step << 1 ^ step >> (Int.bitWidth - 1), to: &bytes)
            (question, point) = (entry.question, entry.point)
            let tally = entry.tally
            if tally == Tally(count: tally.count) {
                append(tally.count << 1, to: &bytes)
            } else {
                append(tally.count << 1 | 1, to: &bytes)
                append(tally.weight, to: &bytes)
                append(tally.weightSquare, to: &bytes)
            }
        }
        return bytes
    }

    /// Hands out the entries in their order.
    static func each(
        _ bytes: [UInt8],
        _ body: (_ question: Int, _ point: Int, _ tally: Tally) -> Void
    ) throws(DatabaseFailure) {
        guard bytes.first == format else {
            throw .damaged("a summary is written in a way that is not known here")
        }
        var index = 1
        var (question, point) = (0, 0)
        while index < bytes.count {
            question &+= try number(bytes, &index)
            let step = try number(bytes, &index)
            point &+= step >> 1 ^ -(step & 1)
            let count = try number(bytes, &index)
            if count & 1 == 0 {
                guard count <= mostUnweighted else { throw .damaged("a summary counts more answers than there can be") }
                body(question, point, Tally(count: count >> 1))
            } else {
                let weight = try number(bytes, &index)
                body(question, point, Tally(count: count >> 1, weight: weight, weightSquare: try number(bytes, &index)))
            }
        }
    }

    private static func append(_ number: Int, to bytes: inout [UInt8]) {
        var rest = UInt(bitPattern: number)
        while rest > 0x7F {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    private static func number(_ bytes: [UInt8], _ index: inout Int) throws(DatabaseFailure) -> Int {
        var value = 0
        var shift = 0
        while index < bytes.count, shift < Int.bitWidth - 1 {
            let byte = bytes[index]
            index += 1
            value |= Int(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        throw .damaged("a summary is cut off or not a summary")
    }
}
