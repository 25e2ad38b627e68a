/// Columns of whole numbers that lie within ±20 of a middle, such as ratings, eight rows side by side.
///
/// Block by block of rows, and within a block column by column, so that a block of a dozen columns fits into the nearest memory. Products
/// and as many sums of them as cannot overflow are made in 16 bits, which every processor does eight at a time.
struct SmallColumns: PackedColumns {
    /// The greatest distance from the middle.
    static let greatestReach = 20

    /// A row drawn more often is counted in several passes: 60 · 20² is below 2¹⁵.
    private static let greatestCount: Int16 = 60

    private let columnCount: Int
    private let rowCount: Int

    /// How many eights of rows make a block.
    private let blockSize: Int
    private let numbers: [SIMD8<Int16>]

    /// The greatest distance of a number from zero.
    private let reach: Int

    /// Packs columns of equal length, whose numbers are at most ``greatestReach`` from zero.
    init(_ columns: [[Int16]]) {
        let rowCount = columns.first?.count ?? 0
        let blockSize = min(128, (rowCount + 7) / 8)
        self.rowCount = rowCount
        self.blockSize = blockSize
        columnCount = columns.count
        reach = columns.joined().reduce(1) { max($0, abs(Int($1))) }
        numbers = stride(from: 0, to: rowCount, by: 8 * blockSize).flatMap { start in
            columns.flatMap { column in
                (0..<blockSize).map { Self.eight(of: column, from: start + 8 * $0) }
            }
        }
    }

    /// Returns eight numbers of a column, zeros beyond its end.
    private static func eight(of column: [Int16], from start: Int) -> SIMD8<Int16> {
        if start + 8 <= column.count {
            return SIMD8(
                column[start],
                column[start + 1],
                column[start + 2],
                column[start + 3],
                column[start + 4],
                column[start + 5],
                column[start + 6],
                column[start + 7]
            )
        }
        var eight = SIMD8<Int16>.zero
        for lane in 0..<min(8, max(0, column.count - start)) { eight[lane] = column[start + lane] }
        return eight
    }

    func sums(_ counts: [Int16]) -> (sums: [Double], products: [Double]) {
        var sums = Array(repeating: 0, count: columnCount)
        var products = Array(repeating: 0, count: columnCount * (columnCount + 1) / 2)
        var left = counts
        var greatest = Self.greatest(left)
        while greatest > Self.greatestCount {
            addSums(left.map { min($0, Self.greatestCount) }, Self.greatestCount, &sums, &products)
            left = left.map { max(0, $0 - Self.greatestCount) }
            greatest = Self.greatest(left)
        }
        addSums(left, max(1, greatest), &sums, &products)
        return (sums.map { Double($0) }, products.map { Double($0) })
    }

    /// Returns the greatest count, eight at a time where the processor can.
    private static func greatest(_ counts: [Int16]) -> Int16 {
        var greatest: Int16 = 0
        for count in counts { greatest = max(greatest, count) }
        return greatest
    }

    /// Adds the sums of all blocks.
    private func addSums(_ counts: [Int16], _ greatest: Int16, _ sums: inout [Int], _ products: inout [Int]) {
        var weights = Array(repeating: SIMD8<Int16>.zero, count: blockSize)
        var weighted = weights
        // So many products of eight rows can be added before 16 bits might overflow.
        let run = Int(Int16.max) / (Int(greatest) * reach * reach)
        let all = numbers.span
        for start in stride(from: 0, to: rowCount, by: 8 * blockSize) {
            for index in weights.indices { weights[index] = Self.eight(of: counts, from: start + 8 * index) }
            let block = all.extracting(start / 8 * columnCount..<(start / 8 + blockSize) * columnCount)
            add(weights.span, block, run, from: 0, to: &sums, at: 0)
            var place = 0
            for column in 0..<columnCount {
                let own = block.extracting(column * blockSize..<(column + 1) * blockSize)
                for index in weights.indices { weighted[index] = weights[index] &* own[index] }
                add(weighted.span, block, run, from: column, to: &products, at: place)
                place += columnCount - column
            }
        }
    }

    /// Adds the products of one column with the columns of a block, two at a time.
    private func add(
        _ factor: Span<SIMD8<Int16>>,
        _ block: Span<SIMD8<Int16>>,
        _ run: Int,
        from first: Int,
        to sums: inout [Int],
        at place: Int
    ) {
        func column(_ index: Int) -> Range<Int> { index * blockSize..<(index + 1) * blockSize }
        var index = first
        while index < columnCount {
            let other = min(index + 1, columnCount - 1)
            let (one, two) = Self.products(
                factor,
                block.extracting(column(index)),
                block.extracting(column(other)),
                run
            )
            sums[place + index - first] += one
            if other > index { sums[place + other - first] += two }
            index += 2
        }
    }

    /// Returns Σ a·b for two b at once, which reads a only once.
    private static func products(
        _ a: Span<SIMD8<Int16>>,
        _ b: Span<SIMD8<Int16>>,
        _ c: Span<SIMD8<Int16>>,
        _ run: Int
    ) -> (Int, Int) {
        var (first, second) = (SIMD8<Int32>.zero, SIMD8<Int32>.zero)
        let count = min(a.count, b.count, c.count)
        var start = 0
        while start < count {
            let end = min(start + run, count)
            var (one, two) = (SIMD8<Int16>.zero, SIMD8<Int16>.zero)
            for index in start..<end {
                one &+= a[index] &* b[index]
                two &+= a[index] &* c[index]
            }
            first &+= SIMD8(truncatingIfNeeded: one)
            second &+= SIMD8(truncatingIfNeeded: two)
            start = end
        }
        return (Int(first.wrappedSum()), Int(second.wrappedSum()))
    }
}
