import Interchange
import ServiceCycle
import Testing

/// The sample bank and restaurant, and all ready maps that come with the program.
@Suite struct SamplesTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        let name: String
        let profile: SimulationProfile
        let moments: Int
        let critical: Int
        var testDescription: String { name }

        /// The bank: the fifteen steps of the design, three of them critical.
        static let all = [
            Sample(name: "bank", profile: .sampleBank, moments: 15, critical: 3),
            Sample(name: "restaurant", profile: .sampleRestaurant, moments: 16, critical: 3),
        ]

        func map() throws -> ServiceMap { try Ready(name: name).map() }
        func survey() throws -> Survey { try Ready(name: name).survey() }
    }

    @Test(arguments: Sample.all)
    func `it has the moments of its design, the critical ones marked`(_ sample: Sample) throws {
        let map = try sample.map()
        #expect(map.moments.count == sample.moments)
        #expect(map.moments.count { $0.isCritical } == sample.critical)
    }

    @Test(arguments: Sample.all)
    func `every question of a simulation is asked, on the scale it is answered on`(_ sample: Sample) throws {
        let survey = try sample.survey()
        for pattern in sample.profile.patterns {
            let question = survey.questions.first { $0.code == pattern.question }
            let kind = try #require(question?.kind, "\(pattern.question) is not asked")
            #expect(pattern.fits(kind), "\(pattern.question) is a \(kind.name)")
        }
        let asked = Set(sample.profile.patterns.map(\.question))
        for question in survey.questions { #expect(asked.contains(question.code), "\(question.code) has no pattern") }
        let commented = sample.profile.comments.map(\.question)
        for question in commented { #expect(asked.contains(question), "\(question) is commented on") }
    }

    @Test(arguments: Sample.all)
    func `every place, channel and segment of a simulation is on the map, and the other way round`(
        _ sample: Sample
    ) throws {
        let map = try sample.map()
        #expect(Set(sample.profile.locations.map(\.subject)) == Set(map.locations.map(\.code)))
        #expect(Set(sample.profile.segments.map(\.subject)) == Set(map.segments.map(\.code)))
        let channels = Set(map.channels.map(\.code))
        #expect(Set(sample.profile.channels.map(\.subject)).isSubset(of: channels))
        for pattern in sample.profile.patterns { #expect(pattern.channels.isSubset(of: channels)) }
    }

    @Test func `the restaurant serves on three channels, and its courier is seen in traffic`() throws {
        let map = try #require(Sample.all.last).map()
        #expect(map.channels.count >= 3)
        #expect(map.channels.allSatisfy { !$0.touchpoints.isEmpty })
        let exposures = map.channels.flatMap(\.touchpoints).filter { $0.kind == .exposure }.map(\.code.text)
        #expect(exposures == ["courier-in-traffic"])
    }
}

extension SimulationProfile.Pattern {
    /// Whether a question of the kind can be answered so.
    fileprivate func fits(_ kind: Question.Kind) -> Bool {
        let options = Set(kind.options.map(\.code))
        return switch (form, kind) {
        case (.scale, .rating), (.scale, .nps), (.scale, .effort), (.scale, .importance), (.expectation, .expectation),
            (.kano, .kano), (.changingKano, .kano), (.comment, .text):
            true
        case (.choice(let shares), .choice), (.choices(let shares), .choices):
            Set(shares.map(\.subject)).isSubset(of: options)
        default: false
        }
    }
}
