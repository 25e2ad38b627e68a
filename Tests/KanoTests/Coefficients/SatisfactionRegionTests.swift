import Kano
import Testing

@Suite struct SatisfactionRegionTests {
    private func region(_ counts: [KanoCategory: Double]) throws -> SatisfactionCoefficients.Region {
        try #require(SatisfactionCoefficients(try #require(CategoryCounts(counts)))).region
    }

    @Test func `it is the ellipse where there is one`() throws {
        let counts: [KanoCategory: Double] = [.attractive: 30, .oneDimensional: 20, .mustBe: 10, .indifferent: 40]
        let coefficients = try #require(SatisfactionCoefficients(try #require(CategoryCounts(counts))))
        #expect(try region(counts) == .ellipse(try #require(coefficients.ellipse())))
    }

    // All ten are O: Better 1, Worse −1. Wilson's interval of 10 of 10 begins at 10/(10 + 1.96²) = 0.722 (Wilson 1927).
    @Test func `it is both intervals where everybody agrees`() throws {
        guard case .intervals(let worse, let better) = try region([.oneDimensional: 10]) else {
            Issue.record("there is an ellipse")
            return
        }
        #expect(abs(worse.lowerBound - 0.722) < 0.001 && worse.upperBound == 1)
        #expect(worse == better)
    }
}
