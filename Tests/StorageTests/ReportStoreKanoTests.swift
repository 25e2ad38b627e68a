import ServiceCycle
import Statistics
@testable import Storage
import TestSupport
import Testing

@Suite struct ReportStoreKanoTests {
    /// A response to the Kano question alone.
    private func response(
        _ stage: Stage,
        _ pair: (Int?, Int?),
        on date: Day,
        wave: String? = nil,
        location: String? = nil,
        using generator: inout SeededGenerator
    ) -> NewResponse {
        let at = stage.organisation.zone.instant(of: date, secondsAfterMidnight: 43_200)
        return NewResponse(
            id: NewResponse.ID(now: at, using: &generator),
            answers: stage.survey.survey.questions.map { question in
                question.kind == .kano ? .kano(functional: pair.0, dysfunctional: pair.1) : nil
            },
            to: stage.survey,
            attributes: Attributes(location: location.map(code), wave: wave.map(code)),
            at: at,
            day: date,
            weight: 1_000_000
        )
    }

    private func kano(_ stage: Stage, _ database: any Database, _ request: ReportRequest) async throws -> KanoAnswers {
        try await database.read {
            try $0.reports(of: stage.organisation).kano(on: stage.cycle, request, today: Fixtures.today)
        }
    }

    @Test(arguments: Engine.available)
    func `pairs are counted whole, now and in the period before`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 7)
            let responses = [
                response(stage, (1, 5), on: day("2026-03-10"), using: &generator),
                response(stage, (1, 5), on: day("2026-03-20"), location: "north", using: &generator),
                response(stage, (3, nil), on: day("2026-03-21"), using: &generator),
                response(stage, (2, 5), on: day("2026-02-20"), using: &generator),
            ]
            try await stage.keep(responses, on: database)
            let request = ReportRequest(from: day("2026-03-01"), to: day("2026-03-28"))
            let all = try await kano(stage, database, request)
            #expect(all.series.map(\.question.code) == [code("sms")])
            #expect(all.series[0].current == WeightedHistogram(counts: [105: 2, 300: 1]))
            #expect(all.series[0].before == WeightedHistogram(counts: [205: 1]))
            #expect(all.before == .period(day("2026-02-01")...day("2026-02-28")))
            var narrowed = request
            narrowed.filter.location = code("north")
            let north = try await kano(stage, database, narrowed)
            #expect(north.series[0].current == WeightedHistogram(counts: [105: 1]))
        }
    }

    @Test(arguments: Engine.available)
    func `a wave is compared with the one that began before it, however near`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 8)
            let waves = [("2026-02-02", "one", 1), ("2026-02-20", "two", 2), ("2026-03-10", "three", 3)]
            let responses = waves.flatMap { date, wave, first in
                [0, 2].map { offset in
                    response(stage, (first, 5), on: day(date) + offset, wave: wave, using: &generator)
                }
            }
            try await stage.keep(responses, on: database)
            let second = try await kano(stage, database, ReportRequest(filter: CohortFilter(wave: code("two"))))
            #expect(second.before == .wave(code("one"), day("2026-02-02")...day("2026-02-04")))
            #expect(second.series[0].current == WeightedHistogram(counts: [205: 2]))
            #expect(second.series[0].before == WeightedHistogram(counts: [105: 2]))
            let first = try await kano(stage, database, ReportRequest(filter: CohortFilter(wave: code("one"))))
            #expect(first.series[0].before.isEmpty)
            guard case .period = first.before else {
                Issue.record("the first wave has one before it")
                return
            }
        }
    }
}
