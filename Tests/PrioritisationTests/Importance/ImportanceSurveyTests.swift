import Prioritisation
import Statistics
import Testing

@Suite struct ImportanceSurveyTests {
    private static func bootstrap(_ count: Int = 500) throws -> Bootstrap {
        try #require(Bootstrap(seed: 11, resampleCount: count))
    }

    /// One item in each quadrant, far from the lines, and one that lies near both.
    private static func ratings(people: Int = 40) -> [ImportanceRatings] {
        var generator = SeededGenerator(seed: 5)
        func around(_ middle: Double) -> [Double?] { (0..<people).map { _ in middle + generator.normal() } }
        return [(9, 1), (9, 9), (1, 1), (1, 9), (5, 5)].map { importance, performance in
            ImportanceRatings(
                "\(importance)/\(performance)",
                importance: around(Double(importance)),
                performance: around(Double(performance))
            )
        }
    }

    @Test func `an item far from the lines stays in its quadrant, one near them does not`() throws {
        let survey = try ImportanceSurvey(Self.ratings(), crosshairs: .mean, bootstrap: Self.bootstrap())
        #expect(survey.analysis.items.prefix(4).map(\.quadrant) == [.concentrate, .keep, .low, .overkill])
        let stability = survey.certainties.compactMap(\.quadrantStability)
        #expect(stability.prefix(4).allSatisfy { $0 == 1 })
        #expect(stability[4] < 0.9)
        #expect(survey.resampleCount == 500)
        let interval = try #require(survey.certainties[0].importanceInterval)
        #expect(interval.contains(survey.analysis.items[0].point.importance))
    }

    @Test func `the same seed gives the same, and so does another order of items`() throws {
        let (ratings, bootstrap) = (Self.ratings(), try Self.bootstrap())
        let one = try ImportanceSurvey(ratings, crosshairs: .median, bootstrap: bootstrap)
        #expect(try ImportanceSurvey(ratings, crosshairs: .median, bootstrap: bootstrap) == one)
        let turned = try ImportanceSurvey(ratings.reversed(), crosshairs: .median, bootstrap: bootstrap)
        #expect(turned.certainties.reversed() == one.certainties)
    }

    @Test func `weights of one change nothing`() throws {
        let (ratings, bootstrap) = (Self.ratings(), try Self.bootstrap(100))
        let weights = Array(repeating: 1.0, count: 40)
        #expect(
            try ImportanceSurvey(ratings, crosshairs: .mean, weights: weights, bootstrap: bootstrap)
                == ImportanceSurvey(ratings, crosshairs: .mean, bootstrap: bootstrap)
        )
    }

    @Test func `each mean is over those who answered that half`() throws {
        let ratings = [ImportanceRatings("a", importance: [1, 3, nil], performance: [nil, nil, 5])]
        let survey = try ImportanceSurvey(ratings, crosshairs: .mean, bootstrap: Self.bootstrap(100))
        #expect(survey.analysis.items[0].point.importance == 2)
        #expect((survey.certainties[0].importanceCount, survey.certainties[0].performanceCount) == (2, 1))
        #expect(survey.certainties[0].performanceInterval == nil)
        // Resamples in which nobody answered a half are left out.
        #expect(survey.resampleCount < 100)
    }

    @Test func `an item that nobody answered is refused by name`() {
        #expect(throws: AnalysisRefusal.noAnswers("a (performance)")) {
            try ImportanceSurvey(
                [ImportanceRatings("a", importance: [1], performance: [nil])],
                crosshairs: .mean,
                bootstrap: Self.bootstrap()
            )
        }
    }
}
