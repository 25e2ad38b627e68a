internal import ServiceCycle
internal import Statistics

/// The moments as cards, in bands like the blueprint's, each with its figure.
struct MapSlides {
    let report: CycleReport
    let language: Language

    private static let mostBands = 3
    private static let gap = 12.0

    func drafts(_ name: String) -> [Slide.Draft] {
        let starts = Blueprint.starts(report.map.moments.map(\.phase))
        let ends = starts.dropFirst() + [report.moments.count]
        let bands = zip(starts, ends).map { Array(report.moments[$0..<$1]) }
        let slides = stride(from: 0, to: bands.count, by: Self.mostBands).map {
            Array(bands[$0..<min($0 + Self.mostBands, bands.count)])
        }
        return SlideDeck.parts(name, slides.map { _ in title }, language) { index, canvas, room in
            draw(slides[index], on: &canvas, in: room)
        }
    }

    private var title: String {
        SlideWords.map.text(
            language,
            [
                "moments": CycleWords.moments.text(language, report.moments.count),
                "critical": String(report.moments.count { $0.moment.isCritical }),
                "weak": String(report.weaknesses.count),
            ]
        )
    }

    private func draw(_ bands: [[MomentFigure]], on canvas: inout SlideCanvas, in room: PlotRoom) {
        let height = min(230, (room.y.upperBound - room.y.lowerBound) / Double(max(1, bands.count)))
        let width = (room.x.upperBound - room.x.lowerBound) / Double(Blueprint.mostColumns)
        for (row, band) in bands.enumerated() {
            let top = room.y.lowerBound + Double(row) * height
            for (column, figure) in band.enumerated() {
                let x = room.x.lowerBound + Double(column) * width
                if column == 0 || band[column - 1].moment.phase != figure.moment.phase {
                    let phase = ReportWords.phase(figure.moment.phase)[language]
                    canvas.words(phase, x: x, y: top + 14, SlideCanvas.Lettering(size: 17, colour: .soft))
                }
                let card = PlotRoom(x: x...(x + width - Self.gap), y: (top + 24)...(top + height - Self.gap))
                draw(figure, on: &canvas, in: card)
            }
        }
    }

    private func draw(_ figure: MomentFigure, on canvas: inout SlideCanvas, in card: PlotRoom) {
        let format = NumberFormat(language)
        let isBad = (figure.comparison?.certainShortfall ?? 0) > 0
        let edge: SlideColour = isBad ? .bad : figure.moment.isCritical ? .ink : .none
        canvas.rect(card, fill: .phase, stroke: edge, strokeWidth: edge == .none ? 0 : 2.5, radius: 10)
        let (x, width) = (card.x.lowerBound + 12, card.x.upperBound - card.x.lowerBound - 24)
        let name = SlideCanvas.Lettering(size: 16.5, isBold: figure.moment.isCritical)
        let numbered = "\(figure.position) \(figure.moment.name(in: language))"
        let most = max(1, Int((card.y.upperBound - card.y.lowerBound - 74) / name.leading))
        canvas.paragraph(numbered, x: x, y: card.y.lowerBound + 26, width: width, most: most, name)
        let foot = card.y.upperBound - 14
        guard let share = figure.satisfied else {
            canvas.paragraph(
                ReportWords.withheld[language],
                x: x,
                y: foot - 17,
                width: width,
                most: 2,
                SlideCanvas.Lettering(size: 13, colour: .soft)
            )
            return
        }
        let sure = "\(format.percentInterval(share.interval)) · \(format.count(figure.count))"
        let value = SlideCanvas.Lettering(size: 25, colour: isBad ? .bad : .ink, isBold: true)
        canvas.words(format.percent(share.value), x: x, y: foot - 22, value)
        canvas.words(sure, x: x, y: foot, SlideCanvas.Lettering(size: 13.5, colour: .soft))
        if figure.moment.isCritical {
            let place = PlotPoint(x: card.x.upperBound - 20, y: foot - 30)
            canvas.spot(at: place, radius: 6, isBad ? .bad : .accent, isKey: true)
        }
    }
}
