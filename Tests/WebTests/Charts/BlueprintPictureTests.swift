import ServiceCycle
import TestSupport
import Testing

@testable import Web

/// The blueprint as one picture.
@Suite struct BlueprintPictureTests {
    private func number(_ text: String) throws -> Double { try #require(Double(text)) }

    private var long: ServiceMap {
        var map = Fixtures.map
        map.moments[1].name = LocalisedText([
            .german: "Donaudampfschifffahrtsgesellschaftskapitänsmützenverlustanzeige aufgeben"
        ])
        map.moments[1].conduct = english(String(repeating: "We say how long it takes. ", count: 40))
        for index in map.moments.indices { map.moments[index].drawn = [-5, 5, 0, 2.5][index] }
        return map
    }

    @Test(arguments: Language.interface)
    func `no line of text is wider than its column, and none is cut`(_ language: Language) throws {
        let picture = BlueprintPicture(long, language: language)
        let width = try number(picture.pictureWidth)
        for line in picture.lines {
            let size = try number(line.lineSize)
            #expect(try number(line.lineX) + ChartText.width(line.lineText, size: size) <= width)
        }
        #expect(!picture.lines.contains { $0.lineText.hasSuffix("…") })
        let words = picture.lines.map(\.lineText).joined(separator: " ")
        #expect(words.ranges(of: "We say").count == 40)
    }

    @Test func `each phase spans its moments, and critical ones have a diamond`() throws {
        let picture = BlueprintPicture(Fixtures.map, language: .english)
        #expect(picture.phases.count == 3)
        #expect(try number(picture.phases[1].boxWidth) > 1.9 * number(picture.phases[0].boxWidth))
        #expect(picture.diamonds.count == 2)
    }

    @Test func `three lines stand between the lanes, and a lane that the map has nothing for is left away`() {
        let picture = BlueprintPicture(Fixtures.map, language: .english)
        #expect(picture.rules.count == 3)
        #expect(!picture.lines.contains { $0.lineText == BlueprintWords.support.en })
        #expect(picture.curve == nil)
    }

    @Test func `the drawn curve has a mark for each score and a gap where nobody drew`() throws {
        var map = long
        map.moments[2].drawn = nil
        let curve = try #require(BlueprintPicture(map, language: .english).curve)
        #expect(curve.curveMarks.count == 3)
        #expect(curve.curvePath.filter { $0 == "M" }.count == 2)
    }

    @Test func `a map without a moment is drawn as well`() throws {
        let map = ServiceMap(code: code("empty"), name: english("Empty"))
        #expect(try number(BlueprintPicture(map, language: .german).pictureHeight) > 0)
    }
}
