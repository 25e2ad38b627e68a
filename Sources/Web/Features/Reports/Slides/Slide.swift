internal import Analysis
internal import ServiceCycle

/// One picture of a report, 16 : 9, with its finding as the title: the template `reports/slide` draws it.
struct Slide: Encodable, Equatable, Sendable {
    let slideNumber: String
    let slideName: String
    let slideTitle: String
    let slideLanguage: String
    let slideRuns: [SlideRun]

    /// Before it has its number: what is drawn between the title and the foot.
    struct Draft {
        let name: String
        let title: String

        /// The first slide has a larger title with room above it.
        var isCover = false

        /// Draws into the room that the title leaves.
        let draw: (inout SlideCanvas, PlotRoom) -> Void
    }

    init(_ draft: Draft, number: Int, of count: Int, frame: SlideFrame) {
        var canvas = SlideCanvas()
        let room = frame.draw(draft, number: number, of: count, on: &canvas)
        draft.draw(&canvas, room)
        slideNumber = String(number)
        slideName = draft.name
        slideTitle = draft.title
        slideLanguage = frame.language.tag
        slideRuns = canvas.runs
    }
}

/// What every slide of a report has: its part and finding above, on what it rests below.
struct SlideFrame {
    let language: Language
    let source: String
    let sample: String?

    init(_ sectioned: SectionedReport) {
        let (report, words) = (sectioned.report, sectioned.order.words)
        language = words
        source = [
            sectioned.organisation, report.map.name.text(for: words) ?? report.map.code.text,
            NumberFormat(words).period(report.period.days), FilterSummary.narrowing(report, words), sectioned.size,
            "Siklus",
        ].compactMap { $0 }.joined(separator: " · ")
        sample = report.isSample ? FrameWords.sample[words] : nil
    }

    private static let name = SlideCanvas.Lettering(size: 20, colour: .accent, isBold: true)
    private static let foot = SlideCanvas.Lettering(size: 17, colour: .soft)

    /// Draws the title and the foot; says what room is left between them.
    fileprivate func draw(_ draft: Slide.Draft, number: Int, of count: Int, on canvas: inout SlideCanvas) -> PlotRoom {
        let (left, right) = (SlideCanvas.margin, SlideCanvas.width - SlideCanvas.margin)
        canvas.words(draft.name, x: left, y: 74, Self.name)
        // A long finding stands in smaller letters before it loses a word.
        let sizes = (draft.isCover ? [68.0, 54, 40] : [40, 34, 28]).map {
            SlideCanvas.Lettering(size: $0, isBold: true)
        }
        let type = sizes.first { $0.lines(draft.title, width: right - left, most: 9).count <= 2 } ?? sizes[2]
        let top = draft.isCover ? 260.0 : 84
        let next = canvas.paragraph(draft.title, x: left, y: top + type.size, width: right - left, most: 4, type)
        let last = PlotPoint(x: right, y: 822)
        canvas.line([PlotPoint(x: left, y: 822), last], .line, width: 1.5)
        var corner = Self.foot
        corner.anchor = .end
        canvas.words("\(number) / \(count)", x: right, y: 850, corner)
        let text = [sample, source].compactMap { $0 }.joined(separator: " · ")
        canvas.paragraph(text, x: left, y: 850, width: right - left - 120, most: 2, Self.foot)
        return PlotRoom(x: left...right, y: (next - type.leading + type.size * 0.3 + 34)...796)
    }
}
