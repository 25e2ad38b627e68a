/// Two of several groups, their means compared so that all pairs' intervals hold together; the groups may spread differently.
public struct GamesHowellPair: Sendable, Hashable {
    /// The place of the first group, from zero.
    public let first: Int

    /// The place of the second group, greater than the first.
    public let second: Int

    /// The first mean minus the second, in the unit of the means.
    public let difference: Double

    /// The standard error of the difference, in the same unit.
    public let standardError: Double

    /// The degrees of freedom of this pair, by Satterthwaite.
    public let degreesOfFreedom: Double

    /// The probability of a difference at least as large among any of the pairs, if all means were the same.
    public let pValue: Double

    /// The interval of the difference; with the confidence given, those of all pairs hold at once.
    public let interval: ClosedRange<Double>

    /// The difference in standard errors.
    public var t: Double { difference / standardError }

    /// Returns all pairs of groups.
    ///
    /// ```
    /// p = P(Q > |t|·√2),  d ± q·e/√2
    /// ```
    ///
    /// `d`, `e`, `t` and the degrees of freedom ν are those of ``WelchTest``; Q is the ``StudentizedRange`` of k groups
    /// with ν degrees of freedom, `q` its critical value. Pairs of fewer than one degree of freedom are judged with
    /// one.
    ///
    /// Source: Games, P. A. and Howell, J. F., Pairwise multiple comparison procedures with unequal n's and/or
    /// variances, Journal of Educational Statistics 1 (1976), 113–125, doi:10.3102/10769986001002113. Worked example:
    /// `WelchAnalysisOfVarianceTests`.
    static func all(_ groups: [SampleSummary], confidence: Double) throws(ComparisonRefusal) -> [GamesHowellPair] {
        var pairs: [GamesHowellPair] = []
        for first in groups.indices {
            for second in groups.indices.dropFirst(first + 1) {
                guard let welch = WelchTest(of: groups[first], against: groups[second], confidence: confidence),
                    let range = StudentizedRange(
                        groups: groups.count,
                        degreesOfFreedom: max(welch.degreesOfFreedom, 1)
                    ),
                    let pValue = range.upperTail(abs(welch.t) * 2.0.squareRoot()),
                    let critical = range.quantile(confidence)
                else { throw .beyondNumbers }
                let reach = critical * welch.standardError / 2.0.squareRoot()
                pairs.append(
                    GamesHowellPair(
                        first: first,
                        second: second,
                        difference: welch.difference,
                        standardError: welch.standardError,
                        degreesOfFreedom: welch.degreesOfFreedom,
                        pValue: pValue,
                        interval: welch.difference - reach...welch.difference + reach
                    )
                )
            }
        }
        return pairs
    }
}
