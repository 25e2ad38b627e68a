public import Statistics

/// What satisfaction loses where an attribute fails and gains where it shines (penalty–reward contrast analysis).
///
/// It assumes that attributes add up. What goes together is found; what causes what is not.
public struct PenaltyReward: Sendable, Hashable {
    /// Which ratings count as failing and which as shining; those between are what both are compared with.
    public struct Coding: Sendable, Hashable {
        /// The ratings that count as failing.
        public let low: Set<Double>

        /// The ratings that count as shining.
        public let high: Set<Double>

        /// Creates a coding.
        ///
        /// - Parameters:
        ///   - low: The ratings that count as failing, such as 1 and 2 of 5.
        ///   - high: The ratings that count as shining, such as 5 of 5.
        /// - Throws: ``AnalysisRefusal`` when a rating counts as both, or a side is empty.
        public init(low: Set<Double>, high: Set<Double>) throws(AnalysisRefusal) {
            if let both = low.intersection(high).min() { throw .lowAndHigh(both) }
            guard !low.isEmpty, !high.isEmpty else { throw .outOfRange("The set of low or high ratings") }
            self.low = low
            self.high = high
        }
    }

    /// How an attribute is judged; part of the result.
    public struct Rule: Sendable, Hashable {
        /// The index IA from which on an asymmetry is worth its name.
        public let threshold: Double

        /// The accepted risk of a false alarm in each test.
        public let risk: Double

        /// The least number of low ratings, and of high ones.
        public let leastAnswers: Int

        /// What is assumed of the errors.
        public let errors: ErrorModel

        /// Creates a rule.
        ///
        /// - Parameters:
        ///   - threshold: The index IA from which on an asymmetry is worth its name, 0 to 1.
        ///   - risk: The accepted risk of a false alarm in each test, strictly between 0 and 1.
        ///   - leastAnswers: The least number of low ratings, and of high ones; with fewer an attribute is unclear.
        ///   - errors: What is assumed of the errors.
        /// - Throws: ``AnalysisRefusal`` when a number is outside its domain.
        public init(
            threshold: Double = 0.2,
            risk: Double = 0.05,
            leastAnswers: Int = 10,
            errors: ErrorModel = .classical
        ) throws(AnalysisRefusal) {
            guard (0...1).contains(threshold) else { throw .outOfRange("The threshold") }
            guard risk > 0, risk < 1 else { throw .outOfRange("The risk") }
            guard leastAnswers >= 1 else { throw .outOfRange("The least number of answers") }
            self.threshold = threshold
            self.risk = risk
            self.leastAnswers = leastAnswers
            self.errors = errors
        }
    }

    /// The number of people who rated everything, n.
    public let count: Int

    /// The number of people who left something blank.
    public let skipped: Int

    /// The outcome where every attribute has middle ratings, in points of the outcome.
    public let intercept: Coefficient

    /// The share of the outcome's variance that goes with the attributes.
    public let rSquared: Double

    /// The attributes as they were given.
    public let attributes: [AttributeImpact]

    /// How they were judged.
    public let rule: Rule

    /// Analyses ratings.
    ///
    /// ```
    /// S = b₀ + Σ (p·low + r·high) + e
    /// ```
    ///
    /// `S` is the outcome, `low` is 1 where an attribute has one of the low ratings and 0 otherwise, `high` likewise; the middle is
    /// what both are compared with. `p` and `r` are found by least squares.
    ///
    /// - Parameters:
    ///   - outcome: The outcome, such as overall satisfaction.
    ///   - attributes: The ratings of the attributes, by the same people in the same order.
    ///   - coding: Which ratings are low and high.
    ///   - rule: How attributes are judged.
    /// - Throws: ``AnalysisRefusal`` when there is no regression: an attribute without low or high ratings, too few people.
    ///
    /// Source: Brandt, D. R., A procedure for identifying value-enhancing service components using customer satisfaction survey data, in:
    /// Surprenant, C. (ed.), Add Value to Your Service, American Marketing Association 1987, 61–65; Matzler, K. and Sauerwein, E., The
    /// factor structure of customer satisfaction, International Journal of Service Industry Management 13 (2002), 314–332,
    /// doi:10.1108/09564230210445078. Worked example: `PenaltyRewardTests`, 240 answers.
    public init(
        outcome: Ratings,
        attributes: [Ratings],
        coding: Coding,
        rule: Rule
    ) throws(AnalysisRefusal) {
        guard !attributes.isEmpty else { throw .nothingGiven }
        let columns = [outcome] + attributes
        let total = try Ratings.check(columns)
        let rows = Ratings.completeRows(columns)
        var predictors: [Predictor] = []
        for attribute in attributes {
            for (word, ratings) in [("low", coding.low), ("high", coding.high)] {
                let marks = rows.map { row in attribute.answers[row].map { ratings.contains($0) ? 1.0 : 0 } ?? 0 }
                predictors.append(Predictor("\(attribute.name) (\(word))", marks))
            }
        }
        do throws(RegressionRefusal) {
            let fit = try LinearRegression(rows.compactMap { outcome.answers[$0] }, on: predictors)
            let coefficients = try fit.coefficients(rule.errors)
            var impacts: [AttributeImpact] = []
            for (index, attribute) in attributes.enumerated() {
                let places = (2 * index + 1, 2 * index + 2)
                let sum = coefficients.indices.map { $0 == places.0 || $0 == places.1 ? 1.0 : 0 }
                impacts.append(
                    AttributeImpact(
                        name: attribute.name,
                        penalty: coefficients[places.0],
                        reward: coefficients[places.1],
                        asymmetryTest: try fit.combination(sum, rule.errors),
                        lowCount: predictors[places.0 - 1].values.count { $0 == 1 },
                        highCount: predictors[places.1 - 1].values.count { $0 == 1 },
                        mean: rows.reduce(0) { $0 + (attribute.answers[$1] ?? 0) } / Double(rows.count),
                        rule: rule
                    )
                )
            }
            intercept = coefficients[0]
            rSquared = fit.rSquared
            self.attributes = impacts
        } catch {
            throw .regression(error)
        }
        count = rows.count
        skipped = total - rows.count
        self.rule = rule
    }

    /// The attributes, those that should come first before the others; the index of each in ``attributes``.
    public var order: [Int] {
        let mean = attributes.reduce(0) { $0 + $1.mean / Double(attributes.count) }
        let priorities = attributes.map { attribute in
            attribute.asymmetry.map { ImpactPriority($0, factor: attribute.factor, isLow: attribute.mean < mean) }
        }
        return attributes.indices.sorted { one, other in
            guard let first = priorities[one], let second = priorities[other] else { return one < other }
            return first == second ? one < other : first < second
        }
    }
}
