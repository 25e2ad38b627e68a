extension WeightedHistogram {
    /// Returns the point that half of the answers do not exceed, midway between two points where both qualify.
    ///
    /// - Parameter weighting: Whether answers count once or with their weight.
    /// - Returns: The median in points of the scale, or `nil` when nobody answered.
    public func median(_ weighting: Weighting = .counts) -> Double? { quantile(0.5, weighting) }

    /// Returns the point that a share of the answers does not exceed.
    ///
    /// ```
    /// Q(p) = the least x with F(x) > p, averaged with the least x with F(x) ≥ p
    /// ```
    ///
    /// `F(x)` is the share of answers, or of weight, at points up to `x`. The two differ only where `F` hits `p` exactly. A
    /// result is thus a point that somebody chose, or midway between two such.
    ///
    /// - Parameters:
    ///   - share: p, in `0...1`.
    ///   - weighting: Whether answers count once or with their weight.
    /// - Returns: The quantile in points of the scale, or `nil` when nobody answered or `share` is outside the domain.
    ///
    /// Source: Hyndman, R. J. and Fan, Y., Sample quantiles in statistical packages, The American Statistician 50 (1996),
    /// 361–365, definition 2, doi:10.1080/00031305.1996.10473566. Worked example: `WeightedHistogramQuantilesTests`.
    public func quantile(_ share: Double, _ weighting: Weighting = .counts) -> Double? {
        quantiles([share], weighting)?.first
    }

    /// Returns several quantiles at once.
    ///
    /// - Parameters:
    ///   - shares: The shares p, each in `0...1`, in any order.
    ///   - weighting: Whether answers count once or with their weight.
    /// - Returns: The quantiles in the order of the shares, or `nil` when nobody answered or a share is outside the domain.
    public func quantiles(_ shares: [Double], _ weighting: Weighting = .counts) -> [Double]? {
        let total = weighting.mass(of: total)
        guard isPossible, total > 0, shares.allSatisfy({ (0...1).contains($0) }) else { return nil }
        return shares.map { share in
            let target = share * Double(total)
            let slack = 4 * target.ulp
            let low = firstPoint(weighting) { $0 >= target - slack && $0 > 0 }
            let high = firstPoint(weighting) { $0 > target + slack }
            return (low + high) / 2
        }
    }

    /// Returns the first point whose cumulated mass is enough, or the last point if none is.
    private func firstPoint(_ weighting: Weighting, where isEnough: (Double) -> Bool) -> Double {
        var (cumulated, last) = (0, 0.0)
        for bin in bins where weighting.mass(of: bin.tally) > 0 {
            cumulated += weighting.mass(of: bin.tally)
            last = Double(bin.point)
            if isEnough(Double(cumulated)) { break }
        }
        return last
    }
}
