internal import RealModule

/// The textbook curve of an attribute, from Worse where it is wholly missing to Better where it is wholly there.
///
/// ```
/// O:  (B − W)·x + W
/// A:  a·eˣ + b,        a = (B − W)/(e − 1),    b = −(B − e·W)/(e − 1)
/// M:  a·(−e⁻ˣ) + b,    a = e·(B − W)/(e − 1),  b = (e·B − W)/(e − 1)
/// ```
///
/// `x` is how far the attribute is fulfilled, in `0...1`; `B` is Better, `W` is Worse, a negative number. Only the two
/// ends are data; the way between them is convention.
///
/// Source: Wang, T. and Ji, P., Understanding customer needs through quantitative analysis of Kano's model,
/// International Journal of Quality and Reliability Management 27 (2010), 173–184, doi:10.1108/02656711011014294.
/// Worked example: `KanoCurveTests`, all cases of oracles/kano/kano_curves.json.
public struct KanoCurve: Sendable, Hashable {
    /// The category whose shape the curve has: M, O or A.
    public let category: KanoCategory

    /// The factor a.
    public let factor: Double

    /// The constant b.
    public let constant: Double

    /// Creates the curve of a category.
    ///
    /// - Parameters:
    ///   - category: M, O or A; the others have no curve and are refused.
    ///   - better: B, in `0...1`; refused otherwise.
    ///   - worse: W, in `-1...0`; refused otherwise.
    public init?(category: KanoCategory, better: Double, worse: Double) {
        guard (0...1).contains(better), (-1...0).contains(worse) else { return nil }
        let (e, rise) = (Double.exp(1), better - worse)
        switch category {
        case .oneDimensional: (factor, constant) = (rise, worse)
        case .attractive: (factor, constant) = (rise / (e - 1), -(better - e * worse) / (e - 1))
        case .mustBe: (factor, constant) = (e * rise / (e - 1), (e * better - worse) / (e - 1))
        case .indifferent, .reverse, .questionable: return nil
        }
        self.category = category
    }

    /// Creates the curve of an attribute, in the shape of the largest of M, O and A.
    ///
    /// - Parameter counts: The counts; refused when M, O and A are all zero.
    public init?(_ counts: CategoryCounts) {
        let shapes: [KanoCategory] = [.mustBe, .oneDimensional, .attractive]
        guard let coefficients = SatisfactionCoefficients(counts),
            let shape = counts.ranked(shapes).first, counts[shape] > 0
        else { return nil }
        self.init(category: shape, better: coefficients.better, worse: coefficients.worse)
    }

    /// The satisfaction where the attribute is fulfilled so far.
    ///
    /// - Parameter fulfilment: x, in `0...1`; beyond, the nearer end.
    /// - Returns: A value from Worse to Better.
    public func satisfaction(at fulfilment: Double) -> Double {
        let x = max(0, min(1, fulfilment))
        return switch category {
        case .attractive: factor * Double.exp(x) + constant
        case .mustBe: factor * -Double.exp(-x) + constant
        default: factor * x + constant
        }
    }
}
