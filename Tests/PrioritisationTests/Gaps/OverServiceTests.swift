import Prioritisation
import Statistics
import Testing

@Suite struct OverServiceTests {
    /// A gap of so much for twelve people, who differ by half a point.
    private static func candidate(
        _ name: String,
        gap: Double,
        importance: ClosedRange<Double>?,
        people: Int = 12
    ) throws -> OverService.Candidate {
        let expected = (0..<people).map { Double(2 + $0 % 2) }
        let perceived = expected.enumerated().map { $1 + gap + ($0 % 4 < 2 ? 0.5 : -0.5) }
        return .init(
            gap: try Gap(PairedRatings(name, expectations: expected, perceptions: perceived)),
            importance: importance.map { ($0.lowerBound + $0.upperBound) / 2 } ?? 2,
            importanceInterval: importance
        )
    }

    @Test func `more than expected where it matters little is over-service, the surest surplus first`() throws {
        let judged = try OverService.judge(
            [
                Self.candidate("toilets", gap: 1, importance: 1.5...2),
                Self.candidate("wait", gap: -1, importance: 4...5),
                Self.candidate("oven", gap: 2, importance: 1...1.5),
                Self.candidate("advice", gap: 2, importance: 4...5),
                Self.candidate("flowers", gap: 1, importance: 2...4), Self.candidate("music", gap: 1, importance: nil),
            ],
            line: 3
        )
        #expect(judged.map(\.candidate.gap.name) == ["oven", "toilets", "wait", "advice", "flowers", "music"])
        #expect(
            judged.map(\.verdict) == [
                .overServed, .overServed, .notAboveExpectation, .notUnimportant, .notUnimportant, .notUnimportant,
            ]
        )
        #expect(judged[0].certainSurplus > 1.5 && judged[0].certainSurplus < 2)
        #expect(judged[2].certainSurplus == 0)
    }

    @Test func `a surplus that is not certain is no over-service`() throws {
        let judged = try OverService.judge([Self.candidate("oven", gap: 0.2, importance: 1...1.5)], line: 3)
        #expect(judged.map(\.verdict) == [.notAboveExpectation])
    }

    @Test func `many candidates ask for more certainty than one`() throws {
        // t = 2.6 of 11 degrees of freedom: p = 0.024 alone, 0.24 among ten.
        let one = try Self.candidate("oven", gap: 0.4, importance: 1...1.5)
        let others = try (0..<9).map { try Self.candidate("\($0)", gap: 0, importance: 1...1.5) }
        #expect(try OverService.judge([one], line: 3)[0].verdict == .overServed)
        #expect(try OverService.judge([one] + others, line: 3)[0].verdict == .notAboveExpectation)
    }

    @Test func `one answer says nothing`() throws {
        let judged = try OverService.judge([Self.candidate("oven", gap: 2, importance: 1...2, people: 1)], line: 3)
        #expect(judged.map(\.verdict) == [.undecided(.comparison(.tooFewAnswers(group: 0, needed: 2)))])
        #expect(throws: AnalysisRefusal.outOfRange("The risk")) { try OverService.judge([], line: 3, risk: 0) }
    }
}
