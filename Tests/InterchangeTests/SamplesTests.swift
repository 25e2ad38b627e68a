import FoundationEssentials
import Interchange
import ServiceCycle
import Testing

/// The sample bank and restaurant that come with the program.
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

        func bytes(_ kind: String) throws -> [UInt8] {
            let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent()
            return Array(
                try Data(contentsOf: root.appending(path: "Sources/Web/Resources/Samples/\(name)-\(kind).yaml"))
            )
        }

        func map() throws -> ServiceMap { try MapFile.read(try bytes("map"), name: "map.yaml") }

        func survey() throws -> Survey {
            try SurveyFile.read(try bytes("survey"), name: "survey.yaml", in: try map())
        }
    }

    @Test(arguments: Sample.all)
    func `the files are read without issues`(_ sample: Sample) throws {
        let (map, survey) = (try sample.map(), try sample.survey())
        #expect(map.issues().isEmpty)
        #expect(survey.issues(in: map).isEmpty)
        #expect(survey.cycle == map.code)
        #expect(map.moments.count == sample.moments)
        #expect(map.moments.count { $0.isCritical } == sample.critical)
    }

    @Test(arguments: Sample.all)
    func `what is written from them is read as the same and written again as the same`(_ sample: Sample) throws {
        let map = try sample.map()
        let text = MapFile.write(map)
        let again = try MapFile.read(Array(text.utf8), name: "again.yaml")
        #expect(again == map)
        #expect(MapFile.write(again) == text)
        #expect(try MapJSON.read(Array(MapJSON.write(map).utf8)) == map)
        let survey = try sample.survey()
        let surveyText = SurveyFile.write(survey)
        let surveyAgain = try SurveyFile.read(Array(surveyText.utf8), name: "again.yaml", in: map)
        #expect(surveyAgain == survey)
        #expect(SurveyFile.write(surveyAgain) == surveyText)
    }

    @Test(arguments: Sample.all)
    func `they speak English, German and Indonesian everywhere`(_ sample: Sample) throws {
        let (map, survey) = (try sample.map(), try sample.survey())
        var texts = [map.name, map.description, survey.title, survey.thanks]
        texts += map.moments.flatMap { [$0.name, $0.description, $0.conduct, $0.criticalityReason] }
        texts += map.moments.flatMap { $0.standards.map(\.statement) }
        texts += map.locations.map(\.name) + map.segments.map(\.name) + map.channels.map(\.name)
        texts += map.channels.flatMap { $0.touchpoints.map(\.name) }
        texts += survey.questions.flatMap { [$0.text, $0.secondText] + $0.kind.options.map(\.text) }
        texts += survey.questions.flatMap { $0.kind.labels ?? [] }
        for text in texts where !text.isEmpty {
            for language in Language.interface {
                #expect(text[language]?.isEmpty == false, "\(text.text(for: .english) ?? "") in \(language)")
            }
        }
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
