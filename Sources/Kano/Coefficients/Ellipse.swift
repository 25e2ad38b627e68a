internal import RealModule

/// A region of a plane around a point, tilted as the two coordinates go together.
public struct Ellipse: Sendable, Hashable {
    /// The middle, to the right.
    public let centerX: Double

    /// The middle, upwards.
    public let centerY: Double

    /// Half the length, positive.
    public let semiMajor: Double

    /// Half the width, positive, at most ``semiMajor``.
    public let semiMinor: Double

    /// The angle from the axis to the right up to the length, in radians, in `-π/2...π/2`.
    public let angle: Double

    /// Creates the region that contains a normal point with a probability.
    ///
    /// ```
    /// (p − c)ᵀ · Σ⁻¹ · (p − c) ≤ −2·ln(1 − confidence)
    /// ```
    ///
    /// `c` is the middle, Σ the covariance matrix. The right side is the quantile of χ² with two degrees of freedom.
    /// Half axes are the roots of the eigenvalues of Σ times that quantile.
    ///
    /// - Parameters:
    ///   - center: The middle, x and y.
    ///   - variances: The variances of x and y.
    ///   - covariance: The covariance of x and y.
    ///   - confidence: The probability, strictly between 0 and 1.
    ///
    /// Refused unless all are finite and the matrix is positive definite.
    ///
    /// Source: Johnson, R. A. and Wichern, D. W., Applied Multivariate Statistical Analysis, 6th edition 2007, sections
    /// 4.2 and 5.4, pp. 163 and 220. Worked example: `EllipseTests`, variances 4 and 1.
    public init?(
        center: (x: Double, y: Double),
        variances: (x: Double, y: Double),
        covariance: Double,
        confidence: Double = 0.95
    ) {
        let (half, difference) = ((variances.x + variances.y) / 2, (variances.x - variances.y) / 2)
        let root = (difference * difference + covariance * covariance).squareRoot()
        guard center.x.isFinite, center.y.isFinite, half.isFinite, root.isFinite, confidence > 0, confidence < 1,
            half - root > 1e-12 * half
        else { return nil }
        let reach = -2 * Double.log(onePlus: -confidence)
        centerX = center.x
        centerY = center.y
        semiMajor = ((half + root) * reach).squareRoot()
        semiMinor = ((half - root) * reach).squareRoot()
        angle = root == 0 ? 0 : Double.atan2(y: covariance, x: difference) / 2
    }

    /// Returns points on the outline, counter-clockwise, to draw it by.
    ///
    /// - Parameter count: How many points, at least 3 to be seen.
    /// - Returns: The points, x and y, equally spaced in the parameter.
    public func outline(points count: Int = 72) -> [(x: Double, y: Double)] {
        let (cosine, sine) = (Double.cos(angle), Double.sin(angle))
        return (0..<max(0, count)).map { index in
            let turn = 2 * Double.pi * Double(index) / Double(count)
            let (along, across) = (semiMajor * Double.cos(turn), semiMinor * Double.sin(turn))
            return (centerX + along * cosine - across * sine, centerY + along * sine + across * cosine)
        }
    }

    /// Returns whether a point lies within, or on the outline.
    ///
    /// - Parameters:
    ///   - x: The place to the right.
    ///   - y: The place upwards.
    /// - Returns: Whether it does.
    public func contains(x: Double, y: Double) -> Bool {
        let (cosine, sine) = (Double.cos(angle), Double.sin(angle))
        let along = ((x - centerX) * cosine + (y - centerY) * sine) / semiMajor
        let across = ((y - centerY) * cosine - (x - centerX) * sine) / semiMinor
        return along * along + across * across <= 1
    }
}
