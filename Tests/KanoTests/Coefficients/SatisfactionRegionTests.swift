import Kano
import Testing

@Suite struct SatisfactionRegionTests {
    private func coefficients(_ counts: [KanoCategory: Double]) throws -> SatisfactionCoefficients {
        let counts = try #require(CategoryCounts(counts))
        return try #require(SatisfactionCoefficients(counts))
    }

    @Test func `it is the ellipse where there is one`() throws {
        let found = try coefficients([.attractive: 30, .oneDimensional: 20, .mustBe: 10, .indifferent: 40])
        let ellipse = try #require(found.ellipse())
        #expect(found.region == .ellipse(ellipse))
    }

    // All ten are O: Better 1, Worse −1. Wilson's interval of 10 of 10 begins at 10/(10 + 1.96²) = 0.722 (Wilson 1927).
    @Test func `it is both intervals where everybody agrees`() throws {
        guard case .intervals(let worse, let better) = try coefficients([.oneDimensional: 10]).region else {
            Issue.record("there is an ellipse")
            return
        }
        #expect(abs(worse.lowerBound - 0.722) < 0.001 && worse.upperBound == 1)
        #expect(worse == better)
    }
}
