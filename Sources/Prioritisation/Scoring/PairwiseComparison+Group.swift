extension PairwiseComparison {
    /// The most people whose judgements can be put together.
    public static let mostJudges = 1_000

    /// Weighs things by the judgements of several people, who count alike.
    ///
    /// ```
    /// a = (a₁ · a₂ · … · a_k)^(1/k)
    /// ```
    ///
    /// `a₁, …, a_k` are the judgements of k people on one pair. The geometric mean is the only one whose reciprocal is the mean of
    /// the reciprocals.
    ///
    /// - Parameter people: The judgements of each person, as one person's are given.
    /// - Throws: ``ScoringRefusal`` with the place of what is wrong.
    ///
    /// Source: Aczél, J. and Saaty, T. L., Procedures for synthesizing ratio judgements, Journal of Mathematical Psychology 27 (1983),
    /// 93–102, doi:10.1016/0022-2496(83)90028-7. Worked example: `PairwiseComparisonTests`, 2 and 8 give 4.
    public init(people: [[[Double]]]) throws(ScoringRefusal) {
        guard let first = people.first else { throw .tooFewOptions(0) }
        guard people.count <= PairwiseComparison.mostJudges else {
            throw .tooManyOptions(limit: PairwiseComparison.mostJudges)
        }
        for judgements in people {
            _ = try PairwiseComparison(judgements)
            guard judgements.count == first.count else { throw .unevenRow(first.count) }
        }
        let combined = first.indices.map { row in
            first.indices.map { column in PairwiseComparison.geometricMean(people.map { $0[row][column] }) }
        }
        try self.init(combined)
    }

    /// Returns the geometric mean of positive numbers, none of whose products can overflow on the way.
    private static func geometricMean(_ numbers: [Double]) -> Double {
        let count = numbers.count
        var (significand, exponent) = (1.0, 0)
        for number in numbers {
            significand *= number.significand
            exponent += Int(number.exponent) + Int(significand.exponent)
            significand = significand.significand
        }
        let whole = exponent >= 0 ? exponent / count : -((count - 1 - exponent) / count)
        let rest = significand * Double(sign: .plus, exponent: exponent - whole * count, significand: 1)
        // Newton's method for x^k = rest from above, where it only descends.
        var root = 2.0
        while true {
            let power = (1..<max(count, 1)).reduce(1.0) { power, _ in power * root }
            let next = root - (root - rest / power) / Double(count)
            guard next < root else { break }
            root = next
        }
        return Double(sign: .plus, exponent: whole, significand: root)
    }
}
