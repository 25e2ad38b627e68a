extension MomentMatrix {
    /// The matrix as whole numbers, to be stored: n, Σw, Σw², then sums and products counted once, then the same weighted.
    public var parts: [Int] {
        [tally.count, tally.weight, tally.weightSquare] + counted.first + counted.second + weighted.first
            + weighted.second
    }

    /// Creates a matrix from its stored ``parts``.
    ///
    /// - Parameters:
    ///   - size: The number of ratings of each person.
    ///   - parts: The whole numbers; refused when there are not as many as the size demands.
    public init?(size: Int, parts: [Int]) {
        guard (1...1_000).contains(size), parts.count == 3 + 2 * (size + size * (size + 1) / 2) else { return nil }
        self.init(size: size)
        var rest = parts.dropFirst(3)
        func take(_ count: Int) -> [Int] {
            defer { rest = rest.dropFirst(count) }
            return Array(rest.prefix(count))
        }
        let products = size * (size + 1) / 2
        let tally = Tally(count: parts[0], weight: parts[1], weightSquare: parts[2])
        restore(tally, [take(size), take(products), take(size), take(products)])
    }
}
