/// Which points a column of whole numbers has, and which of its numbers mean that there is no answer.
struct ScaleGuess: Equatable, Sendable {
    /// From 0 only where the scale is 0…10.
    let points: ClosedRange<Int>

    /// The numbers outside the scale, ascending.
    let missing: [Int]
    let sureness: Sureness

    /// Numbers that questionnaires use for "no answer", far from any scale.
    private static let codes: Set<Int> = [-9, -8, -1, 88, 96, 97, 98, 99, 888, 996, 997, 998, 999, 8888, 9998, 9999]
    private static let lengths = 2...11

    /// Guesses a scale; nil where the numbers are no scale of 2 to 11 points.
    ///
    /// - Parameters:
    ///   - numbers: How often each number stands there.
    ///   - isRecommendation: Whether the column's name speaks of recommending, which goes from 0 to 10.
    init?(_ numbers: [Int: Int], isRecommendation: Bool = false) {
        let coded = numbers.keys.filter { Self.codes.contains($0) && !(0...10).contains($0) }.sorted()
        let plain = numbers.filter { !coded.contains($0.key) }
        guard let least = plain.keys.min(), let most = plain.keys.max(), least >= 0, most <= 11, plain.count >= 2 else {
            return nil
        }
        if least == 0, most == 10 || isRecommendation && most <= 10 {
            let isClear = isRecommendation || plain.count >= 9
            self.init(points: 0...10, missing: coded, sureness: isClear ? .likely : .unsure)
            return
        }
        var top = most
        var outside = coded
        if least == 0 { outside.append(0) }
        // "9" far above the rest is a code, and so is the "6" that comes with a "0".
        let rest = plain.keys.filter { $0 > 0 && $0 < most }.max() ?? most
        let isFar = most - rest >= 3 || least == 0 && [6, 8].contains(most) && plain.count >= 4
        if isFar, rest >= 2 {
            outside.append(most)
            top = least == 0 && [6, 8].contains(most) ? most - 1 : rest
        }
        guard Self.lengths.contains(top) else { return nil }
        let isUsual = [4, 5, 7, 10].contains(top)
        self.init(
            points: 1...top,
            missing: outside.sorted(),
            sureness: outside.isEmpty || outside == coded ? isUsual ? .likely : .unsure : .unsure
        )
    }

    private init(points: ClosedRange<Int>, missing: [Int], sureness: Sureness) {
        self.points = points
        self.missing = missing
        self.sureness = sureness
    }

    /// The same numbers on the scale of a neighbour; what it calls no answer is none here either.
    func stretched(to other: ScaleGuess) -> ScaleGuess {
        guard other.points.count >= points.count else { return self }
        let outside = Set(missing).union(other.missing).filter { !other.points.contains($0) }
        return ScaleGuess(points: other.points, missing: outside.sorted(), sureness: min(sureness, other.sureness))
    }
}
