extension AverageRunLength {
    /// Returns the average run length of single points that are judged by rules.
    ///
    /// A Markov chain whose states say what the rules remember of the last points; the run ends where a rule is fulfilled.
    ///
    /// - Parameters:
    ///   - rules: Rules that look at zones; rules 3 and 4, which compare neighbours, and 7 and 8 are refused.
    ///   - shift: How far the mean has moved, in standard deviations, finite.
    /// - Returns: A number of points, at least 1, or `nil` for rules that are refused, for none, or where the run is beyond a million.
    ///
    /// Source: Champ, C. W. and Woodall, W. H., Exact results for Shewhart control charts with supplementary runs rules,
    /// Technometrics 29 (1987), 393–399, doi:10.1080/00401706.1987.10488266. Worked example: `AverageRunLengthTests`, 91.75 for the
    /// Western Electric rules.
    public static func rules(_ rules: NelsonRules, shift: Double = 0) -> Double? {
        let zoned: Set<NelsonRule> = [.beyondLimits, .sameSide, .twoOfThree, .fourOfFive]
        guard !rules.included.isEmpty, rules.included.isSubset(of: zoned), shift.isFinite else { return nil }
        let zones = zoneProbabilities(shift)
        var places: [Memory: Int] = [Memory(): 0]
        var queue = [Memory()]
        var moves: [[(to: Int, probability: Double)]] = []
        while moves.count < queue.count {
            let memory = queue[moves.count]
            moves.append(
                zones.compactMap { zone, probability in
                    guard let next = memory.after(zone, rules) else { return nil }
                    let place = places[next] ?? queue.count
                    if place == queue.count {
                        places[next] = place
                        queue.append(next)
                    }
                    return (place, probability)
                }
            )
        }
        return length(of: moves)
    }

    /// Returns the sum of the probabilities that the run has not ended after 0, 1, 2, … points.
    private static func length(of moves: [[(to: Int, probability: Double)]]) -> Double? {
        var current = moves.indices.map { $0 == 0 ? 1.0 : 0 }
        var (length, left, ratio) = (0.0, 1.0, 0.0)
        for _ in 1...100_000 {
            length += left
            var next = Array(repeating: 0.0, count: moves.count)
            for (place, share) in current.enumerated() where share > 0 {
                for move in moves[place] { next[move.to] += share * move.probability }
            }
            let remaining = next.reduce(0, +)
            let newRatio = remaining / left
            // Once the probabilities fall by the same factor, the rest is a geometric series.
            if abs(newRatio - ratio) < 1e-15 || remaining < 1e-300 {
                return newRatio < 1 - 1e-6 ? length + remaining / (1 - newRatio) : nil
            }
            (current, left, ratio) = (next, remaining, newRatio)
        }
        return nil
    }

    /// The zones −4…−1 and 1…4, counted from the centre line, with their probabilities.
    private static func zoneProbabilities(_ shift: Double) -> [(Int, Double)] {
        (1...4).flatMap { zone in
            let (near, far) = (Double(zone - 1), zone == 4 ? Double.infinity : Double(zone))
            return [
                (zone, NormalDistribution.upperTail(near - shift) - NormalDistribution.upperTail(far - shift)),
                (-zone, NormalDistribution.cdf(-near - shift) - NormalDistribution.cdf(-far - shift)),
            ]
        }
    }

    /// What the rules remember of the last points.
    private struct Memory: Hashable {
        /// How many points in a row lie on one side, negative below.
        var run = 0

        /// The last two points, each the side it is beyond two standard deviations on, or 0.
        var twos = [0, 0]

        /// The last four points, each the side it is beyond one standard deviation on, or 0.
        var ones = [0, 0, 0, 0]

        /// Returns the memory after one more point, or `nil` where it fulfils a rule.
        func after(_ zone: Int, _ rules: NelsonRules) -> Memory? {
            var next = self
            let side = zone.signum()
            if rules.included.contains(.beyondLimits), abs(zone) == 4 { return nil }
            if rules.included.contains(.sameSide) {
                next.run = run.signum() == side ? run + side : side
                if abs(next.run) >= rules.sameSideRun { return nil }
            }
            if rules.included.contains(.twoOfThree) {
                let mark = abs(zone) > 2 ? side : 0
                if mark != 0, twos.contains(mark) { return nil }
                next.twos = [twos[1], mark]
            }
            if rules.included.contains(.fourOfFive) {
                let mark = abs(zone) > 1 ? side : 0
                if mark != 0, ones.count(where: { $0 == mark }) >= 3 { return nil }
                next.ones = Array(ones.dropFirst()) + [mark]
            }
            return next
        }
    }
}
