import Kano
import Testing

@Suite struct ImprovementRatioTests {
    // Better .8, Worse −.4: 8 of 10 are A or O, 4 are O or M.
    private func coefficients() throws -> SatisfactionCoefficients {
        try #require(SatisfactionCoefficients(try tabulation(a: 5, o: 3, m: 1, i: 1)))
    }

    // Source: by hand from the formulas of methods/kano.md 3.5.
    @Test func `the ratio is raised by the larger coefficient`() throws {
        #expect(isClose(ImprovementRatio(1.5)?.adjusted(by: try coefficients()), 2.7, within: 1e-12))
    }

    // Source: by hand, Chaudha et al. 2011 with f = .8.
    @Test(arguments: [("I", 2), ("M", 2.683281572999747), ("O", 3.6), ("A", 4.829906831399545)])
    func `the ratio is raised by coefficient and category`(_ letter: String, _ expected: Double) throws {
        let category = try #require(KanoCategory(rawValue: letter))
        #expect(
            isClose(ImprovementRatio(2)?.adjusted(by: try coefficients(), category: category), expected, within: 1e-12)
        )
    }

    // Source: by hand, Tan and Shen 2000.
    @Test(arguments: [("M", 16), ("O", 4), ("A", 2)])
    func `the ratio is raised by the category alone`(_ letter: String, _ expected: Double) throws {
        #expect(ImprovementRatio(4)?.adjusted(category: try #require(KanoCategory(rawValue: letter))) == expected)
    }

    @Test func `other categories have no weight, and other numbers are no ratio`() throws {
        let ratio = try #require(ImprovementRatio(2))
        #expect(ratio.adjusted(category: .indifferent) == nil)
        #expect(ratio.adjusted(by: try coefficients(), category: .reverse) == nil)
        for value in [0, -1, .nan, .infinity] { #expect(ImprovementRatio(value) == nil) }
    }
}
