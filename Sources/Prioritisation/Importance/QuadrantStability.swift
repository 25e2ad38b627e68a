internal import Statistics

/// How often items stay in their quadrant when people are drawn anew.
struct QuadrantStability {
    /// Eight people at once.
    private typealias Lanes = SIMD8<Double>

    /// For each item the share of resamples in which it stays; nil when there are none.
    private(set) var shares: [Double?]

    /// The number of resamples in which every column had an answer.
    private(set) var resampleCount = 0

    /// Draws resamples.
    ///
    /// - Parameters:
    ///   - columns: For each item its importance and its performance.
    ///   - weights: One weight for each row.
    ///   - crosshairs: Where the lines are drawn.
    ///   - bootstrap: The resamples.
    ///   - quadrants: Where each item is.
    init(
        _ columns: [Ratings],
        _ weights: [Double],
        _ crosshairs: Crosshairs,
        _ bootstrap: Bootstrap,
        _ quadrants: [Quadrant]
    ) {
        let answers = columns.map { QuadrantStability.lanes(zip($0.answers, weights).map { ($0 ?? 0) * $1 }) }
        let answered = columns.map { QuadrantStability.lanes(zip($0.answers, weights).map { $0 == nil ? 0 : $1 }) }
        var stays = quadrants.map { _ in 0 }
        var counts = Array(repeating: Int16(0), count: weights.count)
        var drawn = Array(repeating: Lanes.zero, count: (weights.count + 7) / 8)
        var means = columns.map { _ in 0.0 }
        for resample in 0..<bootstrap.resampleCount {
            bootstrap.draw(resample, into: &counts)
            for (row, count) in counts.enumerated() { drawn[row >> 3][row & 7] = Double(count) }
            for column in columns.indices {
                means[column] =
                    QuadrantStability.product(answers[column], drawn)
                    / QuadrantStability.product(answered[column], drawn)
            }
            guard means.allSatisfy(\.isFinite) else { continue }
            resampleCount += 1
            let importances = stride(from: 0, to: means.count, by: 2).map { means[$0] }
            let performances = stride(from: 1, to: means.count, by: 2).map { means[$0] }
            let lines = crosshairs.lines(importances, performances)
            for item in stays.indices {
                let quadrant = Quadrant(importance: importances[item], performance: performances[item], lines: lines)
                if quadrant == quadrants[item] { stays[item] += 1 }
            }
        }
        let total = resampleCount
        shares = stays.map { total == 0 ? nil : Double($0) / Double(total) }
    }

    private static func lanes(_ numbers: [Double]) -> [Lanes] {
        var result = Array(repeating: Lanes.zero, count: (numbers.count + 7) / 8)
        for (index, number) in numbers.enumerated() { result[index >> 3][index & 7] = number }
        return result
    }

    private static func product(_ one: [Lanes], _ other: [Lanes]) -> Double {
        var sum = Lanes.zero
        for index in 0..<min(one.count, other.count) { sum += one[index] * other[index] }
        return sum.sum()
    }
}
