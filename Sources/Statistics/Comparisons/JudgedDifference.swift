/// A difference judged by its standard error and Student's t distribution.
///
/// Source: Student, The probable error of a mean, Biometrika 6 (1908), 1–25, doi:10.1093/biomet/6.1.1.
struct JudgedDifference {
    /// The difference in standard errors.
    let t: Double

    /// The two-sided p-value.
    let pValue: Double

    /// The confidence interval.
    let interval: ClosedRange<Double>

    /// Judges a difference; refused where the standard error is not positive, or something is beyond the greatest number.
    init?(_ difference: Double, _ standardError: Double, _ degreesOfFreedom: Double, _ confidence: Double) {
        let t = difference / standardError
        guard standardError > 0, t.isFinite, let distribution = StudentT(degreesOfFreedom: degreesOfFreedom),
            let pValue = distribution.twoSidedP(t),
            let reach = distribution.criticalValue(confidence: confidence)
        else { return nil }
        let (lower, upper) = (difference - reach * standardError, difference + reach * standardError)
        guard lower.isFinite, upper.isFinite else { return nil }
        self.t = t
        self.pValue = pValue
        interval = lower...upper
    }
}
