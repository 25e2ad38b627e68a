import ServiceCycle
import Statistics
@testable import Storage
import TestSupport
import Testing

@Suite struct ReportStoreComparisonTests {
    @Test(arguments: Engine.available)
    func `a comparison's sides are what the reports on each say`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 121)
            try await stage.keep(stage.responses(400, using: &generator), on: database)
            let request = ReportRequest(filter: CohortFilter(location: code("centre")))
            try await database.read { connection in
                let reports = connection.reports(of: stage.organisation)
                let comparison = try reports.comparison(
                    on: stage.cycle,
                    request,
                    with: .attribute(.location, code("north")),
                    today: Fixtures.today
                )
                for side in [comparison.first, comparison.second] {
                    let days = side.days
                    let alone = try reports.report(
                        on: stage.cycle,
                        ReportRequest(filter: side.selection.filter, from: days.lowerBound, to: days.upperBound),
                        today: Fixtures.today
                    )
                    #expect(side.report.moments.map(\.histogram) == alone.moments.map(\.histogram))
                    #expect(alone.answerCount > 50)
                }
            }
        }
    }

    @Test(arguments: Engine.available)
    func `a value and all others together are all who have one`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 122)
            let responses = stage.responses(400, using: &generator)
            try await stage.keep(responses, on: database)
            let comparison = try await database.read {
                try $0.reports(of: stage.organisation).comparison(
                    on: stage.cycle,
                    ReportRequest(from: day("2025-12-01"), to: Fixtures.today),
                    with: .attribute(.segment, code("new")),
                    today: Fixtures.today
                )
            }
            let waits = { (segment: (Code?) -> Bool) in
                responses.count { $0.answers[0] != nil && segment($0.attributes.segment) }
            }
            #expect(comparison.moments[1].first.count == waits { $0 == code("new") })
            #expect(comparison.moments[1].second.count == waits { $0 != nil && $0 != code("new") })
        }
    }

    @Test(arguments: Engine.available)
    func `summaries by cohort add up to those of everyone`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 123)
            try await stage.keep(stage.responses(300, using: &generator), on: database)
            let period = day("2026-01-07")...day("2026-03-19")
            try await database.read { connection in
                let cells = connection.cells(of: stage.organisation.id)
                let numbers = stage.survey.questionNumbers
                let cohorts = try connection.cohorts(of: stage.organisation.id).all().keys.sorted()
                var sums: [Int: WeightedHistogram] = [:]
                for part in try cells.histograms(of: numbers, cohorts: cohorts, in: [period]).values.joined() {
                    for (question, histogram) in part { sums[question, default: WeightedHistogram()].merge(histogram) }
                }
                #expect(sums == (try cells.histograms(of: numbers, cohorts: nil, in: period)))
                #expect(sums.count == numbers.count)
            }
        }
    }

    @Test(arguments: Engine.available)
    func `a moment's groups are its customers by attribute`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 124)
            let responses = stage.responses(300, using: &generator)
            try await stage.keep(responses, on: database)
            let request = ReportRequest(from: day("2025-12-01"), to: Fixtures.today)
            let report = try await database.read {
                try $0.reports(of: stage.organisation)
                    .moment(code("wait"), of: stage.cycle, request, today: Fixtures.today)
            }
            let groups = try #require(report?.groups)
            #expect(groups.map(\.dimension).prefix(3) == [.location, .channel, .segment])
            #expect(groups[0].groups.map(\.code) == [code("centre"), code("north")])
            for group in groups[0].groups {
                let count = responses.count { $0.answers[0] != nil && $0.attributes.location == group.code }
                #expect(group.count == count)
            }
        }
    }

    @Test(arguments: Engine.available)
    func `a moment that the map does not have is nothing`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            let report = try await database.read {
                try $0.reports(of: stage.organisation)
                    .moment(code("lounge"), of: stage.cycle, ReportRequest(), today: Fixtures.today)
            }
            #expect(report == nil)
        }
    }
}
