public import Statistics

/// Everything that is known of one attribute from its pairs.
///
/// It is computed from the stored positions, so that table, weighting and confidence can be chosen afterwards. A figure
/// that cannot be had is `nil`; ``absence`` says why.
public struct KanoProfile: Sendable, Hashable {
    /// The answers.
    public let pairs: PairTable

    /// How they are read.
    public let table: EvaluationTable

    /// Whether answers count once or with their weight.
    public let weighting: Weighting

    /// The confidence of all intervals, usually 0.95.
    public let confidence: Double

    /// The counts that all rules work on; `nil` when nobody answered.
    public let categories: CategoryCounts?

    /// Better and Worse; `nil` when nobody's answers are A, O, M or I.
    public let coefficients: SatisfactionCoefficients?

    /// For each category the probability that it is truly the largest; `nil` when nobody answered.
    public let probabilities: CategoryProbabilities?

    /// The two largest categories; `nil` when nobody answered, or all answers are questionable.
    public let topTwo: TopTwo?

    /// The means of points; `nil` when nobody answered.
    public let position: ContinuousPosition?

    /// What each rule says; `nil` when nobody answered.
    public let agreement: RuleAgreement?

    /// Computes the profile.
    ///
    /// - Parameters:
    ///   - pairs: The answers.
    ///   - table: How they are read.
    ///   - weighting: Whether answers count once or with their weight.
    ///   - confidence: The confidence of all intervals, strictly between 0 and 1; outside, nothing that has an interval
    ///     can be had.
    public init(
        _ pairs: PairTable,
        table: EvaluationTable = .cqm,
        weighting: Weighting = .counts,
        confidence: Double = 0.95
    ) {
        self.pairs = pairs
        self.table = table
        self.weighting = weighting
        self.confidence = confidence
        categories = pairs.categories(under: table, weighting: weighting)
        coefficients = categories.flatMap { SatisfactionCoefficients($0, confidence: confidence) }
        probabilities = categories.flatMap { CategoryProbabilities($0) }
        topTwo = categories.flatMap { TopTwo($0) }
        let position = categories.flatMap { _ in
            ContinuousPosition(pairs, weighting: weighting, confidence: confidence)
        }
        self.position = position
        agreement = categories.flatMap { RuleAgreement($0, position: position) }
    }

    /// The number of answered pairs, n.
    public var count: Int { pairs.count }

    /// The largest category with its ties; `nil` when nobody answered.
    public var mode: CategoryMode? { categories?.mode() }

    /// Returns how many people's answers fall into a category.
    ///
    /// - Parameter category: The category.
    /// - Returns: Their number, unweighted.
    public func count(of category: KanoCategory) -> Int { pairs.tally(of: category, under: table).count }

    /// Intervals of all six shares that hold together, after Goodman; `nil` when nobody answered.
    public var shareIntervals: CategoryIntervals? {
        categories.flatMap { CategoryIntervals.goodman($0, confidence: confidence) }
    }

    /// The Wilson interval of the share of questionable answers; `nil` when nobody answered.
    public var questionableInterval: ClosedRange<Double>? { interval(of: .questionable) }

    /// The Wilson interval of the share of reverse answers; `nil` when nobody answered.
    public var reverseInterval: ClosedRange<Double>? { interval(of: .reverse) }

    /// How many people would tell the two largest categories apart with 80 % probability, were they truly as far apart
    /// as they are here.
    ///
    /// Compare with ``count`` as advice to go on or to stop; `nil` where both are as large, or nobody answered.
    public var peopleToTellTopTwo: Int? {
        guard let categories, let topTwo, let first = categories.share(of: topTwo.first),
            let second = categories.share(of: topTwo.second)
        else { return nil }
        return SampleSize.people(toTellApart: first, second)
    }

    private func interval(of category: KanoCategory) -> ClosedRange<Double>? {
        categories.flatMap {
            WilsonInterval(successes: $0[category], trials: $0.total, confidence: confidence)?.bounds
        }
    }
}
