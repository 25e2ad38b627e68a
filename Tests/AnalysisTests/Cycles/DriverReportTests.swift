import Prioritisation
import ServiceCycle
import Statistics
import Testing

@testable import Analysis

@Suite struct DriverReportTests {
    private static let moments = ["wait", "money", "door"]

    private func cycle(
        _ count: Int,
        _ answer: (_ question: String, _ person: Int) -> Int? = { question, person in
            switch question {
            case "wait": 1 + person % 5
            case "money": 1 + (person * 3 + person / 7) % 5
            case "door": 1 + (person * 2 + person / 3) % 5
            default: min(5, max(1, (person % 5 * 2 + (person * 3 + person / 7) % 5) / 3 + 1))
            }
        }
    ) -> SampleCycle {
        let questions =
            Self.moments.map { SampleCycle.question($0, $0, SampleCycle.rating) }
            + [SampleCycle.question("all", nil, SampleCycle.rating)]
        let sheets = (0..<count).map { person in
            questions.reduce(into: SampleCycle.Sheet()) { sheet, question in
                sheet[question.code.text] = answer(question.code.text, person).map { .point($0) }
            }
        }
        return SampleCycle(moments: Self.moments, questions: questions, sheets: sheets)
    }

    private func report(_ cycle: SampleCycle) throws -> DriverReport {
        let plan = try #require(DriverPlan(cycle.report, cycle.series(), outcome: nil))
        let rows = RatingRows(
            survey: plan.outcome.survey,
            questions: plan.questions,
            points: plan.questions.map(cycle.points),
            total: plan.outcome.count,
            isCut: false
        )
        return DriverReport(plan, rows)
    }

    private func ratings(_ cycle: SampleCycle, _ name: String) throws -> Ratings {
        let question = try #require(cycle.questions.first { $0.code.text == name })
        return Ratings(name, cycle.points(question).map { $0.map(Double.init) })
    }

    @Test func `weights, intervals and impacts are the library's on the same rows`() throws {
        let cycle = cycle(200)
        let found = try report(cycle)
        let predictors = try Self.moments.map { try ratings(cycle, $0) }
        let expected = try DriverAnalysis(
            outcome: try ratings(cycle, "all"),
            predictors: predictors,
            method: .johnson,
            bootstrap: Bootstrap(seed: DriverReport.seed, resampleCount: DriverReport.resampleCount)
        )
        #expect(try found.drivers.get() == expected)
        let impacts = try PenaltyReward(
            outcome: try ratings(cycle, "all"),
            attributes: predictors,
            coding: PenaltyReward.Coding(low: [1, 2], high: [5]),
            rule: PenaltyReward.Rule()
        )
        #expect(try found.impacts.get() == impacts)
        #expect(found.importances?.count == 3 && found.count == 200)
    }

    @Test func `too few people are refused with how many are needed`() throws {
        let found = try report(cycle(12))
        #expect(throws: AnalysisRefusal.tooFewRows(count: 12, needed: 30)) { try found.drivers.get() }
        #expect(found.importances == nil)
    }

    @Test func `what few were asked, and what all rate alike, is left out by name`() throws {
        let found = try report(
            cycle(120) { question, person in
                switch question {
                case "wait": 1 + person % 5
                case "money": person % 3 == 0 ? 4 : nil
                case "door": 3
                default: min(5, 1 + person % 5 + person % 2)
                }
            }
        )
        #expect(found.leftOut.map(\.moment.code.text) == ["money", "door"])
        #expect(found.predictors.map(\.moment.code.text) == ["wait"])
    }

    @Test func `an outcome that never varies gives a reason and no number`() throws {
        let found = try report(cycle(60) { question, person in question == "all" ? 4 : 1 + person % 5 })
        #expect(throws: (any Error).self) { try found.drivers.get() }
        #expect(found.importances == nil)
    }

    @Test func `a moment that is never rated low stands apart from the impacts`() throws {
        let found = try report(
            cycle(150) { question, person in
                question == "door" ? 4 + person % 2 : 1 + (person + (question == "all" ? person / 5 : 0)) % 5
            }
        )
        #expect(found.unshaken.map(\.code.text) == ["door"])
    }

    @Test func `without a question about the whole there is no plan`() {
        let lone = SampleCycle(
            moments: Self.moments,
            questions: [SampleCycle.question("wait", "wait", SampleCycle.rating)],
            sheets: []
        )
        #expect(DriverPlan(lone.report, lone.series(), outcome: nil) == nil)
    }

    @Test(arguments: [
        (2, [1], [2]), (3, [1], [3]), (5, [1, 2], [5]), (7, [1, 2], [7]), (11, [1, 2, 3, 4], [10, 11]),
    ])
    func `the ends of a scale grow with it`(_ points: Int, _ low: [Int], _ high: [Int]) {
        let ends = DriverReport.extremes(points)
        #expect(ends.low == low && ends.high == high)
    }
}
