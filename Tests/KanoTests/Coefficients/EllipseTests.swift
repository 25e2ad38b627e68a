import Kano
import Testing

@Suite struct EllipseTests {
    // Source: by hand. Half axes are √(λ·q) with λ = 4 and 1; q = −2·ln 0.05 = 5.991464547, the 95 % quantile of χ²
    // with 2 df.
    @Test func `variances 4 and 1 give half axes of 4.896 and 2.448`() throws {
        let ellipse = try #require(Ellipse(center: (1, 2), variances: (4, 1), covariance: 0))
        #expect(isClose(ellipse.semiMajor, 4.895493, within: 1e-6))
        #expect(isClose(ellipse.semiMinor, 2.447747, within: 1e-6))
        #expect(ellipse.angle == 0)
    }

    // Source: by hand. The eigenvectors of a matrix with equal variances lie on the diagonals.
    @Test func `equal variances lean on the diagonal`() throws {
        let up = try #require(Ellipse(center: (0, 0), variances: (2, 2), covariance: 1))
        #expect(isClose(up.angle, Double.pi / 4, within: 1e-12))
        #expect(isClose(up.semiMajor * up.semiMajor / (up.semiMinor * up.semiMinor), 3, within: 1e-12))
        let down = try #require(Ellipse(center: (0, 0), variances: (2, 2), covariance: -1))
        #expect(isClose(down.angle, -Double.pi / 4, within: 1e-12))
    }

    @Test func `the outline lies on the boundary`() throws {
        let ellipse = try #require(Ellipse(center: (0.3, 0.6), variances: (0.02, 0.01), covariance: 0.006))
        let points = ellipse.outline(points: 40)
        #expect(points.count == 40)
        for point in points {
            let (x, y) = (point.x - 0.3, point.y - 0.6)
            #expect(ellipse.contains(x: 0.3 + x * 0.999, y: 0.6 + y * 0.999))
            #expect(!ellipse.contains(x: 0.3 + x * 1.001, y: 0.6 + y * 1.001))
        }
    }

    @Test func `what has no width is no ellipse`() {
        #expect(Ellipse(center: (0, 0), variances: (1, 1), covariance: 1) == nil)
        #expect(Ellipse(center: (0, 0), variances: (0, 1), covariance: 0) == nil)
        #expect(Ellipse(center: (.nan, 0), variances: (1, 1), covariance: 0) == nil)
        #expect(Ellipse(center: (0, 0), variances: (1, 1), covariance: 0, confidence: 1) == nil)
    }
}
