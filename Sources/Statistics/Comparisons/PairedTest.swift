/// The comparison of two ratings of the same people, such as expected and perceived, or before and after.
public struct PairedTest: Sendable, Hashable {
    /// The mean of the differences, first minus second, in the unit of the ratings.
    public let difference: Double

    /// The standard error of the difference, in the same unit.
    public let standardError: Double

    /// The difference in standard errors.
    public let t: Double

    /// The degrees of freedom, n − 1.
    public let degreesOfFreedom: Double

    /// The probability of a difference at least as large, on either side, if there were none.
    public let pValue: Double

    /// The confidence interval of the difference.
    public let interval: ClosedRange<Double>

    /// The confidence of the interval.
    public let confidence: Double

    /// Compares the two ratings by their differences.
    ///
    /// ```
    /// t = m/(s/√n),  ν = n − 1
    /// ```
    ///
    /// `m` and `s` are the mean and the standard deviation of the n differences.
    ///
    /// - Parameters:
    ///   - differences: Each person's first rating minus the second, summed up; that of a ``WeightedHistogram`` of
    ///     differences will do.
    ///   - confidence: The confidence of the interval, strictly between 0 and 1.
    /// - Throws: ``ComparisonRefusal`` when there is a single pair, all differences are the same, or the lists do not
    ///   fit.
    ///
    /// Source: Student, The probable error of a mean, Biometrika 6 (1908), 1–25, doi:10.1093/biomet/6.1.1. Worked example:
    /// `PairedTestTests`, the sleep of ten patients.
    public init(differences: SampleSummary, confidence: Double = 0.95) throws(ComparisonRefusal) {
        guard differences.count >= 2 else { throw .tooFewAnswers(group: 0, needed: 2) }
        guard confidence > 0, confidence < 1 else { throw .confidenceOutOfRange }
        guard differences.variance > 0 else { throw .noVariation }
        let standardError = (differences.variance / differences.count).squareRoot()
        let freedom = differences.count - 1
        guard let judged = JudgedDifference(differences.mean, standardError, freedom, confidence) else {
            throw .beyondNumbers
        }
        difference = differences.mean
        self.standardError = standardError
        t = judged.t
        degreesOfFreedom = freedom
        pValue = judged.pValue
        interval = judged.interval
        self.confidence = confidence
    }

    /// Compares the two ratings of each person.
    ///
    /// - Parameters:
    ///   - first: The first ratings.
    ///   - second: The second ratings, of the same people in the same order.
    ///   - confidence: The confidence of the interval, strictly between 0 and 1.
    /// - Throws: ``ComparisonRefusal`` when there is a single pair, all differences are the same, or the lists do not
    ///   fit.
    public init(of first: [Double], against second: [Double], confidence: Double = 0.95) throws(ComparisonRefusal) {
        guard first.count == second.count else { throw .unevenPairs(first: first.count, second: second.count) }
        for (group, values) in [first, second].enumerated() {
            if let place = values.firstIndex(where: { !$0.isFinite }) { throw .notFinite(group: group, place: place) }
        }
        guard first.count >= 2 else { throw .tooFewAnswers(group: 0, needed: 2) }
        guard let summary = SampleSummary(of: zip(first, second).map { $0 - $1 }) else { throw .beyondNumbers }
        try self.init(differences: summary, confidence: confidence)
    }
}
