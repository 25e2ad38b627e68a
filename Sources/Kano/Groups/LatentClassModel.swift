/// A number of hidden groups fitted to people's categories.
public struct LatentClassModel: Sendable, Hashable {
    /// The classes, the largest first.
    public let classes: [LatentClass]

    /// The logarithm of the likelihood, natural.
    public let logLikelihood: Double

    /// How many numbers were fitted.
    public let parameters: Int

    /// How many people they were fitted to.
    public let count: Int

    /// Schwarz's criterion; of several models the one with the least is the best.
    ///
    /// ```
    /// BIC = −2·ln L + p·ln n
    /// ```
    ///
    /// `L` is the likelihood, `p` the number of parameters, `n` of people. Dimensionless.
    ///
    /// Source: Schwarz, G., Estimating the dimension of a model, Annals of Statistics 6 (1978), 461–464,
    /// doi:10.1214/aos/1176344136. Worked example: `LatentClassesTests`, one class.
    public let bic: Double

    /// Returns how likely a person belongs to each class.
    ///
    /// - Parameters:
    ///   - response: The person's answers.
    ///   - table: How pairs are read; the same as in the fit.
    /// - Returns: The probabilities in the order of ``classes``; the shares of the classes for somebody without
    ///   answers, or with answers that no class has.
    public func membership(of response: PairResponse, under table: EvaluationTable = .cqm) -> [Double] {
        let attributes = classes.first?.profile.count ?? 0
        let pattern = ResponsePatterns.pattern(of: response, attributes: attributes, under: table)
        return LatentClassFit(classes).logs.expectation(of: pattern)?.responsibilities ?? classes.map(\.share)
    }
}
