/// Finds places for names beside their marks where they cover neither each other nor a mark.
struct LabelPlaces {
    private let form: QuadrantForm
    private var taken: [PlotBox]

    init(_ form: QuadrantForm, corners: [PlotBox]) {
        self.form = form
        taken = corners
    }

    /// Takes the place of a mark.
    mutating func block(_ point: PlotPoint) {
        taken.append(PlotBox(x: point.x - 7, y: point.y - 7, width: 14, height: 14))
    }

    /// The first of the texts that fits, where it fits best; nil where none does.
    mutating func place(_ texts: [String], at point: PlotPoint) -> QuadrantChart.Words? {
        for text in texts {
            let width = ChartText.width(text, size: QuadrantForm.textSize)
            for (anchor, x, y) in Self.candidates(point) {
                let left = anchor == "start" ? x : anchor == "end" ? x - width : x - width / 2
                let box = PlotBox(x: left - 1, y: y - 11, width: width + 2, height: 14)
                guard isInside(box), !taken.contains(where: box.touches) else { continue }
                taken.append(box)
                return QuadrantChart.Words(
                    wordsX: x.coordinate,
                    wordsY: y.coordinate,
                    wordsAnchor: anchor,
                    wordsText: text
                )
            }
        }
        return nil
    }

    private func isInside(_ box: PlotBox) -> Bool {
        box.x >= form.left + 2 && box.x + box.width <= form.width - form.right - 2 && box.y >= form.top + 2
            && box.y + box.height <= form.bottom - 2
    }

    /// Beside, above and below the mark, then aslant.
    private static func candidates(_ point: PlotPoint) -> [(anchor: String, x: Double, y: Double)] {
        [
            ("start", point.x + 10, point.y + 4), ("end", point.x - 10, point.y + 4),
            ("middle", point.x, point.y - 11), ("middle", point.x, point.y + 20),
            ("start", point.x + 7, point.y - 9), ("end", point.x - 7, point.y - 9),
            ("start", point.x + 7, point.y + 17), ("end", point.x - 7, point.y + 17),
        ]
    }
}
