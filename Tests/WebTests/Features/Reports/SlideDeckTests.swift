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

    /// A mark on a slide: left, right, top and bottom; words as wide as the careful guess has them.
    private struct Mark {
        let x: ClosedRange<Double>
        let y: ClosedRange<Double>
        var text = ""
    }

    private func marks(on slide: Slide) throws -> [Mark] {
        let number = { (text: String) in try #require(Double(text), "\(text)") }
        return try slide.slideRuns.flatMap { run in
            let rects = try run.slideRects.map { rect in
                let (x, y) = (try number(rect.rectX), try number(rect.rectY))
                return Mark(x: x...(x + (try number(rect.rectWidth))), y: y...(y + (try number(rect.rectHeight))))
            }
            let circles = try run.slideCircles.map { circle in
                let (x, y) = (try number(circle.circleX), try number(circle.circleY))
                let radius = try number(circle.circleRadius)
                return Mark(x: (x - radius)...(x + radius), y: (y - radius)...(y + radius))
            }
            let paths = run.slideLines.map(\.linePoints) + run.slideShapes.map(\.shapePoints)
            let lines = paths.map { path in
                let points = path.split(separator: " ").map { $0.split(separator: ",").compactMap { Double($0) } }
                let (xs, ys) = (points.map { $0[0] }, points.map { $0[1] })
                return Mark(x: (xs.min() ?? 0)...(xs.max() ?? 0), y: (ys.min() ?? 0)...(ys.max() ?? 0))
            }
            return rects + circles + lines + (try run.slideWords.map(marks) ?? [])
        }
    }

    private func marks(_ words: SlideRun.Words) throws -> [Mark] {
        let size = try #require(Double(words.wordsSize))
        let boldness = words.wordsWeight == "400" ? 1 : NamePlacing.boldness
        return try words.wordsPlaced.map { placed in
            let (x, y) = (try #require(Double(placed.wordsX)), try #require(Double(placed.wordsY)))
            let width = ChartText.width(placed.wordsText, size: size * boldness)
            let left = words.wordsAnchor == "end" ? x - width : words.wordsAnchor == "middle" ? x - width / 2 : x
            return Mark(x: left...(left + width), y: (y - size)...(y + size * 0.3), text: placed.wordsText)
        }
    }

    @Test(arguments: [0, 1, 2, 15, 60], [Language.german, .indonesian])
    func `nothing lies beyond a slide, whatever the names and however many moments`(
        _ count: Int,
        _ language: Language
    ) throws {
        for slide in try deck(count, language: language).slides {
            let marks = try marks(on: slide)
            #expect(marks.count > 3)
            for mark in marks {
                let isWithin =
                    mark.x.lowerBound >= 0 && mark.x.upperBound <= SlideCanvas.width && mark.y.lowerBound >= 0
                    && mark.y.upperBound <= SlideCanvas.height
                #expect(isWithin, "\(slide.slideNumber) \(slide.slideName): \(mark)")
            }
        }
    }

    @Test func `the words of a slide do not lie upon each other`() throws {
        for slide in try deck(15).slides {
            let boxes = try marks(on: slide).filter { !$0.text.isEmpty }.map { mark in
                // Letters without strokes above and below are lower than their size.
                let y = (mark.y.lowerBound + 4)...(mark.y.upperBound - 4)
                return (mark: mark, room: PlotRoom(x: mark.x, y: y))
            }
            for (index, one) in boxes.enumerated() {
                for other in boxes[(index + 1)...] where one.room.overlaps(other.room) {
                    Issue.record("\(slide.slideName): \(one.mark.text) on \(other.mark.text)")
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
            let foot = slide.slideRuns.compactMap(\.slideWords).flatMap(\.wordsPlaced)
                .filter { (Double($0.wordsY) ?? 0) > 830 }
                .map(\.wordsText).joined(separator: " ")
            #expect(foot.contains("Antworten aus mindestens 800 ausgefüllten Umfragen"), "\(foot)")
            #expect(foot.contains("Simulierte Antworten"), "\(foot)")
        }
    }
}
