import ServiceCycle
import Statistics
import Storage
import TestSupport
import Testing

@Suite struct ReportStoreTests {
    private func read(_ request: ReportRequest, of stage: Stage, on database: any Database) async throws -> CycleReport
    {
        try await database.read {
            try $0.reports(of: stage.organisation).report(on: stage.cycle, request, today: Fixtures.today)
        }
    }

    @Test(arguments: Engine.available)
    func `a moment's figure counts the period's answers and no other`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 111)
            let responses = stage.responses(300, using: &generator)
            try await stage.keep(responses, on: database)
            let period = day("2026-02-03")...day("2026-03-17")
            let filter = CohortFilter(channel: code("web"))
            let request = ReportRequest(filter: filter, from: period.lowerBound, to: period.upperBound)
            let report = try await read(request, of: stage, on: database)
            let counted = responses.filter { period.contains($0.day) && filter.admits($0.attributes) }
            let points = counted.compactMap { response -> Int? in
                if case .point(let point)? = response.answers[0] { point } else { nil }
            }
            let wait = try #require(report.moments.first { $0.moment.code == code("wait") })
            #expect(report.period.days == period)
            #expect(points.count > 20)
            #expect(wait.count == points.count)
            #expect(
                wait.histogram.points.map { wait.histogram[$0].count }
                    == (1...5).map { p in points.filter { $0 == p }.count }
            )
        }
    }

    @Test(arguments: Engine.available)
    func `a period never begins before the day that was asked for`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let stage = try await Stage(on: database)
            var generator = SeededGenerator(seed: 112)
            try await stage.keep(stage.responses(30, using: &generator), on: database)
            let late = Fixtures.today + 40
            let report = try await read(ReportRequest(from: late), of: stage, on: database)
            #expect(report.period.days == late...late)
            #expect(report.moments.allSatisfy { $0.count == 0 })
        }
    }

    @Test(arguments: Engine.available)
    func `one organisation's answers are no other's`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let (one, two) = (try await Stage(on: database), try await Stage(on: database))
            var generator = SeededGenerator(seed: 113)
            try await one.keep(one.responses(50, using: &generator), on: database)
            #expect(try await !read(ReportRequest(), of: one, on: database).isEmpty)
            #expect(try await read(ReportRequest(), of: two, on: database).isEmpty)
        }
    }
}
