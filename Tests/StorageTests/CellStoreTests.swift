import ServiceCycle
import Statistics
import Storage
import TestSupport
import Testing

@Suite struct CellStoreTests {
    /// The summaries of a period, as a test computes them for itself.
    private func histograms(
        of responses: [NewResponse],
        to survey: StoredSurvey
    ) -> [Int: WeightedHistogram] {
        var result: [Int: WeightedHistogram] = [:]
        for response in responses {
            let tally = Tally(weight: Weight(millionths: response.weight))
            for (index, answer) in response.answers.enumerated() {
                for point in answer?.points(for: survey.survey.questions[index].kind) ?? [] {
                    result[survey.questionNumbers[index], default: WeightedHistogram()].add(point, tally)
                }
            }
        }
        return result
    }

    /// Random periods, and those whose ends lie at the ends of months.
    private func periods(_ count: Int, using generator: inout SeededGenerator) -> [ClosedRange<Day>] {
        let fixed = [
            ("2026-01-01", "2026-01-31"), ("2026-01-01", "2026-03-31"), ("2026-01-31", "2026-02-01"),
            ("2026-01-31", "2026-03-01"), ("2026-02-02", "2026-02-27"), ("2026-03-28", "2026-03-28"),
            ("2025-01-01", "2027-12-31"), ("2025-12-31", "2026-02-28"), ("2030-01-01", "2030-12-31"),
        ]
        return fixed.map { day($0.0)...day($0.1) }
            + (0..<count).map { _ in
                let first = Fixtures.today + -Int.random(in: 0...110, using: &generator)
                return first...(first + Int.random(in: 0...110, using: &generator))
            }
    }

    @Test(arguments: Engine.available)
    func `the summary of a period is the sum of its days, whatever months it holds`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 51)
            let responses = stage.responses(300, using: &generator)
            try await stage.keep(responses, on: database)
            for period in periods(40, using: &generator) {
                let found = try await database.read {
                    try $0.cells(of: stage.organisation.id)
                        .histograms(of: stage.survey.questionNumbers, cohorts: nil, in: period)
                }
                let right = histograms(of: responses.filter { period.contains($0.day) }, to: stage.survey)
                #expect(found == right, "\(period)")
            }
        }
    }

    private static let filters: [CohortFilter] = [
        CohortFilter(),
        CohortFilter(location: code("centre")),
        CohortFilter(channel: code("web"), segment: code("new")),
        CohortFilter(language: .german),
        CohortFilter(wave: code("spring")),
        CohortFilter(
            location: code("north"),
            channel: code("branch"),
            segment: code("loyal"),
            language: .english,
            wave: code("spring")
        ),
        CohortFilter(location: code("nowhere")),
    ]

    @Test(arguments: Engine.available, filters)
    func `a filter lets through its cohorts and no other`(_ engine: Engine, _ filter: CohortFilter) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 52)
            let responses = stage.responses(300, using: &generator)
            try await stage.keep(responses, on: database)
            let period = day("2026-01-10")...day("2026-03-28")
            let right = responses.filter { filter.admits($0.attributes) }
            try await database.read { connection in
                let cohorts = try connection.cohorts(of: stage.organisation.id).numbers(matching: filter)
                let cells = connection.cells(of: stage.organisation.id)
                let numbers = stage.survey.questionNumbers
                let found = try cells.histograms(of: numbers, cohorts: cohorts, in: period)
                #expect(found == histograms(of: right.filter { period.contains($0.day) }, to: stage.survey))
                let days = right.map(\.day)
                let extent = try cells.extent(of: numbers, cohorts: cohorts)
                #expect(extent == days.min().flatMap { first in days.max().map { first...$0 } })
            }
        }
    }

    @Test(arguments: Engine.available)
    func `months are summed each for itself`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 53)
            let responses = stage.responses(200, using: &generator)
            try await stage.keep(responses, on: database)
            let monthly = try await database.read {
                try $0.cells(of: stage.organisation.id).monthly(
                    of: stage.survey.questionNumbers,
                    cohorts: nil,
                    in: day("2026-01-15")...day("2026-02-10")
                )
            }
            for month in ["2026-01-01", "2026-02-01"].map(day) {
                let right = histograms(of: responses.filter { $0.day.startOfMonth == month }, to: stage.survey)
                #expect(monthly.compactMapValues { $0[month] } == right)
            }
            #expect(monthly.values.allSatisfy { $0.count <= 2 })
        }
    }

    @Test(arguments: Engine.available)
    func `where nobody answered there is no extent and no summary`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            try await database.read { connection in
                let cells = connection.cells(of: stage.organisation.id)
                let extent = try cells.extent(of: stage.survey.questionNumbers, cohorts: nil)
                #expect(extent == nil)
                #expect(try cells.histograms(of: [], cohorts: nil, in: Fixtures.today...Fixtures.today).isEmpty)
            }
        }
    }
}
