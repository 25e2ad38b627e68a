internal import RealModule

/// How much an attribute should improve, and what that weighs once its Kano category is known, for quality function
/// deployment.
///
/// Three published adjustments; they are options for those who use such tables, not part of the Kano result. The
/// research behind this library knew them from memory of the papers, so compare with your copy.
public struct ImprovementRatio: Sendable, Hashable {
    /// The wanted level divided by the present one, positive.
    public let value: Double

    /// Creates a ratio.
    ///
    /// - Parameter value: The wanted level divided by the present one; refused unless positive and finite.
    public init?(_ value: Double) {
        guard value > 0, value.isFinite else { return nil }
        self.value = value
    }

    /// Returns the ratio raised by the larger of the two coefficients.
    ///
    /// ```
    /// IR · (1 + max(Better, |Worse|))
    /// ```
    ///
    /// - Parameter coefficients: The coefficients of the attribute.
    /// - Returns: The adjusted ratio.
    ///
    /// Source: common in the literature on Kano and quality function deployment. Worked example:
    /// `ImprovementRatioTests`.
    public func adjusted(by coefficients: SatisfactionCoefficients) -> Double { value * (1 + largest(coefficients)) }

    /// Returns the ratio raised by the larger coefficient and by the category.
    ///
    /// ```
    /// IR · (1 + f)^k,  f = max(Better, |Worse|),  k = 0, ½, 1, 1½ for I, M, O, A
    /// ```
    ///
    /// - Parameters:
    ///   - coefficients: The coefficients of the attribute.
    ///   - category: The category of the attribute.
    /// - Returns: The adjusted ratio, or `nil` for R and Q.
    ///
    /// Source: Chaudha, A., Jain, R., Singh, A. R. and Mishra, P. K., Integration of Kano's model into quality function
    /// deployment, International Journal of Advanced Manufacturing Technology 53 (2011), 689–698. Worked example:
    /// `ImprovementRatioTests`.
    public func adjusted(by coefficients: SatisfactionCoefficients, category: KanoCategory) -> Double? {
        let powers: [KanoCategory: Double] = [.indifferent: 0, .mustBe: 0.5, .oneDimensional: 1, .attractive: 1.5]
        return powers[category].map { value * Double.pow(1 + largest(coefficients), $0) }
    }

    /// Returns the ratio raised by the category alone.
    ///
    /// ```
    /// IR^(1/k),  k = ½, 1, 2 for M, O, A
    /// ```
    ///
    /// - Parameter category: The category of the attribute.
    /// - Returns: The adjusted ratio, or `nil` for I, R and Q.
    ///
    /// Source: Tan, K. C. and Shen, X. X., Integrating Kano's model in the planning matrix of quality function
    /// deployment, Total Quality Management 11 (2000), 1141–1151. Worked example: `ImprovementRatioTests`.
    public func adjusted(category: KanoCategory) -> Double? {
        let powers: [KanoCategory: Double] = [.mustBe: 2, .oneDimensional: 1, .attractive: 0.5]
        return powers[category].map { Double.pow(value, $0) }
    }

    private func largest(_ coefficients: SatisfactionCoefficients) -> Double {
        max(coefficients.better, -coefficients.worse)
    }
}
