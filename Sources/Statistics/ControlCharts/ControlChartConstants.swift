internal import RealModule

/// What the range and the standard deviation of few normal values are worth, in standard deviations of one value.
///
/// ```
/// d₂ = E W,  d₃ = √(E W² − d₂²),  W the range of n;     c₄ = √(2/(n − 1)) · Γ(n/2) / Γ((n − 1)/2)
/// ```
///
/// Source: Montgomery, D. C., Introduction to Statistical Quality Control, 6th edition, Wiley 2009, appendix VI, whose printed
/// digits these round to; range: Tippett, L. H. C., Biometrika 17 (1925), 364–387, doi:10.2307/2332087. Worked example:
/// `ControlChartConstantsTests`, oracles/06_constants.csv.
public struct ControlChartConstants: Sendable, Hashable {
    /// The number of values in a subgroup, n.
    public let sampleSize: Int

    /// The mean range, d₂.
    public let d2: Double

    /// The standard deviation of the range, d₃.
    public let d3: Double

    /// The mean of the sample standard deviation, c₄.
    public let c4: Double

    /// Computes the constants.
    ///
    /// - Parameter sampleSize: n, in `2...100`; refused otherwise.
    public init?(sampleSize: Int) {
        guard (2...100).contains(sampleSize),
            let range = StudentizedRange(groups: sampleSize, degreesOfFreedom: .infinity)
        else { return nil }
        let n = Double(sampleSize)
        // E W = ∫ P(W > w) dw and E W² = ∫ 2w·P(W > w) dw; beyond 16 nothing is left.
        let panels = (0..<16).map { GaussLegendre(count: 12, over: Double($0)...Double($0 + 1)) }
        let exceeding = panels.map { panel in
            zip(panel.nodes, panel.weights).map { ($0, $1 * (range.upperTail($0) ?? 0)) }
        }
        let mean = exceeding.joined().reduce(0) { $0 + $1.1 }
        let square = exceeding.joined().reduce(0) { $0 + 2 * $1.0 * $1.1 }
        self.sampleSize = sampleSize
        d2 = mean
        d3 = (square - mean * mean).squareRoot()
        c4 = (2 / (n - 1)).squareRoot() * Double.exp(LogGammaRatio.rising((n - 1) / 2, by: 0.5))
    }

    /// The reach of limits for means of n, in mean ranges: A₂ = 3 / (d₂·√n).
    public var a2: Double { 3 / (d2 * Double(sampleSize).squareRoot()) }

    /// The reach of limits for means of n, in mean standard deviations: A₃ = 3 / (c₄·√n).
    public var a3: Double { 3 / (c4 * Double(sampleSize).squareRoot()) }

    /// The lower limit of a range, in mean ranges: D₃ = max(0, 1 − 3·d₃/d₂).
    public var rangeLower: Double { max(0, 1 - 3 * d3 / d2) }

    /// The upper limit of a range, in mean ranges: D₄ = 1 + 3·d₃/d₂.
    public var rangeUpper: Double { 1 + 3 * d3 / d2 }

    /// The lower limit of a standard deviation, in mean standard deviations: B₃ = max(0, 1 − 3·√(1 − c₄²)/c₄).
    public var deviationLower: Double { max(0, 1 - deviationReach) }

    /// The upper limit of a standard deviation, in mean standard deviations: B₄ = 1 + 3·√(1 − c₄²)/c₄.
    public var deviationUpper: Double { 1 + deviationReach }

    /// The reach of limits for single values, in mean ranges: E₂ = 3 / d₂.
    public var e2: Double { 3 / d2 }

    private var deviationReach: Double { 3 * (1 - c4 * c4).squareRoot() / c4 }
}
