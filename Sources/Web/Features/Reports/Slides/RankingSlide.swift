internal import ServiceCycle
internal import Statistics

/// What hurts at the left, what carries at the right, each share with its interval and what must hold.
struct RankingSlide {
    private let report: CycleReport
    private let language: Language
    private let format: NumberFormat

    private static let most = 5
    private static let gap = 70.0

    init(_ report: CycleReport, _ language: Language) {
        self.report = report
        self.language = language
        format = NumberFormat(language)
    }

    func draft(_ name: String) -> Slide.Draft {
        let counts = ["weak": String(report.weaknesses.count), "strong": String(report.strengths.count)]
        let title = SlideWords.ranking.text(language, report.moments.count, counts)
        return Slide.Draft(name: name, title: title) { canvas, room in
            let middle = (room.x.lowerBound + room.x.upperBound) / 2
            let left = PlotRoom(x: room.x.lowerBound...(middle - Self.gap / 2), y: room.y)
            let right = PlotRoom(x: (middle + Self.gap / 2)...room.x.upperBound, y: room.y)
            draw(report.weaknesses, ReportWords.hurts[language], on: &canvas, in: left)
            draw(report.strengths, ReportWords.carries[language], on: &canvas, in: right)
        }
    }

    private func draw(_ figures: [MomentFigure], _ heading: String, on canvas: inout SlideCanvas, in room: PlotRoom) {
        let head = SlideCanvas.Lettering(size: 22, colour: .soft, isBold: true)
        canvas.words(heading, x: room.x.lowerBound, y: room.y.lowerBound + 22, head)
        guard !figures.isEmpty else {
            let text = ReportWords.nothingHurts[language]
            canvas.words(
                text,
                x: room.x.lowerBound,
                y: room.y.lowerBound + 66,
                SlideCanvas.Lettering(size: 22, colour: .soft)
            )
            return
        }
        let height = min(124, (room.y.upperBound - room.y.lowerBound - 40) / Double(Self.most))
        for (index, figure) in figures.prefix(Self.most).enumerated() {
            let top = room.y.lowerBound + 44 + Double(index) * height
            draw(figure, on: &canvas, in: PlotRoom(x: room.x, y: top...(top + height)))
        }
    }

    private func draw(_ figure: MomentFigure, on canvas: inout SlideCanvas, in room: PlotRoom) {
        guard let share = figure.satisfied else { return }
        let isBad = (figure.comparison?.certainShortfall ?? 0) > 0
        let colour: SlideColour = isBad ? .bad : .accent
        let (left, right) = (room.x.lowerBound, room.x.upperBound)
        let value = SlideCanvas.Lettering(size: 30, colour: isBad ? .bad : .ink, isBold: true, anchor: .end)
        let note = SlideCanvas.Lettering(size: 16, colour: .soft, anchor: .end)
        let top = room.y.lowerBound
        canvas.words(format.percent(share.value), x: right, y: top + 34, value)
        let sure = "\(format.percentInterval(share.interval)) · \(format.count(figure.count))"
        canvas.words(sure, x: right, y: top + 58, note)
        let name = SlideCanvas.Lettering(size: 22, isBold: figure.moment.isCritical)
        let end = right - max(value.width(format.percent(share.value)), note.width(sure)) - 24
        canvas.paragraph(figure.moment.name(in: language), x: left, y: top + 28, width: end - left, most: 2, name)
        let scale = PlotScale(domain: 0...1, start: left, end: right)
        let y = top + 80
        canvas.rect(PlotRoom(x: left...right, y: (y - 3)...(y + 3)), fill: .line, radius: 3)
        let (low, high) = (scale(share.interval.lowerBound), scale(share.interval.upperBound))
        canvas.rect(
            PlotRoom(x: low...max(low + 1, high), y: (y - 7)...(y + 7)),
            fill: isBad ? .badSoft : .accentSoft,
            radius: 7
        )
        if let target = figure.comparison?.target {
            let x = scale(target)
            canvas.line([PlotPoint(x: x, y: y - 16), PlotPoint(x: x, y: y + 16)], .ink, width: 3)
        }
        canvas.spot(at: PlotPoint(x: scale(share.value), y: y), radius: 7, colour, isKey: figure.moment.isCritical)
    }
}
