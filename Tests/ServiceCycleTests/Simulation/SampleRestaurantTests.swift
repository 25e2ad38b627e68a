import ServiceCycle
import Testing

/// The story that the sample restaurant tells, whatever the seed.
struct SampleRestaurantTests {
    private let stage: SimulationStage
    private let submissions: [Submission]

    init() throws {
        stage = try SimulationStage(.sampleRestaurant)
        submissions = stage.submissions()
    }

    @Test func `half a year gives about 1200 answers`() {
        #expect((1080...1320).contains(submissions.count))
    }

    @Test func `the same meal tastes less good delivered`() {
        let delivered = submissions.at(\.channel, "delivery").satisfied("eats")
        #expect(delivered < submissions.at(\.channel, "salon").satisfied("eats") - 0.1)
    }

    @Test func `the riverside couriers let guests down of late`() {
        let delivered = submissions.at(\.channel, "delivery").at(\.location, "riverside")
        let isLate = { (submission: Submission) in
            submission.at.map { stage.days.upperBound - stage.zone.day(of: $0) < 45 } == true
        }
        let before = delivered.filter { !isLate($0) }.satisfied("receives-order")
        #expect(delivered.filter(isLate).satisfied("receives-order") < before - 0.15)
    }

    @Test func `the buffet pleases more than its standard asks`() {
        #expect(submissions.satisfied("visits-buffet") > 0.8)
    }
}
