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
