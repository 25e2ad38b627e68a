import ServiceCycle
import Testing

/// The story that the sample bank tells, whatever the seed.
struct SampleBankTests {
    private let stage: SimulationStage
    private let submissions: [Submission]

    /// Drawn once, since every test reads the same story.
    private static let story = Result {
        let stage = try SimulationStage(.sampleBank)
        return (stage, stage.submissions())
    }

    init() throws {
        (stage, submissions) = try Self.story.get()
    }

    /// Those who answered within some days counted back from the last.
    private func within(_ daysBeforeEnd: ClosedRange<Int>) -> [Submission] {
        submissions.filter { submission in
            submission.at.map { daysBeforeEnd.contains(stage.days.upperBound - stage.zone.day(of: $0)) } == true
        }
    }

    @Test func `half a year gives about 2500 answers`() {
        #expect((2300...2700).contains(submissions.count))
    }

    @Test(arguments: [
        ("waits", 0.37...0.45), ("takes-number", 0.51...0.59), ("receives-money", 0.78...0.85),
        ("is-asked-notes", 0.87...0.95), ("says-goodbye", 0.86...0.94), ("watches", 0.57...0.67),
    ])
    func `each moment is as satisfying as it is meant to be`(_ moment: String, _ share: ClosedRange<Double>) {
        #expect(share.contains(submissions.satisfied(moment)))
    }

    @Test(arguments: ["waits", "takes-number", "receives-money", "decides"])
    func `every point of a scale is chosen by somebody`(_ moment: String) {
        #expect(Set(submissions.points(moment)) == [1, 2, 3, 4, 5])
    }

    @Test func `the station has one bad month of waiting`() {
        let bad = within(75...104).at(\.location, "station").satisfied("waits")
        #expect(bad < within(105...181).at(\.location, "station").satisfied("waits") - 0.15)
        #expect(bad < within(0...74).at(\.location, "station").satisfied("waits") - 0.1)
        #expect(bad < within(75...104).at(\.location, "harbour").satisfied("waits") - 0.15)
    }

    @Test(arguments: ["waits", "takes-number"])
    func `the university improves over the half year`(_ moment: String) {
        let first = within(121...181).at(\.location, "university").satisfied(moment)
        let last = within(0...60).at(\.location, "university").satisfied(moment)
        #expect(last > first + 0.1)
    }

    @Test func `the wait has grown worse of late`() {
        let others = { (days: [Submission]) in days.at(\.location, "harbour") + days.at(\.location, "old-town") }
        #expect(others(within(0...59)).satisfied("waits") < others(within(60...181)).satisfied("waits"))
    }

    @Test func `newcomers expect more than regulars and are less satisfied with the number`() {
        let (new, regular) = (submissions.at(\.segment, "new"), submissions.at(\.segment, "regular"))
        #expect(new.expectation("wait-expectation").expected > regular.expectation("wait-expectation").expected + 0.3)
        #expect(new.satisfied("takes-number") < regular.satisfied("takes-number") - 0.1)
    }

    @Test func `the wait is slower than it was expected to be`() {
        let wait = submissions.expectation("wait-expectation")
        #expect(wait.perceived < wait.expected - 0.8)
    }

    @Test func `who was unhappy with the wait recommends less`() throws {
        let waits = try #require(Code("waits"))
        let mean = { (points: [Int]) in Double(points.reduce(0, +)) / Double(max(1, points.count)) }
        let unhappy = submissions.filter { [.point(1), .point(2)].contains($0.answers[waits]) }
        let happy = submissions.filter { [.point(4), .point(5)].contains($0.answers[waits]) }
        #expect(mean(unhappy.points("recommend")) < mean(happy.points("recommend")) - 1)
    }

    @Test(arguments: [(Language.english, "I "), (.german, "Ich "), (.indonesian, "Saya ")])
    func `comments are in the customer's language`(_ language: Language, _ word: String) throws {
        let code = try #require(Code("comment"))
        let comments = submissions.filter { $0.attributes.language == language }.compactMap { submission -> String? in
            guard case .text(let words) = submission.answers[code] else { return nil }
            return words
        }
        #expect(comments.count > 15)
        #expect(comments.contains { $0.contains(word) })
    }
}
