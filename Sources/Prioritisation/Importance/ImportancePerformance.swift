/// What matters to customers against how well it is done (importance–performance analysis).
///
/// It takes importance as given, independent of performance. Importance that was asked for is high for nearly everything.
public struct ImportancePerformance: Sendable, Hashable {
    /// An item by its two means.
    public struct Point: Sendable, Hashable {
        /// The name.
        public let name: String

        /// The mean importance, in points.
        public let importance: Double

        /// The mean performance, in points.
        public let performance: Double

        /// Creates a point.
        ///
        /// - Parameters:
        ///   - name: The name.
        ///   - importance: The mean importance, in points.
        ///   - performance: The mean performance, in points.
        public init(_ name: String, importance: Double, performance: Double) {
            self.name = name
            self.importance = importance
            self.performance = performance
        }
    }

    /// A point with what follows from it.
    public struct Item: Sendable, Hashable {
        /// The point.
        public let point: Point

        /// Where it lies between the lines.
        public let quadrant: Quadrant

        /// How much more important than good it is, I − P, in points of a common scale.
        public let priority: Double

        /// The signed distance from the line where importance equals performance, (I − P)/√2.
        public let diagonalDistance: Double

        /// How much more important than good it is among the others, z_I − z_P, for scales that differ; nil where they do not vary.
        public let standardisedPriority: Double?

        /// The quadrant after Abalo and others: everything above the diagonal is to be concentrated on.
        public let diagonalQuadrant: Quadrant
    }

    /// Where the lines were to be drawn.
    public let crosshairs: Crosshairs

    /// Where the line between high and low importance is.
    public let importanceLine: Double

    /// Where the line between high and low performance is.
    public let performanceLine: Double

    /// The items as they were given.
    public let items: [Item]

    /// Sorts items into quadrants.
    ///
    /// ```
    /// priority = I − P,   distance = (I − P)/√2,   z = (x − x̄)/s
    /// ```
    ///
    /// `I` and `P` are mean importance and mean performance, `x̄` and `s` mean and standard deviation (n − 1) over the items.
    ///
    /// - Parameters:
    ///   - points: The items, finite.
    ///   - crosshairs: Where the lines are drawn; what lies on a line counts as high.
    /// - Throws: ``AnalysisRefusal`` when there is no item, or a number is none.
    ///
    /// Source: Martilla, J. A. and James, J. C., Importance-performance analysis, Journal of Marketing 41 (1977), 77–79,
    /// doi:10.1177/002224297704100112; diagonal: Abalo, J., Varela, J. and Manzano, V., Importance values for importance–performance
    /// analysis, Journal of Business Research 60 (2007), 115–121, doi:10.1016/j.jbusres.2006.10.009. Worked example:
    /// `ImportancePerformanceTests`, the car dealer.
    public init(_ points: [Point], crosshairs: Crosshairs) throws(AnalysisRefusal) {
        _ = try Ratings.check(
            points.map { Ratings($0.name, [$0.importance, $0.performance]) }
                + (crosshairs.given.map { [Ratings("The line", $0)] } ?? [])
        )
        guard !points.isEmpty else { throw .nothingGiven }
        let (importances, performances) = (points.map(\.importance), points.map(\.performance))
        let lines = crosshairs.lines(importances, performances)
        let ranks = zip(
            ImportancePerformance.standardised(importances),
            ImportancePerformance.standardised(performances)
        ).map { importance, performance in importance.flatMap { one in performance.map { one - $0 } } }
        self.crosshairs = crosshairs
        importanceLine = lines.importance
        performanceLine = lines.performance
        items = zip(points, ranks).map { point, rank in
            let quadrant = Quadrant(importance: point.importance, performance: point.performance, lines: lines)
            let priority = point.importance - point.performance
            return Item(
                point: point,
                quadrant: quadrant,
                priority: priority,
                diagonalDistance: priority / 2.0.squareRoot(),
                standardisedPriority: rank,
                diagonalQuadrant: priority > 0 ? .concentrate : quadrant
            )
        }
    }

    /// Returns (x − x̄)/s for each number, or nil where they do not vary.
    private static func standardised(_ numbers: [Double]) -> [Double?] {
        let sample = WeightedSample(numbers, numbers.map { _ in 1 })
        guard let sample, let variance = sample.variance, variance > 0 else { return numbers.map { _ in nil } }
        return numbers.map { ($0 - sample.mean) / variance.squareRoot() }
    }
}

extension Crosshairs {
    /// The given values, if they are given.
    fileprivate var given: [Double?]? {
        if case .value(let importance, let performance) = self { [importance, performance] } else { nil }
    }
}
