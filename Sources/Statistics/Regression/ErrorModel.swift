/// What is assumed of the errors of a regression, and so how sure its coefficients are.
public enum ErrorModel: Sendable, Hashable {
    /// All errors have the same variance and do not depend on each other.
    case classical

    /// Errors may vary from row to row: HC3, each squared residual divided by (1 − leverage)².
    case robust

    /// Neighbouring rows, in the order given, may err alike up to a lag: Newey and West's errors with Bartlett's weights.
    case autocorrelated(lag: Int)

    /// Rows of the same cluster may err alike: each row's cluster, by any number. Judged with one degree of freedom less than
    /// there are clusters.
    case clustered([Int])
}
