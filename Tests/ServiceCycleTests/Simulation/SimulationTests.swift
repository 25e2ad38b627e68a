import ServiceCycle
import Testing

struct SimulationTests {
    @Test func `the same seed gives the same answers`() throws {
        let stage = try SimulationStage(.sampleBank)
        #expect(stage.submissions(seed: 3) == stage.submissions(seed: 3))
    }

    @Test func `another seed gives other answers`() throws {
        let stage = try SimulationStage(.sampleBank)
        #expect(stage.submissions(seed: 3) != stage.submissions(seed: 4))
    }

    @Test(arguments: [SimulationProfile.sampleBank, .sampleRestaurant])
    func `every submission is an answer to the survey`(_ profile: SimulationProfile) throws {
        let stage = try SimulationStage(profile)
        let issues = stage.submissions().flatMap { stage.survey.issues(of: $0, in: stage.map) }
        #expect(issues.isEmpty)
    }

    @Test(arguments: [SimulationProfile.sampleBank, .sampleRestaurant])
    func `answers come in order of time while it is open`(_ profile: SimulationProfile) throws {
        let stage = try SimulationStage(profile)
        let instants = stage.submissions().compactMap(\.at)
        #expect(instants == instants.sorted())
        for at in instants {
            let day = stage.zone.day(of: at)
            let second = Int(at.seconds - stage.zone.instant(of: day).seconds)
            #expect(stage.days.contains(day))
            #expect(profile.openingSeconds.contains(second))
        }
    }

    @Test(arguments: [SimulationProfile.sampleBank, .sampleRestaurant])
    func `questions that were added leave all other answers as they were`(_ profile: SimulationProfile) throws {
        let stage = try SimulationStage(profile)
        let added = Set(profile.patterns.filter(\.isAddition).map(\.question))
        var survey = stage.survey
        survey.questions.removeAll { added.contains($0.code) }
        let before = Simulation(
            profile: profile,
            survey: survey,
            map: stage.map,
            zone: stage.zone,
            days: stage.days,
            seed: 5
        ).submissions()
        let after = stage.submissions(seed: 5)
        #expect(!added.isEmpty && after.contains { !added.isDisjoint(with: $0.answers.keys) })
        #expect(after.map { $0.answers.filter { !added.contains($0.key) } } == before.map(\.answers))
    }

    @Test func `an attribute that is changing moves over the half year`() throws {
        let stage = try SimulationStage(.sampleBank)
        let code = try #require(Code("wait-shown"))
        let annoyed = { (days: ClosedRange<Int>) -> Double in
            let pairs = stage.submissions().filter { submission in
                submission.at.map { days.contains(stage.days.upperBound - stage.zone.day(of: $0)) } == true
            }.compactMap { $0.answers[code] }
            let hits = pairs.count { if case .kano(_, 5) = $0 { true } else { false } }
            return Double(hits) / Double(max(1, pairs.count))
        }
        #expect(annoyed(0...40) > annoyed(141...181) + 0.3)
    }

    @Test func `a bank is closed at the weekend`() throws {
        let stage = try SimulationStage(.sampleBank)
        let weekdays = Set(stage.submissions().compactMap(\.at).map { (stage.zone.day(of: $0).number + 3) % 7 })
        #expect(weekdays == [0, 1, 2, 3, 4])
    }

    @Test func `nobody comes from a place that the map does not have`() throws {
        let stage = try SimulationStage(.sampleBank)
        var map = stage.map
        map.locations.removeAll { $0.code.text != "harbour" }
        map.channels = []
        let submissions = Simulation(
            profile: stage.profile,
            survey: stage.survey,
            map: map,
            zone: stage.zone,
            days: stage.days,
            seed: 7
        ).submissions()
        #expect(Set(submissions.map(\.attributes.location?.text)) == ["harbour"])
        #expect(submissions.allSatisfy { $0.attributes.channel == nil })
    }

    @Test func `a survey that the profile does not know is answered too`() throws {
        let stage = try SimulationStage(.sampleRestaurant)
        var profile = stage.profile
        profile.patterns = []
        let submissions = Simulation(
            profile: profile,
            survey: stage.survey,
            map: stage.map,
            zone: stage.zone,
            days: stage.days,
            seed: 7
        ).submissions()
        #expect(submissions.flatMap { stage.survey.issues(of: $0, in: stage.map) }.isEmpty)
        #expect(Set(submissions.points("recommend")).isSuperset(of: 3...7))
    }

    @Test func `guests answer only what their channel has`() throws {
        let submissions = try SimulationStage(.sampleRestaurant).submissions()
        #expect(submissions.at(\.channel, "delivery").points("uses-toilets").isEmpty)
        #expect(submissions.at(\.channel, "salon").points("receives-order").isEmpty)
    }
}
