import Kano
import Testing

@Suite struct AnalyticalPositionTests {
    private let performance = AnswerPair(functional: .like, dysfunctional: .dislike)
    private let mustBe = AnswerPair(functional: .neutral, dysfunctional: .dislike)

    private func thresholds(_ magnitude: Double, _ low: Double, _ high: Double) throws -> AnalyticalPosition.Thresholds
    {
        try #require(AnalyticalPosition.Thresholds(magnitude: magnitude, low: low, high: high))
    }

    // Source: by hand, scores of Xu et al. 2009 as in methods/kano.md 3.7: (1, 1) with importance 9/9 and (0, 1) with
    // 3/9.
    @Test func `each person's answers are weighed with that person's importance`() throws {
        var answers = ImportanceTable()
        answers.add(performance, importance: 9)
        answers.add(mustBe, importance: 3)
        let position = try #require(AnalyticalPosition(answers))
        #expect(isClose(position.dissatisfaction, 2.0 / 3, within: 1e-12))
        #expect(isClose(position.satisfaction, 0.5, within: 1e-12))
        #expect(isClose(position.magnitude, 5.0 / 6, within: 1e-12))
        #expect(isClose(position.angle, 0.643501108793284, within: 1e-12))
    }

    @Test func `without importance every person counts fully`() throws {
        var pairs = PairTable()
        pairs.add(performance)
        pairs.add(mustBe)
        let position = try #require(AnalyticalPosition(pairs))
        #expect(position.dissatisfaction == 1)
        #expect(position.satisfaction == 0.5)
    }

    // Source: by hand. The angle of (1, ½) is 0.4636 radians, its magnitude 1.118.
    @Test(arguments: [(0.1, 0.5, 1.0, "M"), (0.1, 0.4, 1.0, "O"), (0.1, 0.2, 0.4, "A"), (1.2, 0.4, 1.0, "I")])
    func `thresholds divide the categories`(_ magnitude: Double, _ low: Double, _ high: Double, _ letter: String) throws
    {
        var pairs = PairTable()
        pairs.add(performance)
        pairs.add(mustBe)
        let position = try #require(AnalyticalPosition(pairs))
        #expect(position.category(try thresholds(magnitude, low, high))?.letter == letter)
    }

    @Test func `what is not wanted has no category`() throws {
        var pairs = PairTable()
        pairs.add(AnswerPair(functional: .dislike, dysfunctional: .like))
        let position = try #require(AnalyticalPosition(pairs))
        #expect(position.category(try thresholds(0.1, 0.5, 1)) == nil)
    }

    @Test func `what cannot be weighed is refused`() {
        var answers = ImportanceTable()
        #expect(AnalyticalPosition(answers) == nil)
        #expect(AnalyticalPosition(PairTable()) == nil)
        answers.add(performance, importance: 10)
        #expect(AnalyticalPosition(answers) == nil)
        #expect(AnalyticalPosition.Thresholds(magnitude: -1, low: 0, high: 1) == nil)
        #expect(AnalyticalPosition.Thresholds(magnitude: 1, low: 1, high: 0.5) == nil)
        #expect(AnalyticalPosition.Thresholds(magnitude: .nan, low: 0, high: 1) == nil)
    }
}
