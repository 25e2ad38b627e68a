/// The gaps of a whole questionnaire: dimensions of items, each asked as expectation and as perception (SERVQUAL).
public struct ServiceQuality: Sendable, Hashable {
    /// Items that speak of one thing, such as reliability.
    public struct Dimension: Sendable, Hashable {
        /// The name.
        public let name: String

        /// The items.
        public let items: [PairedRatings]

        /// Creates a dimension.
        ///
        /// - Parameters:
        ///   - name: The name.
        ///   - items: The items, all answered by the same people in the same order.
        public init(_ name: String, items: [PairedRatings]) {
            self.name = name
            self.items = items
        }
    }

    /// The gap of each item, dimension by dimension; nil for an item that nobody answered.
    public let items: [[Gap?]]

    /// The gap of each dimension: for each person the mean of the items that this person answered.
    public let dimensions: [Gap]

    /// The mean of the gaps of the dimensions.
    public let overall: Gap

    /// What each person comes to in each dimension, nil where a person answered none of its items.
    private let scores: [[Double?]]

    private let weights: [Double]

    private let confidence: Double

    /// Sums up a questionnaire.
    ///
    /// ```
    /// G(d) = mean over people of mean over items of P − E;   overall = Σ G(d) / D
    /// ```
    ///
    /// `P` and `E` are points of one scale, `D` is the number of dimensions. Where somebody skipped a dimension, the uncertainty of the
    /// overall gap follows from what each person adds to it.
    ///
    /// - Parameters:
    ///   - dimensions: The dimensions; one item each gives the overall gap of single questions.
    ///   - weights: One weight for each person, or nil where all count alike.
    ///   - confidence: The confidence of the intervals, strictly between 0 and 1.
    /// - Throws: ``AnalysisRefusal`` when nobody answered a dimension, or something is no number.
    ///
    /// Source: Parasuraman, A., Zeithaml, V. A. and Berry, L. L., SERVQUAL: a multiple-item scale for measuring consumer perceptions
    /// of service quality, Journal of Retailing 64 (1988), 12–40. Worked example: `ServiceQualityTests`, eight customers.
    public init(
        _ dimensions: [Dimension],
        weights: [Double]? = nil,
        confidence: Double = 0.95
    ) throws(AnalysisRefusal) {
        let rows = try Ratings.check(dimensions.flatMap { $0.items.flatMap(\.columns) })
        let weights = try Ratings.check(weights, rows: rows)
        items = dimensions.map { dimension in
            dimension.items.map { try? Gap($0, weights: weights, confidence: confidence) }
        }
        var gaps: [Gap] = []
        var halves: [(expected: [Double?], perceived: [Double?])] = []
        for dimension in dimensions {
            let half = ServiceQuality.means(of: dimension.items, rows: rows)
            gaps.append(try Gap(dimension.name, half.expected, half.perceived, weights, confidence))
            halves.append(half)
        }
        self.dimensions = gaps
        self.weights = weights
        self.confidence = confidence
        scores = halves.map { half in
            zip(half.perceived, half.expected).map { perceived, expected in
                perceived.flatMap { value in expected.map { value - $0 } }
            }
        }
        overall = try Gap(
            "overall",
            ServiceQuality.influences(halves.map(\.expected), gaps.map(\.expectation), weights),
            ServiceQuality.influences(halves.map(\.perceived), gaps.map(\.perception), weights),
            weights,
            confidence
        )
    }

    /// Returns the overall gap with each person's own weights of the dimensions, such as 100 points shared among them.
    ///
    /// ```
    /// mean over people of Σ w(d)·G(d) / Σ w(d)
    /// ```
    ///
    /// `w(d)` are a person's points for a dimension, `G(d)` that person's gap in it.
    ///
    /// - Parameter allocations: For each person the points of each dimension, not negative, with one above zero; or one list for all.
    /// - Returns: The gap of the people who answered every dimension to which they gave points; the two halves are not weighted.
    /// - Throws: ``AnalysisRefusal`` when points are missing or nobody answered.
    ///
    /// Source: Zeithaml, V. A., Parasuraman, A. and Berry, L. L., Delivering Quality Service, 1990, chapter 2. Worked example:
    /// `ServiceQualityTests`, eight customers.
    public func weightedDifference(_ allocations: [[Double]]) throws(AnalysisRefusal) -> Gap {
        guard allocations.count == 1 || allocations.count == weights.count else {
            throw .unevenColumn("The points", count: allocations.count, expected: weights.count)
        }
        var sums: [Double?] = []
        for row in weights.indices {
            let points = allocations[allocations.count == 1 ? 0 : row]
            guard points.count == dimensions.count, points.allSatisfy({ $0 >= 0 && $0 <= 1e140 }),
                points.contains(where: { $0 > 0 })
            else { throw .impossibleWeight(row: row) }
            let total = points.reduce(0, +)
            let parts = zip(points, scores).filter { $0.0 > 0 }.map { point, score in
                score[row].map { point / total * $0 }
            }
            sums.append(parts.contains(nil) ? nil : parts.reduce(0) { $0 + ($1 ?? 0) })
        }
        return try Gap("overall, weighted", sums.map { $0.map { _ in 0 } }, sums, weights, confidence)
    }

    /// Returns for each person the means of the items of which that person answered both halves.
    private static func means(
        of items: [PairedRatings],
        rows: Int
    ) -> (expected: [Double?], perceived: [Double?]) {
        var (expected, perceived): ([Double?], [Double?]) = ([], [])
        for row in 0..<rows {
            let pairs = items.compactMap { item in
                item.expectations[row].flatMap { expected in item.perceptions[row].map { (expected, $0) } }
            }
            let count = Double(pairs.count)
            expected.append(pairs.isEmpty ? nil : pairs.reduce(0) { $0 + $1.0 } / count)
            perceived.append(pairs.isEmpty ? nil : pairs.reduce(0) { $0 + $1.1 } / count)
        }
        return (expected, perceived)
    }

    /// Returns numbers, one for each person, whose mean is the mean of the means, and whose spread is what makes that uncertain.
    ///
    /// For people who answered everything it is the mean of their own numbers.
    private static func influences(_ columns: [[Double?]], _ means: [Double], _ weights: [Double]) -> [Double?] {
        let rows = weights.indices
        let answered = rows.map { row in columns.contains { $0[row] != nil } }
        let total = rows.reduce(0) { $0 + (answered[$1] ? weights[$1] : 0) }
        let parts = columns.map { column in
            total / rows.reduce(0) { $0 + (column[$1] == nil ? 0 : weights[$1]) }
        }
        let count = Double(columns.count)
        return rows.map { row in
            guard answered[row] else { return nil }
            return columns.indices.reduce(0.0) { sum, index in
                let deviation = columns[index][row].map { ($0 - means[index]) * parts[index] } ?? 0
                return sum + (means[index] + deviation) / count
            }
        }
    }
}
