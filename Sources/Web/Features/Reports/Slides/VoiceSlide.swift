internal import Analysis
internal import ServiceCycle

/// Customers in their own words, and the words that mark the unhappy ones.
struct VoiceSlide {
    private let found: SectionedReport.Comments
    private let report: CycleReport
    private let language: Language

    private static let most = 6
    private static let gap = 60.0

    init(_ found: SectionedReport.Comments, _ report: CycleReport, _ language: Language) {
        self.found = found
        self.report = report
        self.language = language
    }

    /// None where nobody may be quoted.
    func drafts(_ name: String) -> [Slide.Draft] {
        let quotes = found.voices.flatMap { voices in
            voices.finds.comments.prefix(2).map {
                (
                    moment: voices.moment,
                    item: CommentBox.Item(
                        $0,
                        map: report.map,
                        scale: voices.finds.scale,
                        marking: CommentQuery(""),
                        language
                    )
                )
            }
        }
        guard !quotes.isEmpty else { return [] }
        return [
            Slide.Draft(name: name, title: title) { canvas, room in
                let width = (room.x.upperBound - room.x.lowerBound - Self.gap) / 2
                let height = (room.y.upperBound - room.y.lowerBound) / Double(Self.most / 2)
                for (index, quote) in quotes.prefix(Self.most).enumerated() {
                    let x = room.x.lowerBound + Double(index % 2) * (width + Self.gap)
                    let y = room.y.lowerBound + Double(index / 2) * height
                    let part = PlotRoom(x: x...(x + width), y: y...(y + height - 20))
                    draw(quote.item, about: quote.moment, on: &canvas, in: part)
                }
            }
        ]
    }

    /// The word that marks unhappy customers most, or whose comments these are.
    private var title: String {
        if let marks = found.marks, marks.unhappy.first?.isCertain == true {
            let text = WordMarks.finding(marks, language)
            return text.lead + text.figure + text.rest
        }
        let name = found.marksAbout.flatMap { report.map.moment($0) }?.name(in: language)
        return name.map { ReportBuilderWords.atMoment.text(language, ["name": $0]) }
            ?? ReportBuilderWords.newestComments[language]
    }

    private func draw(_ item: CommentBox.Item, about moment: Code?, on canvas: inout SlideCanvas, in room: PlotRoom) {
        let bar = PlotRoom(x: room.x.lowerBound...(room.x.lowerBound + 5), y: room.y)
        canvas.rect(bar, fill: .line, radius: 2.5)
        let x = room.x.lowerBound + 24
        let width = room.x.upperBound - x
        let words = SlideCanvas.Lettering(size: 22)
        let facts = SlideCanvas.Lettering(size: 16, colour: .soft)
        let most = max(1, Int((room.y.upperBound - room.y.lowerBound - 2 * facts.leading - 14) / words.leading))
        let text = item.commentParts.map(\.partText).joined()
        let next = canvas.paragraph(text, x: x, y: room.y.lowerBound + 22, width: width, most: most, words)
        let name = moment.flatMap { report.map.moment($0) }?.name(in: language)
        let line = [name, item.commentFacts].compactMap { $0 }.joined(separator: " · ")
        canvas.paragraph(line, x: x, y: next + 2, width: width, most: 2, facts)
    }
}
