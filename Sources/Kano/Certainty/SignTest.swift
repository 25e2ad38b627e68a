internal import Statistics

/// The exact comparison of two categories of the same sample.
///
/// ```
/// p = 2 · P(X ≥ a),  X binomial with a + b trials and probability ½,  a ≥ b
/// ```
///
/// Only those who chose one of the two can tell which is larger; if neither is, each of them is a toss of a coin. P(X ≥
/// a) is I_½(a, b + 1), which also holds between whole numbers, for weighted counts.
///
/// Source: Dixon, W. J. and Mood, A. M., The statistical sign test, Journal of the American Statistical Association 41
/// (1946), 557–566, doi:10.1080/01621459.1946.10501898; the integral: Abramowitz, M. and Stegun, I. A., Handbook of
/// Mathematical Functions, 1964, 26.5.24, p. 945. Worked example: `TopTwoTests`, 9 against 6 give 0.6072.
enum SignTest {
    /// Returns the two-sided p-value, or `nil` when nobody chose either.
    static func twoSidedP(_ first: Double, _ second: Double) -> Double? {
        let (larger, smaller) = (max(first, second), min(first, second))
        guard larger > 0 else { return nil }
        return IncompleteBeta.regularized(0.5, a: larger, b: smaller + 1).map { min(1, 2 * $0) }
    }
}
