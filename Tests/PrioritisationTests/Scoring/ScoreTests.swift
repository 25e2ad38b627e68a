import OracleSupport
import Prioritisation
import Testing

@Suite struct ScoreTests {
    private static let oracle = Oracle.named("09_scoring")

    @Test(.enabled(if: Oracle.areThere, Oracle.absence), arguments: ScoreTests.oracle["rice"].list)
    func `reach, impact and confidence for the effort`(_ example: Oracle) throws {
        let score = try RICEScore(
            reach: #require(example["reach"].number),
            impact: #require(example["impact"].number),
            confidence: #require(example["confidence"].number),
            effort: #require(example["effort"].number)
        )
        #expect(isClose(score.score, example["score"].number))
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `weighted shortest job first`() throws {
        let jobs = Self.oracle["wsjf"]["rows"].list
        let scores = try jobs.map { job in
            try WSJFScore(
                value: #require(job["value"].number),
                timeCriticality: #require(job["time"].number),
                opportunity: #require(job["rroe"].number),
                size: #require(job["size"].number)
            )
        }
        #expect(scores.map(\.score) == jobs.compactMap(\.["wsjf"].number))
        #expect(scores.map(\.costOfDelay) == jobs.compactMap(\.["cost_of_delay"].number))
        let order = jobs.indices.sorted { scores[$0].score > scores[$1].score }.map { jobs[$0]["name"].text }
        #expect(order == Self.oracle["wsjf"]["order"].list.map(\.text))
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence), arguments: ScoreTests.oracle["ice"].list)
    func `impact, confidence and ease are put together in two ways`(_ example: Oracle) throws {
        let score = try ICEScore(
            impact: #require(example["impact"].number),
            confidence: #require(example["confidence"].number),
            ease: #require(example["ease"].number)
        )
        #expect(isClose(score.product, example["product"].number))
        #expect(isClose(score.mean, example["mean"].number))
    }

    @Test func `what cannot be scored is refused with a sentence`() {
        #expect(throws: ScoringRefusal.notPositive("Effort")) {
            try RICEScore(reach: 1, impact: 1, confidence: 1, effort: 0)
        }
        #expect(throws: ScoringRefusal.notAShare("Confidence")) {
            try RICEScore(reach: 1, impact: 1, confidence: 1.1, effort: 1)
        }
        #expect(throws: ScoringRefusal.negative("Reach")) {
            try RICEScore(reach: .nan, impact: 1, confidence: 1, effort: 1)
        }
        #expect(throws: ScoringRefusal.beyondNumbers) {
            try RICEScore(reach: 1e308, impact: 10, confidence: 1, effort: 1)
        }
        #expect(throws: ScoringRefusal.notPositive("Size")) {
            try WSJFScore(value: 1, timeCriticality: 1, opportunity: 1, size: -1)
        }
        #expect(throws: ScoringRefusal.notPositive("Ease")) { try ICEScore(impact: 1, confidence: 1, ease: 0) }
        #expect(ScoringRefusal.notPositive("Effort").description == "Effort must be a number above 0.")
    }
}
