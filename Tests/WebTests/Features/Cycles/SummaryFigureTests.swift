import HTTPTypes
import ServiceCycle
import Statistics
import Storage
import TestSupport
import Testing

@testable import Web

/// The figures of the summary call against those that `Statistics` computes from the raw answers.
@Suite struct SummaryFigureTests {
    struct Asked: Sendable, CustomTestStringConvertible {
        let query: String
        var filter = CohortFilter()
        var days = day("2025-12-01")...day("2026-04-01")
        var weighting = Weighting.counts
        var testDescription: String { query }

        private static let period = "from=2025-12-01&to=2026-04-01"

        static let all = [
            Asked(query: period),
            Asked(query: "\(period)&weighted=true", weighting: .weights),
            Asked(query: "\(period)&location=north", filter: CohortFilter(location: code("north"))),
            Asked(query: "\(period)&channel=web", filter: CohortFilter(channel: code("web"))),
            Asked(
                query: "\(period)&segment=new&language=de&weighted=true",
                filter: CohortFilter(segment: code("new"), language: .german),
                weighting: .weights
            ),
            Asked(
                query: "from=2026-02-01&to=2026-02-28&weighted=false",
                days: day("2026-02-01")...day("2026-02-28")
            ),
            Asked(query: "from=2026-03-01&to=2026-03-01", days: day("2026-03-01")...day("2026-03-01")),
        ]
    }

    @Test(arguments: Engine.available, Asked.all)
    func `n and intervals are those of the raw answers`(_ engine: Engine, _ asked: Asked) async throws {
        try await withSite(engine) { site in
            var generator = SplitMix(state: 20_260_328)
            let responses = site.stage.responses(600, using: &generator)
            try await site.keep(responses)
            let token = try await site.token(.readResults)
            let reply = try await site.send(.get, "/api/v1/cycles/counter/summary?\(asked.query)", token: token)
            let json = try reply.json()
            let heard = responses.filter { asked.filter.admits($0.attributes) && asked.days.contains($0.day) }
            let moments = try #require(json["moments"])
            let wait = histogram(heard, question: 0) { if case .point(let point) = $0 { point } else { nil } }
            try check(try moments.item("wait"), wait, asked)
            let receive = histogram(heard, question: 1) { answer in
                if case .expectation(_, let perceived) = answer { perceived } else { nil }
            }
            try check(try moments.item("receive"), receive, asked)
            let recommend = histogram(heard, question: 2) { if case .point(let point) = $0 { point } else { nil } }
            try checkScore(try #require(json["whole"]).item("recommend"), recommend, asked)
        }
    }

    private func histogram(
        _ responses: [NewResponse],
        question: Int,
        _ point: (ServiceCycle.Answer) -> Int?
    ) -> WeightedHistogram {
        responses.reduce(into: WeightedHistogram()) { result, response in
            guard let answer = response.answers[question], let point = point(answer) else { return }
            result.add(point, Tally(weight: Weight(millionths: response.weight)))
        }
    }

    private func check(_ figure: JSONValue, _ raw: WeightedHistogram, _ asked: Asked) throws {
        guard raw.count >= 5 else {
            #expect(figure["n"] == .null && figure["suppressed"] == .bool(true))
            return
        }
        #expect(figure["n"]?.int == raw.count)
        let mean = try #require(raw.meanEstimate(weighting: asked.weighting, scale: 1...5))
        #expect(figure["mean"]?.double == mean.value)
        #expect(figure["interval"]?.items.map(\.double) == [mean.interval.lowerBound, mean.interval.upperBound])
        let share = try #require(raw.share(of: 4...5, weighting: asked.weighting)).estimate
        #expect(figure["top2"]?.double == share.value)
        #expect(figure["top2_interval"]?.items.map(\.double) == [share.interval.lowerBound, share.interval.upperBound])
        #expect(figure["sd"]?.double == raw.standardDeviation())
        #expect(figure["n_effective"]?.double == share.effectiveCount)
    }

    private func checkScore(_ figure: JSONValue, _ raw: WeightedHistogram, _ asked: Asked) throws {
        guard raw.count >= 5 else { return #expect(figure["n"] == .null) }
        let score = try #require(raw.netPromoterScore(weighting: asked.weighting))
        #expect(figure["n"]?.int == raw.count)
        #expect(figure["nps"]?.double == score.value)
        #expect(figure["nps_interval"]?.items.map(\.double) == [score.interval.lowerBound, score.interval.upperBound])
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers for the same seed.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
