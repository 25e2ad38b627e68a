internal import Statistics

/// The weights of predictors in the data, and in resamples of it.
struct DriverWeights {
    /// The weights; nil where there is no answer.
    let weights: [Double]?

    /// The number of resamples with an answer.
    let resampleCount: Int

    /// For each predictor its weight in each of these resamples.
    private let replicates: [[Double]]

    /// Weighs predictors.
    ///
    /// - Parameters:
    ///   - method: How R² is shared.
    ///   - system: The correlations.
    ///   - moments: The rows, the outcome as the last column.
    ///   - bootstrap: The resamples, if any.
    init(
        _ method: DriverAnalysis.Method,
        _ system: CorrelationSystem,
        _ moments: ResampledMoments,
        _ bootstrap: Bootstrap?
    ) {
        switch method {
        case .johnson: self.init(RelativeWeights(count: system.count), system, moments, bootstrap)
        case .lmg: self.init(AveragedIncrements(count: system.count), system, moments, bootstrap)
        }
    }

    private init(
        _ method: some DriverMethod,
        _ system: CorrelationSystem,
        _ moments: ResampledMoments,
        _ bootstrap: Bootstrap?
    ) {
        var (method, system) = (method, system)
        var weights = Array(repeating: 0.0, count: system.count)
        self.weights = method.weigh(system.predictors, system.outcome, into: &weights) ? weights : nil
        var replicates: [[Double]] = Array(repeating: [], count: system.count)
        var resampleCount = 0
        if let bootstrap {
            for index in replicates.indices { replicates[index].reserveCapacity(bootstrap.resampleCount) }
            var counts = Array(repeating: Int16(0), count: moments.rowCount)
            for resample in 0..<bootstrap.resampleCount {
                bootstrap.draw(resample, into: &counts)
                guard system.update(moments.moments(counts)),
                    method.weigh(system.predictors, system.outcome, into: &weights)
                else { continue }
                resampleCount += 1
                for (index, weight) in weights.enumerated() { replicates[index].append(weight) }
            }
        }
        self.resampleCount = resampleCount
        self.replicates = replicates
    }

    /// Returns the interval of each weight between two quantiles of the resamples; nil where there are too few.
    func intervals(_ confidence: Double) -> [ClosedRange<Double>?] {
        replicates.map { BootstrapInterval.percentile($0, confidence: confidence) }
    }
}
