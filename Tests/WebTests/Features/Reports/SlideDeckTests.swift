import Analysis
import ServiceCycle
import Testing

@testable import Web

@Suite struct SlideDeckTests {
    private static let words = [
        "Kundenzufriedenheitsbefragung", "Unterschriftenprüfung", "wartet", "Öffentlichkeitsbeauftragter",
        "Donaudampfschifffahrtsgesellschaftskapitän", "Rückerstattung",
    ]

    /// Moments in three phases with long names, every seventh with too few answers.
    private func deck(_ count: Int, language: Language = .german) throws -> SlideDeck {
        let rows = (0..<count).map { index in
            SampleReport.Row(
                code: "m\(index)",
                name: (0..<4).map { Self.words[(index + $0 * 5) % Self.words.count] }.joined(separator: " "),
                phase: index < count / 4 ? .before : index < count * 3 / 4 ? .during : .after,
                criticality: index % 11,
                target: 70,
                count: index % 7 == 3 ? 4 : 800,
                satisfied: [0.1, 0.5, 0.7, 0.95, 1][index % 5],
                before: index % 3 == 0 ? 0.6 : nil
            )
        }
        return SlideDeck(try SamplePages(language: language).sectioned(try SampleReport.make(rows)))
    }

    /// The ends of a mark: left, right, top and bottom; words as wide as the careful guess has them.
    private func ends(_ mark: SlideMark) throws -> (x: ClosedRange<Double>, y: ClosedRange<Double>) {
        let number = { (text: String) in try #require(Double(text), "\(text)") }
        if let rect = mark.slideRect {
            let (x, y) = (try number(rect.rectX), try number(rect.rectY))
            return (x...(x + (try number(rect.rectWidth))), y...(y + (try number(rect.rectHeight))))
        }
        if let circle = mark.slideCircle {
            let (x, y, r) = (try number(circle.circleX), try number(circle.circleY), try number(circle.circleRadius))
            return ((x - r)...(x + r), (y - r)...(y + r))
        }
        if let words = mark.slideWords {
            let (x, y, size) = (try number(words.wordsX), try number(words.wordsY), try number(words.wordsSize))
            let boldness = words.wordsWeight == "400" ? 1 : NamePlacing.boldness
            let width = ChartText.width(words.wordsText, size: size * boldness)
            let left = words.wordsAnchor == "end" ? x - width : words.wordsAnchor == "middle" ? x - width / 2 : x
            return (left...(left + width), (y - size)...(y + size * 0.3))
        }
        let points = try #require(mark.slideLine?.linePoints ?? mark.slideShape?.shapePoints)
            .split(separator: " ").map { $0.split(separator: ",").compactMap { Double($0) } }
        let (xs, ys) = (points.map { $0[0] }, points.map { $0[1] })
        return ((xs.min() ?? 0)...(xs.max() ?? 0), (ys.min() ?? 0)...(ys.max() ?? 0))
    }

    @Test(arguments: [0, 1, 2, 15, 60], [Language.german, .indonesian])
    func `nothing lies beyond a slide, whatever the names and however many moments`(
        _ count: Int,
        _ language: Language
    ) throws {
        for slide in try deck(count, language: language).slides {
            #expect(slide.slideMarks.count > 3)
            for mark in slide.slideMarks {
                let place = try ends(mark)
                let isWithin =
                    place.x.lowerBound >= 0 && place.x.upperBound <= SlideCanvas.width && place.y.lowerBound >= 0
                    && place.y.upperBound <= SlideCanvas.height
                #expect(isWithin, "\(slide.slideNumber) \(slide.slideName): \(mark)")
            }
        }
    }

    @Test func `the words of a slide do not lie upon each other`() throws {
        for slide in try deck(15).slides {
            let boxes = try slide.slideMarks.filter { $0.slideWords != nil }.map { mark in
                let place = try ends(mark)
                // Letters without strokes above and below are lower than their size.
                let y = (place.y.lowerBound + 4)...(place.y.upperBound - 4)
                return (mark: mark, room: PlotRoom(x: place.x, y: y))
            }
            for (index, one) in boxes.enumerated() {
                for other in boxes[(index + 1)...] where one.room.overlaps(other.room) {
                    Issue.record(
                        "\(slide.slideName): \(one.mark.slideWords?.wordsText ?? "") on \(other.mark.slideWords?.wordsText ?? "")"
                    )
                }
            }
        }
    }

    @Test func `sixty moments go on over several slides, each with its part`() throws {
        let slides = try deck(60).slides
        #expect(slides.map(\.slideNumber) == (1...slides.count).map(String.init))
        let curve = BlueprintWords.curve[.german]
        let parts = slides.filter { $0.slideName.hasPrefix(curve) }.map(\.slideName)
        #expect(parts == (1...4).map { "\(curve), \($0) von 4" })
    }

    @Test func `every slide says on how many answers it rests, and that a sample is one`() throws {
        for slide in try deck(15).slides {
            let foot = slide.slideMarks.compactMap(\.slideWords).filter { (Double($0.wordsY) ?? 0) > 830 }
                .map(\.wordsText).joined(separator: " ")
            #expect(foot.contains("Antworten aus mindestens 800 ausgefüllten Umfragen"), "\(foot)")
            #expect(foot.contains("Simulierte Antworten"), "\(foot)")
        }
    }
}
