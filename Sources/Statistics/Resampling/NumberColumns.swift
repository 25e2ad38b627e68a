/// Columns of any numbers, block by block of rows, and within a block column by column, four rows side by side.
///
/// The four are added in the same order on every machine, so that results do not depend on what it can do at once.
struct NumberColumns: PackedColumns {
    private let columnCount: Int
    private let rowCount: Int

    /// How many fours of rows make a block.
    private let blockSize: Int
    private let numbers: [SIMD4<Double>]

    /// Packs columns of equal length.
    init(_ columns: [[Double]]) {
        let rowCount = columns.first?.count ?? 0
        let blockSize = min(64, (rowCount + 3) / 4)
        self.rowCount = rowCount
        self.blockSize = blockSize
        columnCount = columns.count
        numbers = stride(from: 0, to: rowCount, by: 4 * blockSize).flatMap { start in
            columns.flatMap { column in
                (0..<blockSize).map { four in
                    let first = start + 4 * four
                    return SIMD4((first..<first + 4).map { $0 < rowCount ? column[$0] : 0 })
                }
            }
        }
    }

    func sums(_ counts: [Int16]) -> (sums: [Double], products: [Double]) {
        var sums = Array(repeating: 0.0, count: columnCount)
        var products = Array(repeating: 0.0, count: columnCount * (columnCount + 1) / 2)
        var weights = Array(repeating: SIMD4<Double>.zero, count: blockSize)
        var weighted = weights
        let all = numbers.span
        for start in stride(from: 0, to: rowCount, by: 4 * blockSize) {
            for four in weights.indices {
                for lane in 0..<4 {
                    let row = start + 4 * four + lane
                    weights[four][lane] = row < rowCount ? Double(counts[row]) : 0
                }
            }
            let block = all.extracting(start / 4 * columnCount..<(start / 4 + blockSize) * columnCount)
            add(weights.span, block, from: 0, to: &sums, at: 0)
            var place = 0
            for column in 0..<columnCount {
                let own = block.extracting(column * blockSize..<(column + 1) * blockSize)
                for four in weights.indices { weighted[four] = weights[four] * own[four] }
                add(weighted.span, block, from: column, to: &products, at: place)
                place += columnCount - column
            }
        }
        return (sums, products)
    }

    /// Adds the products of one column with the columns of a block, two at a time.
    private func add(
        _ factor: Span<SIMD4<Double>>,
        _ block: Span<SIMD4<Double>>,
        from first: Int,
        to sums: inout [Double],
        at place: Int
    ) {
        func column(_ index: Int) -> Range<Int> { index * blockSize..<(index + 1) * blockSize }
        var index = first
        while index + 2 <= columnCount {
            let (one, two) = Self.products(
                factor,
                block.extracting(column(index)),
                block.extracting(column(index + 1))
            )
            sums[place + index - first] += one
            sums[place + index + 1 - first] += two
            index += 2
        }
        if index < columnCount {
            let last = block.extracting(column(index))
            sums[place + index - first] += Self.products(factor, last, last).0
        }
    }

    /// Returns Σ a·b for two b at once, which reads a only once.
    private static func products(
        _ a: Span<SIMD4<Double>>,
        _ b: Span<SIMD4<Double>>,
        _ c: Span<SIMD4<Double>>
    ) -> (Double, Double) {
        var (first, second) = (SIMD4<Double>.zero, SIMD4<Double>.zero)
        for index in 0..<min(a.count, b.count, c.count) {
            first += a[index] * b[index]
            second += a[index] * c[index]
        }
        return (Self.total(first), Self.total(second))
    }

    /// Returns the sum of four numbers, always in this order.
    private static func total(_ four: SIMD4<Double>) -> Double { (four[0] + four[1]) + (four[2] + four[3]) }
}
