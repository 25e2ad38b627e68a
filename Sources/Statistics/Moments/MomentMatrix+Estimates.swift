extension MomentMatrix {
    /// Returns the mean of a rating.
    ///
    /// - Parameters:
    ///   - index: The place of the rating, from zero.
    ///   - weighting: Whether people count once or with their weight.
    /// - Returns: The mean in points, or `nil` when there is nobody or no such rating.
    public func mean(_ index: Int, _ weighting: Weighting = .counts) -> Double? {
        guard (0..<size).contains(index), let mass = mass(weighting) else { return nil }
        return Double(sums(weighting).first[index]) / Double(mass)
    }

    /// Returns how two ratings vary together; of one with itself, its variance.
    ///
    /// ```
    /// s(x, y) = (W·Σwxy − Σwx·Σwy)/W² · n_eff/(n_eff − 1)
    /// ```
    ///
    /// `w` are weights with the sum W, or one for all when counting, where n_eff is n. The difference is taken in whole
    /// numbers of 128 bits, so that nothing cancels.
    ///
    /// - Parameters:
    ///   - index: The place of the one rating, from zero.
    ///   - other: The place of the other rating.
    ///   - weighting: Whether people count once or with their weight.
    /// - Returns: The covariance in squared points, or `nil` for fewer than two people's worth of information (n_eff ≤ 1).
    ///
    /// Source: Galassi, M. and others, GNU Scientific Library Reference Manual, "Weighted Samples", with n_eff after
    /// Kish, L., Survey Sampling, Wiley 1965, section 11.7. Worked example: `MomentMatrixTests`.
    public func covariance(_ index: Int, _ other: Int, _ weighting: Weighting = .counts) -> Double? {
        guard (0..<size).contains(index), (0..<size).contains(other), let mass = mass(weighting),
            let n = effectiveCount(weighting), n > 1
        else { return nil }
        return centred(index, other, weighting) / Double(mass) / Double(mass) * (n / (n - 1))
    }

    /// Returns the correlation of two ratings.
    ///
    /// ```
    /// r = s(x, y)/√(s(x, x)·s(y, y))
    /// ```
    ///
    /// - Parameters:
    ///   - index: The place of the one rating, from zero.
    ///   - other: The place of the other rating.
    ///   - weighting: Whether people count once or with their weight.
    /// - Returns: The correlation in `-1...1`, or `nil` where there is no covariance or a rating does not vary.
    ///
    /// Source: Pearson, K., Philosophical Transactions of the Royal Society A 187 (1896), 253–318. Worked example:
    /// `MomentMatrixTests`.
    public func correlation(_ index: Int, _ other: Int, _ weighting: Weighting = .counts) -> Double? {
        guard covariance(index, other, weighting) != nil else { return nil }
        let scale = (centred(index, index, weighting).squareRoot() * centred(other, other, weighting).squareRoot())
        guard scale > 0 else { return nil }
        return index == other ? 1 : min(max(centred(index, other, weighting) / scale, -1), 1)
    }

    /// Returns the number of people, or the number of equally weighted people who would tell as much.
    ///
    /// - Parameter weighting: Whether people count once or with their weight.
    /// - Returns: n or n_eff, or `nil` when there is nobody.
    public func effectiveCount(_ weighting: Weighting = .counts) -> Double? {
        var histogram = WeightedHistogram()
        histogram.add(0, tally)
        return histogram.effectiveCount(weighting)
    }

    /// Returns the mean, variance and number of a rating, as tests of means need them.
    ///
    /// - Parameters:
    ///   - index: The place of the rating, from zero.
    ///   - weighting: Whether people count once or with their weight.
    /// - Returns: The summary, or `nil` where there is no variance.
    public func summary(_ index: Int, _ weighting: Weighting = .counts) -> SampleSummary? {
        guard let mean = mean(index, weighting), let variance = covariance(index, index, weighting),
            let n = effectiveCount(weighting)
        else { return nil }
        return SampleSummary(mean: mean, variance: variance, count: n)
    }

    /// Returns the mean, variance and number of the difference of two ratings, as ``PairedTest`` needs them.
    ///
    /// ```
    /// s²(x − y) = s(x, x) + s(y, y) − 2·s(x, y)
    /// ```
    ///
    /// - Parameters:
    ///   - index: The place of the rating that is subtracted from.
    ///   - other: The place of the rating that is subtracted.
    ///   - weighting: Whether people count once or with their weight.
    /// - Returns: The summary, or `nil` where there is no variance.
    ///
    /// Source: Fisher, R. A., Statistical Methods for Research Workers, 1925, section 24. Worked example:
    /// `MomentMatrixTests`.
    public func difference(_ index: Int, _ other: Int, _ weighting: Weighting = .counts) -> SampleSummary? {
        guard let first = mean(index, weighting), let second = mean(other, weighting), let mass = mass(weighting),
            let n = effectiveCount(weighting), n > 1
        else { return nil }
        let squares =
            exactCentred(index, index, weighting) + exactCentred(other, other, weighting)
            - 2 * exactCentred(index, other, weighting)
        let variance = Double(squares) / Double(mass) / Double(mass) * (n / (n - 1))
        return SampleSummary(mean: first - second, variance: variance, count: n)
    }

    /// Returns W·Σwxy − Σwx·Σwy as the nearest number.
    private func centred(_ index: Int, _ other: Int, _ weighting: Weighting) -> Double {
        Double(exactCentred(index, other, weighting))
    }

    /// Returns W·Σwxy − Σwx·Σwy.
    private func exactCentred(_ index: Int, _ other: Int, _ weighting: Weighting) -> Int128 {
        let sums = sums(weighting)
        let (row, column) = (max(index, other), min(index, other))
        let product = sums.second[row * (row + 1) / 2 + column]
        return Int128(weighting.mass(of: tally)) * Int128(product) - Int128(sums.first[index])
            * Int128(sums.first[other])
    }

    /// Returns the sums of one way of counting.
    private func sums(_ weighting: Weighting) -> Sums { weighting == .counts ? counted : weighted }

    /// Returns what all people count for, or `nil` when there is nobody.
    private func mass(_ weighting: Weighting) -> Int? {
        let mass = weighting.mass(of: tally)
        return tally.isPossible && tally.count > 0 && mass > 0 ? mass : nil
    }
}
