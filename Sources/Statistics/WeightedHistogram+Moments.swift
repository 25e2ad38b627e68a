extension WeightedHistogram {
    /// Returns the mean of the answers.
    ///
    /// ```
    /// m = Σ w·x / Σ w
    /// ```
    ///
    /// `x` is an answer in points of the scale, `w` its weight, or one for all when counting.
    ///
    /// - Parameter weighting: Whether answers count once or with their weight.
    /// - Returns: The mean in points of the scale, or `nil` when nobody answered.
    ///
    /// Source: Kish, L., Survey Sampling, Wiley 1965, section 11.7. Worked example: `WeightedHistogramMomentsTests`, the 25 answers.
    public func mean(_ weighting: Weighting = .counts) -> Double? {
        guard isPossible, let first = bins.first, let last = bins.last else { return nil }
        let (origin, mass) = (Double(first.point), Double(weighting.mass(of: total)))
        guard mass > 0 else { return nil }
        let distance = bins.reduce(0.0) { $0 + (Double($1.point) - origin) * Double(weighting.mass(of: $1.tally)) }
        return min(origin + distance / mass, Double(last.point))
    }

    /// Returns the variance of those who could have been asked, as the answers let it be estimated.
    ///
    /// ```
    /// s² = Σ w·(x − m)² / Σ w · n_eff / (n_eff − 1)
    /// ```
    ///
    /// `n_eff` is ``effectiveCount``; when counting it is n, and s² is the usual sample variance Σ(x − m)²/(n − 1). It does not
    /// change when all weights are multiplied by the same number.
    ///
    /// - Parameter weighting: Whether answers count once or with their weight.
    /// - Returns: The variance in squared points, or `nil` for fewer than two answers' worth of information (n_eff ≤ 1).
    ///
    /// Source: Galassi, M. and others, GNU Scientific Library Reference Manual, "Weighted Samples", whose unbiased estimator
    /// Σw/((Σw)² − Σw²) · Σw(x − m)² is this one with n_eff written out. Worked example: `WeightedHistogramMomentsTests`, weights 1, 2 and 3.
    public func variance(_ weighting: Weighting = .counts) -> Double? {
        guard let mean = mean(weighting), let n = effectiveCount(weighting), n > 1 else { return nil }
        let mass = Double(weighting.mass(of: total))
        let squares = bins.reduce(0.0) { sum, bin in
            let distance = Double(bin.point) - mean
            return sum + distance * distance * Double(weighting.mass(of: bin.tally))
        }
        return squares / mass * (n / (n - 1))
    }

    /// Returns the square root of the variance.
    ///
    /// - Parameter weighting: Whether answers count once or with their weight.
    /// - Returns: The standard deviation in points of the scale, or `nil` where there is no ``variance(_:)``.
    public func standardDeviation(_ weighting: Weighting = .counts) -> Double? {
        variance(weighting)?.squareRoot()
    }

    /// Returns the number of answers, or the number of equally weighted answers that would tell as much.
    ///
    /// - Parameter weighting: Whether answers count once or with their weight.
    /// - Returns: n or n_eff, or `nil` when nobody answered.
    public func effectiveCount(_ weighting: Weighting) -> Double? {
        switch weighting {
        case .counts: isPossible && count > 0 ? Double(count) : nil
        case .weights: effectiveCount
        }
    }

    /// Returns mean, variance and number, as tests of two groups need them.
    ///
    /// - Parameter weighting: Whether answers count once or with their weight.
    /// - Returns: The summary, or `nil` where there is no ``variance(_:)``.
    public func summary(_ weighting: Weighting = .counts) -> SampleSummary? {
        guard let mean = mean(weighting), let variance = variance(weighting), let n = effectiveCount(weighting) else {
            return nil
        }
        return SampleSummary(mean: mean, variance: variance, count: n)
    }
}

extension Weighting {
    /// Returns what the answers of a tally count for, in whole units: answers, or millionths of weight.
    func mass(of tally: Tally) -> Int {
        switch self {
        case .counts: tally.count
        case .weights: tally.weight
        }
    }
}
