public import Statistics

/// Ratings made ready for ``DriverAnalysis``, so that resamples can be worked on side by side.
///
/// A resample depends on its number alone: several ranges of resamples, on as many cores, come to the same as one.
public struct DriverStudy: Sendable {
    /// What the weights came to in some resamples.
    public struct Replicates: Sendable, Hashable {
        /// For each predictor its weight in each resample that had an answer.
        fileprivate(set) var weights: [[Double]]

        /// Creates no replicates of so many predictors.
        init(count: Int) { weights = Array(repeating: [], count: count) }

        /// The number of resamples that had an answer.
        var count: Int { weights.first?.count ?? 0 }
    }

    /// The number of people who answered everything, n.
    public let count: Int

    /// The number of people who left something blank.
    public let skipped: Int

    /// How R² is shared.
    public let method: DriverAnalysis.Method

    /// The names of the predictors.
    let names: [String]

    /// The correlations.
    let system: CorrelationSystem

    /// The rows, the outcome as the last column.
    private let moments: ResampledMoments

    /// Checks ratings and packs them.
    ///
    /// - Parameters:
    ///   - outcome: The outcome, such as overall satisfaction.
    ///   - predictors: What may go with it, by the same people in the same order; people with a blank are skipped.
    ///   - method: How R² is shared.
    /// - Throws: ``AnalysisRefusal`` when something does not vary or there are too few people.
    public init(outcome: Ratings, predictors: [Ratings], method: DriverAnalysis.Method) throws(AnalysisRefusal) {
        let limit = method == .lmg ? DriverAnalysis.mostForLMG : DriverAnalysis.mostPredictors
        guard !predictors.isEmpty else { throw .nothingGiven }
        guard predictors.count <= limit else { throw .tooManyPredictors(count: predictors.count, limit: limit) }
        let columns = predictors + [outcome]
        let total = try Ratings.check(columns)
        let rows = Ratings.completeRows(columns)
        guard rows.count >= predictors.count + 2 else {
            throw .tooFewRows(count: rows.count, needed: predictors.count + 2)
        }
        let complete = columns.map { column in rows.compactMap { column.answers[$0] } }
        for (column, answers) in zip(columns, complete) where answers.allSatisfy({ $0 == answers[0] }) {
            throw .noVariation(column.name)
        }
        guard let moments = ResampledMoments(complete), let system = CorrelationSystem(moments.moments) else {
            throw .beyondNumbers
        }
        count = rows.count
        skipped = total - rows.count
        self.method = method
        names = predictors.map(\.name)
        self.system = system
        self.moments = moments
    }

    /// Weighs predictors in some resamples.
    ///
    /// - Parameters:
    ///   - bootstrap: The resamples.
    ///   - range: The numbers of the resamples to work on, within those of the bootstrap.
    /// - Returns: The weights in the resamples in which everything varied.
    public func replicates(_ bootstrap: Bootstrap, in range: Range<Int>) -> Replicates {
        let resamples = range.clamped(to: 0..<bootstrap.resampleCount)
        switch method {
        case .johnson: return replicates(bootstrap, resamples, RelativeWeights(count: system.count))
        case .lmg: return replicates(bootstrap, resamples, AveragedIncrements(count: system.count))
        }
    }

    private func replicates(
        _ bootstrap: Bootstrap,
        _ resamples: Range<Int>,
        _ method: some DriverMethod
    ) -> Replicates {
        var (method, system) = (method, system)
        var weights = Array(repeating: 0.0, count: system.count)
        var replicates = Replicates(count: system.count)
        for index in weights.indices { replicates.weights[index].reserveCapacity(resamples.count) }
        var draws = Array(repeating: Array(repeating: Int16(0), count: moments.rowCount), count: Self.together)
        for first in stride(from: resamples.lowerBound, to: resamples.upperBound, by: Self.together) {
            let some = first..<min(first + Self.together, resamples.upperBound)
            for resample in some { bootstrap.draw(resample, into: &draws[resample - first]) }
            for moments in moments.moments(of: Array(draws[..<some.count])) {
                guard system.update(moments), method.weigh(system.predictors, system.outcome, into: &weights) else {
                    continue
                }
                for (index, weight) in weights.enumerated() { replicates.weights[index].append(weight) }
            }
        }
        return replicates
    }

    /// So many resamples are summed together.
    private static let together = 32

    /// The weights in the data; nil where there is no answer.
    var weights: [Double]? {
        var weights = Array(repeating: 0.0, count: system.count)
        func weigh(_ method: some DriverMethod) -> Bool {
            var method = method
            return method.weigh(system.predictors, system.outcome, into: &weights)
        }
        let isDone =
            switch method {
            case .johnson: weigh(RelativeWeights(count: system.count))
            case .lmg: weigh(AveragedIncrements(count: system.count))
            }
        return isDone ? weights : nil
    }
}

extension DriverStudy.Replicates {
    /// Adds the replicates of further resamples.
    mutating func append(_ others: Self) {
        for index in weights.indices { weights[index] += others.weights[index] }
    }
}
