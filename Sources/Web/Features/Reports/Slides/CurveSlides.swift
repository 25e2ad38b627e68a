internal import ServiceCycle
internal import Statistics

/// The curve of the moments, as many side by side as have room.
struct CurveSlides {
    let report: CycleReport
    let language: Language

    private static let form = CurveForm(
        width: SlideCanvas.width - 2 * SlideCanvas.margin,
        left: 84,
        right: 4,
        top: 54,
        bottom: 400,
        labelGap: 34,
        labelSize: 16,
        lineHeight: 20,
        mostColumns: 16,
        leastSpacing: 80
    )

    func drafts(_ name: String) -> [Slide.Draft] {
        let count = report.moments.count
        guard count > 0 else { return [] }
        let rows = (count - 1) / Self.form.mostColumns + 1
        let layouts = (0..<rows).map { row in
            CurveLayout(
                Array(report.moments[(row * count / rows)..<((row + 1) * count / rows)]),
                measure: CurveMeasure(nil, for: report),
                form: Self.form,
                language: language
            )
        }
        let title = Finding.headline(of: report, in: language).sentence
        return SlideDeck.parts(name, layouts.map { _ in title }, language) { index, canvas, room in
            let free = room.y.upperBound - room.y.lowerBound - layouts[index].height - 40
            let origin = PlotPoint(x: room.x.lowerBound, y: room.y.lowerBound + max(0, free / 3))
            CurveDrawing(layout: layouts[index], origin: origin, language: language).draw(on: &canvas)
            legend(on: &canvas, in: room)
        }
    }

    private func legend(on canvas: inout SlideCanvas, in room: PlotRoom) {
        let legend = CurveLegend(report, measure: CurveMeasure(nil, for: report), language: language)
        let text = [
            legend.lineLabel, legend.standardLabel.map { "— \($0)" }, legend.criticalLabel.map { "◆ \($0)" },
            legend.badLabel.map { "● \($0)" },
        ].compactMap { $0 }.joined(separator: "   ")
        let type = SlideCanvas.Lettering(size: 16, colour: .soft)
        let width = room.x.upperBound - room.x.lowerBound
        canvas.paragraph(text, x: room.x.lowerBound, y: room.y.upperBound - 6, width: width, most: 1, type)
    }
}

/// One row of a curve, drawn with its upper left corner at a place.
private struct CurveDrawing {
    let layout: CurveLayout
    let origin: PlotPoint
    let language: Language

    private func place(_ x: Double, _ y: Double) -> PlotPoint { PlotPoint(x: origin.x + x, y: origin.y + y) }

    func draw(on canvas: inout SlideCanvas) {
        ground(on: &canvas)
        for run in layout.runs where run.count > 1 {
            let marks = run.compactMap { column in column.mark.map { (x: column.x, mark: $0) } }
            let band = marks.map { place($0.x, $0.mark.top) } + marks.reversed().map { place($0.x, $0.mark.bottom) }
            canvas.shape(band, fill: .accent, opacity: "0.15")
            canvas.line(marks.map { place($0.x, $0.mark.y) }, .accent, width: 3)
        }
        for column in layout.columns { draw(column, on: &canvas) }
    }

    private func ground(on canvas: inout SlideCanvas) {
        let form = layout.form
        let small = SlideCanvas.Lettering(size: 16, colour: .soft)
        for phase in layout.phases {
            let room = PlotRoom(
                x: (origin.x + phase.left + 2)...(origin.x + phase.right - 2),
                y: (origin.y + 4)...(origin.y + form.bottom + 8)
            )
            canvas.rect(room, fill: .phase, radius: 12)
            let name = ReportWords.phase(phase.phase)[language]
            canvas.paragraph(
                name,
                x: room.x.lowerBound + 12,
                y: origin.y + 28,
                width: max(20, phase.right - phase.left - 20),
                most: 1,
                small
            )
        }
        var axis = small
        axis.anchor = .end
        for value in layout.measure.ticks {
            let y = layout.scale(value)
            canvas.line([place(form.left, y), place(layout.width - form.right, y)], .line, width: 1.5)
            canvas.words(
                layout.measure.text(value, NumberFormat(language)),
                x: origin.x + form.left - 12,
                y: origin.y + y + 5.5,
                axis
            )
        }
    }

    private func draw(_ column: CurveColumn, on canvas: inout SlideCanvas) {
        let form = layout.form
        let isKey = column.figure.moment.isCritical
        let colour: SlideColour = column.isBad ? .bad : .accent
        if let mark = column.mark {
            if let standard = column.standard {
                canvas.line([place(column.x - 18, standard), place(column.x + 18, standard)], .ink, width: 3)
            }
            canvas.line([place(column.x, mark.top), place(column.x, mark.bottom)], colour, width: 3)
            canvas.spot(at: place(column.x, mark.y), radius: 8, colour, isKey: isKey)
            if let share = column.figure.satisfied {
                let value = SlideCanvas.Lettering(
                    size: 18,
                    colour: column.isBad ? .bad : .ink,
                    isBold: true,
                    anchor: .middle
                )
                let above = min(mark.top, column.standard ?? mark.top) - 16
                let y = above < form.top - 6 ? mark.bottom + 30 : above
                canvas.words(
                    NumberFormat(language).percent(share.value),
                    x: origin.x + column.x,
                    y: origin.y + y,
                    value
                )
            }
        } else {
            let few = SlideCanvas.Lettering(size: 15, colour: .soft, anchor: .middle)
            canvas.words(
                ReportWords.withheldMark[language],
                x: origin.x + column.x,
                y: origin.y + form.bottom - 10,
                few
            )
        }
        let type = SlideCanvas.Lettering(
            size: form.labelSize,
            colour: isKey ? .ink : .soft,
            isBold: isKey,
            anchor: .middle
        )
        for (index, line) in column.label.enumerated() {
            let y = origin.y + form.bottom + form.labelGap + Double(index) * form.lineHeight
            canvas.words(line, x: origin.x + column.x, y: y, type)
        }
    }
}
