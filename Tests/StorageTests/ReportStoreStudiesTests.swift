import ServiceCycle
import Statistics
import Storage
import TestSupport
import Testing

/// What the pages of methods read: weeks, groups and the newest people.
@Suite struct ReportStoreStudiesTests {
    private static func rating(_ response: NewResponse) -> Int? {
        if case .point(let point)? = response.answers[0] { point } else { nil }
    }

    @Test(arguments: Engine.available)
    func `weeks are the sums of their days, Monday to Sunday`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 71)
            let responses = stage.responses(200, using: &generator)
            try await stage.keep(responses, on: database)
            let filter = CohortFilter(location: code("north"))
            let ranges = [day("2026-01-05")...day("2026-01-18"), day("2026-02-16")...day("2026-03-15")]
            let series = try await database.read {
                try $0.reports(of: stage.organisation).weeks(of: code("wait"), on: stage.cycle, filter, in: ranges)
            }
            var expected: [Day: WeightedHistogram] = [:]
            for response in responses where filter.admits(response.attributes) {
                guard ranges.contains(where: { $0.contains(response.day) }), let point = Self.rating(response) else {
                    continue
                }
                expected[response.day.startOfWeek, default: WeightedHistogram()]
                    .add(point, Tally(weight: Weight(millionths: response.weight)))
            }
            #expect(series.map(\.question.code) == [code("wait")])
            #expect(expected.count > 3)
            #expect(series.first?.weeks == expected)
        }
    }

    @Test(arguments: Engine.available)
    func `groups hold every question that rates a moment, value by value`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 72)
            let responses = stage.responses(150, using: &generator)
            try await stage.keep(responses, on: database)
            let groups = try await database.read { connection in
                let reports = connection.reports(of: stage.organisation)
                let request = ReportRequest(from: day("2025-12-01"), to: Fixtures.today + 1)
                let report = try reports.report(on: stage.cycle, request, today: Fixtures.today)
                return try reports.ratings(on: stage.cycle, of: report).groups().filter { $0.dimension == .channel }
            }
            #expect(groups.map(\.code.text) == ["branch", "web"])
            let own = responses.filter { $0.attributes.channel == code("web") }.compactMap(Self.rating)
            let web = groups.last?.series.first { $0.question.code == code("wait") }
            #expect(web?.current.count == own.count && own.count > 10)
            #expect(Set(groups.flatMap { $0.series.map(\.question.code.text) }) == ["wait", "hand-over"])
        }
    }

    @Test(arguments: Engine.available, CalendarUnit.allCases)
    func `periods hold what was answered in their days, by everybody and by each segment`(
        _ engine: Engine,
        _ unit: CalendarUnit
    ) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 74)
            let responses = stage.responses(200, using: &generator)
            try await stage.keep(responses, on: database)
            for filter in [CohortFilter(), CohortFilter(location: code("north"))] {
                let request = ReportRequest(filter: filter, from: day("2025-12-20"), to: day("2026-03-10"))
                let periods = unit.periods(14, in: day("2025-12-20")...day("2026-03-10"))
                let read = try await database.read { connection in
                    let reports = connection.reports(of: stage.organisation)
                    let report = try reports.report(on: stage.cycle, request, today: Fixtures.today)
                    return (
                        series: try reports.ratings(on: stage.cycle, of: report, in: periods),
                        strata: try reports.strata(on: stage.cycle, of: report, in: periods)
                    )
                }
                let counts = { (series: [PeriodSeries]) in
                    series.map { $0.series.first { $0.question.code == code("wait") }?.current.count ?? 0 }
                }
                let own = { (segment: Code??) in
                    periods.map { period in
                        responses.count { response in
                            period.days.contains(response.day) && filter.admits(response.attributes)
                                && segment.map { $0 == response.attributes.segment } ?? true
                                && Self.rating(response) != nil
                        }
                    }
                }
                #expect(read.series.map(\.period) == periods)
                #expect(counts(read.series) == own(nil) && own(nil).reduce(0, +) > 20)
                for stratum in read.strata { #expect(counts(stratum.groups) == own(stratum.segment)) }
            }
        }
    }

    @Test(arguments: Engine.available)
    func `the newest people come first, those of the selection alone, and the erased are gone`(
        _ engine: Engine
    ) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 73)
            let responses = stage.responses(120, using: &generator)
            try await stage.keep(responses, on: database)
            let erased = responses[119].id
            try await database.write {
                try $0.responses(of: stage.organisation.id).erase(erased, now: Fixtures.now)
            }
            let filter = CohortFilter(segment: code("new"))
            let questions = [stage.survey.survey.questions[2], stage.survey.survey.questions[1]]
            let rows = try await database.read { connection in
                let reports = connection.reports(of: stage.organisation)
                let request = ReportRequest(filter: filter, from: day("2025-12-01"), to: Fixtures.today + 1)
                let report = try reports.report(on: stage.cycle, request, today: Fixtures.today)
                return try reports.newest(questions, of: code("visit"), in: report, total: 99, limit: 10)
            }
            let own = responses.reversed().filter { $0.id != erased && filter.admits($0.attributes) }.prefix(10)
            let expected = [
                own.map { response -> Int? in
                    if case .point(let point)? = response.answers[2] { point } else { nil }
                },
                own.map { response -> Int? in
                    if case .expectation(_, let perceived)? = response.answers[1] { perceived } else { nil }
                },
            ]
            #expect(rows?.points == expected)
            #expect(rows?.count == 10 && rows?.isCut == true && rows?.total == 99)
        }
    }
}
