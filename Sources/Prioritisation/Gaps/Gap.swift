public import Statistics

/// How far what was perceived lies above or below what was expected.
///
/// The gap is to be read beside its two parts: expectations gather at the top of the scale, so that it often mirrors the perception
/// alone, and a difference is less reliable than what it is the difference of.
public struct Gap: Sendable, Hashable {
    /// What it is the gap of.
    public let name: String

    /// The number of people who answered both halves, n.
    public let count: Int

    /// The number of people who left a half blank.
    public let skipped: Int

    /// The mean of what they expected, in points.
    public let expectation: Double

    /// The mean of what they perceived, in points.
    public let perception: Double

    /// The mean of perceived less expected, in points; negative where expectations were not met.
    public let difference: Double

    /// The sample standard deviation of the differences, or nil for fewer than two people's worth of information.
    public let standardDeviation: Double?

    /// The paired t-test of the differences, or why there is none.
    public let judgement: Result<PairedTest, AnalysisRefusal>

    /// The test, if there is one.
    public var test: PairedTest? { try? judgement.get() }

    /// Why there is no test, if there is none.
    public var refusal: AnalysisRefusal? {
        if case .failure(let refusal) = judgement { refusal } else { nil }
    }

    /// Compares the two halves of a question.
    ///
    /// ```
    /// G = P − E,   t = Ḡ/(s/√n),   ν = n − 1
    /// ```
    ///
    /// `P` and `E` are what one person perceived and expected, in points of one scale, `Ḡ` and `s` the mean and the standard
    /// deviation of the n gaps.
    ///
    /// - Parameters:
    ///   - ratings: The two halves; people who left one blank are skipped and counted.
    ///   - weights: One weight for each person, or nil where all count alike; with weights n is n_eff.
    ///   - confidence: The confidence of the interval, strictly between 0 and 1.
    /// - Throws: ``AnalysisRefusal`` when nobody answered both halves, or something is no number.
    ///
    /// Source: Parasuraman, A., Zeithaml, V. A. and Berry, L. L., A conceptual model of service quality and its implications for future
    /// research, Journal of Marketing 49 (1985), 41–50, doi:10.1177/002224298504900403. Worked example: `GapTests`, eight customers.
    public init(
        _ ratings: PairedRatings,
        weights: [Double]? = nil,
        confidence: Double = 0.95
    ) throws(AnalysisRefusal) {
        let rows = try Ratings.check(ratings.columns)
        let weights = try Ratings.check(weights, rows: rows)
        let isComplete = Set(Ratings.completeRows(ratings.columns))
        func kept(_ answers: [Double?]) -> [Double?] {
            answers.indices.map { isComplete.contains($0) ? answers[$0] : nil }
        }
        let (expected, perceived) = (kept(ratings.expectations), kept(ratings.perceptions))
        try self.init(ratings.name, expected, perceived, weights, confidence)
    }

    /// Compares numbers that are there or not there together.
    init(
        _ name: String,
        _ expected: [Double?],
        _ perceived: [Double?],
        _ weights: [Double],
        _ confidence: Double
    ) throws(AnalysisRefusal) {
        let differences = zip(perceived, expected).map { perceived, expected in
            perceived.flatMap { value in expected.map { value - $0 } }
        }
        let greatest = (expected + perceived).reduce(0) { max($0, abs($1 ?? 0)) }
        guard let gap = WeightedSample(differences, weights, rounding: 4 * greatest.ulp),
            let before = WeightedSample(expected, weights),
            let after = WeightedSample(perceived, weights)
        else { throw .noAnswers(name) }
        self.name = name
        count = gap.count
        skipped = weights.count { $0 > 0 } - gap.count
        expectation = before.mean
        perception = after.mean
        difference = gap.mean
        standardDeviation = gap.variance?.squareRoot()
        judgement = Gap.judgement(gap.summary, confidence)
    }

    /// Compares two ratings of a summary, as the cube keeps it.
    ///
    /// - Parameters:
    ///   - name: What it is the gap of.
    ///   - matrix: The summary of the people who answered both halves.
    ///   - expectation: The place of what they expected, from zero.
    ///   - perception: The place of what they perceived.
    ///   - weighting: Whether people count once or with their weight.
    ///   - confidence: The confidence of the interval, strictly between 0 and 1.
    /// - Throws: ``AnalysisRefusal`` when there is nobody, or no such rating.
    public init(
        _ name: String,
        _ matrix: MomentMatrix,
        expectation: Int,
        perception: Int,
        weighting: Weighting = .counts,
        confidence: Double = 0.95
    ) throws(AnalysisRefusal) {
        guard let before = matrix.mean(expectation, weighting), let after = matrix.mean(perception, weighting) else {
            throw .noAnswers(name)
        }
        let summary = matrix.difference(perception, expectation, weighting)
        self.name = name
        count = matrix.tally.count
        skipped = 0
        self.expectation = before
        self.perception = after
        difference = summary?.mean ?? after - before
        standardDeviation = summary?.variance.squareRoot()
        judgement = Gap.judgement(summary, confidence)
    }

    /// Judges differences, or says why that cannot be.
    private static func judgement(
        _ summary: SampleSummary?,
        _ confidence: Double
    ) -> Result<PairedTest, AnalysisRefusal> {
        guard let summary else { return .failure(.comparison(.tooFewAnswers(group: 0, needed: 2))) }
        do throws(ComparisonRefusal) {
            return .success(try PairedTest(differences: summary, confidence: confidence))
        } catch {
            return .failure(.comparison(error))
        }
    }
}
