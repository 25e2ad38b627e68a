/// The products of all pairs of columns, row by row, sixteen of them side by side.
///
/// A resample's sums are then sums of rows: those that were drawn once are only added, those not drawn are passed over. Rows are added in
/// the same order on every machine. It takes more room than ``NumberColumns``, and half the time or less.
struct ProductColumns: PackedColumns {
    private typealias Sixteen = SIMD16<Double>

    /// The most room that products may take, in numbers: 128 MiB.
    static let most = 1 << 24

    private let columnCount: Int
    private let rowCount: Int

    /// Sixteen after sixteen, each with all rows.
    private let products: [Sixteen]

    /// Multiplies columns of equal length; refused where the products are too many.
    init?(_ columns: [[Double]]) {
        let rowCount = columns.first?.count ?? 0
        let width = columns.count + columns.count * (columns.count + 1) / 2
        guard width <= Self.most / max(rowCount, 1) else { return nil }
        self.rowCount = rowCount
        columnCount = columns.count
        // The columns themselves first, then 0·0, 0·1, …, 1·1, 1·2, ….
        let factors =
            columns.indices.map { ($0, nil as Int?) }
            + columns.indices.flatMap { one in (one..<columns.count).map { (one, $0) } }
        var products: [Sixteen] = []
        products.reserveCapacity((width + 15) / 16 * rowCount)
        for first in stride(from: 0, to: width, by: 16) {
            let group = factors[first..<min(first + 16, width)]
            for row in 0..<rowCount {
                var sixteen = Sixteen.zero
                for (lane, (one, other)) in group.enumerated() {
                    sixteen[lane] = columns[one][row] * (other.map { columns[$0][row] } ?? 1)
                }
                products.append(sixteen)
            }
        }
        self.products = products
    }

    func sums(_ counts: [Int16]) -> (sums: [Double], products: [Double]) {
        let (once, often) = Self.drawn(counts)
        var all: [Double] = []
        all.reserveCapacity(products.count / max(rowCount, 1) * 16)
        for start in stride(from: 0, to: products.count, by: max(rowCount, 1)) {
            let rows = products.span.extracting(start..<start + rowCount)
            let sum = Self.sum(rows, once.span) + Self.sum(rows, often.span, counts.span)
            for lane in 0..<16 { all.append(sum[lane]) }
        }
        let width = columnCount * (columnCount + 1) / 2
        return (Array(all[..<columnCount]), Array(all[columnCount..<columnCount + width]))
    }

    /// The rows that were drawn once, and those that were drawn more often.
    private static func drawn(_ counts: [Int16]) -> (once: ArraySlice<Int32>, often: ArraySlice<Int32>) {
        var once = Array(repeating: Int32(0), count: counts.count)
        var often = once
        var (ones, others) = (0, 0)
        // Without a branch that nobody could foresee.
        for (row, count) in counts.enumerated() {
            once[ones] = Int32(truncatingIfNeeded: row)
            often[others] = Int32(truncatingIfNeeded: row)
            ones += count == 1 ? 1 : 0
            others += count > 1 ? 1 : 0
        }
        return (once[..<ones], often[..<others])
    }

    private static func sum(_ rows: Span<Sixteen>, _ once: Span<Int32>) -> Sixteen {
        var sum = Sixteen.zero
        for index in once.indices { sum += rows[Int(once[index])] }
        return sum
    }

    private static func sum(_ rows: Span<Sixteen>, _ often: Span<Int32>, _ counts: Span<Int16>) -> Sixteen {
        var sum = Sixteen.zero
        for index in often.indices {
            let row = Int(often[index])
            sum += rows[row] * Double(counts[row])
        }
        return sum
    }
}
