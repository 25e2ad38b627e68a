import FoundationEssentials
import Interchange
import ServiceCycle
import Testing

/// One of the maps to begin with, as its files hold it.
struct Ready: Sendable, CustomTestStringConvertible {
    let name: String
    var testDescription: String { name }

    static let all = ["bank", "restaurant", "web-shop", "clinic", "public-counter", "hotel"].map { Ready(name: $0) }

    private func bytes(_ kind: String) throws -> [UInt8] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return Array(try Data(contentsOf: root.appending(path: "Sources/Web/Resources/Samples/\(name)-\(kind).yaml")))
    }

    func map() throws -> ServiceMap { try MapFile.read(try bytes("map"), name: "map.yaml") }
    func survey() throws -> Survey { try SurveyFile.read(try bytes("survey"), name: "survey.yaml", in: try map()) }
}

/// What every map to begin with must be: complete, sound and in three languages.
@Suite struct ReadyMapsTests {
    @Test(arguments: Ready.all)
    func `the files are read without issues`(_ ready: Ready) throws {
        let (map, survey) = (try ready.map(), try ready.survey())
        #expect(map.issues().isEmpty)
        #expect(survey.issues(in: map).isEmpty)
        #expect(survey.cycle == map.code)
    }

    @Test(arguments: Ready.all)
    func `what is written from them is read as the same and written again as the same`(_ ready: Ready) throws {
        let map = try ready.map()
        let text = MapFile.write(map)
        let again = try MapFile.read(Array(text.utf8), name: "again.yaml")
        #expect(again == map)
        #expect(MapFile.write(again) == text)
        #expect(try MapJSON.read(Array(MapJSON.write(map).utf8)) == map)
        let survey = try ready.survey()
        let surveyText = SurveyFile.write(survey)
        let surveyAgain = try SurveyFile.read(Array(surveyText.utf8), name: "again.yaml", in: map)
        #expect(surveyAgain == survey)
        #expect(SurveyFile.write(surveyAgain) == surveyText)
    }

    @Test(arguments: Ready.all)
    func `they speak English, German and Indonesian everywhere`(_ ready: Ready) throws {
        let (map, survey) = (try ready.map(), try ready.survey())
        var texts = [map.name, map.description, survey.title, survey.thanks]
        texts += map.moments.flatMap(\.texts)
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

    @Test(arguments: Ready.all)
    func `a map has places, segments, all phases and all actors, and says why its critical moments are critical`(
        _ ready: Ready
    ) throws {
        let map = try ready.map()
        #expect((10...16).contains(map.moments.count))
        #expect(!map.locations.isEmpty && !map.segments.isEmpty && !map.channels.isEmpty)
        #expect(Set(map.moments.map(\.phase)) == Set(Moment.Phase.allCases))
        #expect(Set(map.moments.map(\.actor)) == Set(Moment.Actor.allCases))
        #expect(map.moments.contains { $0.isCritical })
        for moment in map.moments where moment.isCritical { #expect(!moment.criticalityReason.isEmpty) }
        #expect(map.moments.count { !$0.standards.isEmpty } >= 10)
        #expect(map.moments.count { !$0.conduct.isEmpty } >= 10)
    }

    @Test(arguments: Ready.all)
    func `a survey asks about every critical moment, and in each of the ways that figures are made of`(
        _ ready: Ready
    ) throws {
        let (map, survey) = (try ready.map(), try ready.survey())
        let rated = Set(survey.questions.filter { $0.kind.name == "rating" }.compactMap(\.moment))
        for moment in map.moments where moment.isCritical { #expect(rated.contains(moment.code), "\(moment.code)") }
        let kinds = Set(survey.questions.map(\.kind.name))
        #expect(kinds.isSuperset(of: ["rating", "nps", "effort", "kano", "expectation", "text"]))
    }
}
