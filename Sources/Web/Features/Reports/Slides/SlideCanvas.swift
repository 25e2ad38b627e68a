/// A slide while it is drawn: 1600 units wide and 900 high.
struct SlideCanvas {
    static let width = 1600.0
    static let height = 900.0

    /// What nothing but the ground goes beyond.
    static let margin = 80.0

    private(set) var runs: [SlideRun] = []

    /// How the words of the last run look that has any.
    private var lettering: Lettering?

    enum Anchor: String {
        case start, middle, end
    }

    /// How words look.
    struct Lettering: Equatable {
        var size: Double
        var colour = SlideColour.ink
        var isBold = false
        var anchor = Anchor.start

        /// From one line to the next.
        var leading: Double { size * 1.32 }

        /// How wide words may be taken to be: bold ones are wider than the guess for plain ones.
        func width(_ text: String) -> Double { ChartText.width(text, size: size * boldness) }

        fileprivate var boldness: Double { isBold ? NamePlacing.boldness : 1 }

        /// The text in lines; a space that must not break stays whole.
        func lines(_ text: String, width: Double, most: Int) -> [String] {
            let lines = { ChartText.lines($0, width: width, size: size * boldness, most: most) }
            guard text.unicodeScalars.contains("\u{00A0}") else { return lines(text) }
            return lines(text.replacing("\u{00A0}", with: "\u{E000}"))
                .map { $0.replacing("\u{E000}", with: "\u{00A0}") }
        }
    }

    mutating func rect(
        _ room: PlotRoom,
        fill: SlideColour,
        stroke: SlideColour = .none,
        strokeWidth: Double = 0,
        radius: Double = 0
    ) {
        let rect = SlideRun.Rect(
            rectX: room.x.lowerBound.coordinate,
            rectY: room.y.lowerBound.coordinate,
            rectWidth: (room.x.upperBound - room.x.lowerBound).coordinate,
            rectHeight: (room.y.upperBound - room.y.lowerBound).coordinate,
            rectRadius: radius.coordinate,
            rectFill: fill.rawValue,
            rectStroke: stroke.rawValue,
            rectStrokeWidth: strokeWidth.coordinate
        )
        draw(rect, \.slideRects)
    }

    mutating func line(_ points: [PlotPoint], _ stroke: SlideColour, width: Double) {
        guard points.count > 1 else { return }
        let line = SlideRun.Line(
            linePoints: points.text,
            lineStroke: stroke.rawValue,
            lineWidth: width.coordinate
        )
        draw(line, \.slideLines)
    }

    mutating func shape(_ points: [PlotPoint], fill: SlideColour, opacity: String = "1") {
        let shape = SlideRun.Shape(shapePoints: points.text, shapeFill: fill.rawValue, shapeOpacity: opacity)
        draw(shape, \.slideShapes)
    }

    /// A circle, or a diamond for what is critical; hollow for what is not certain.
    mutating func spot(at point: PlotPoint, radius: Double, _ colour: SlideColour, isKey: Bool, isHollow: Bool = false)
    {
        guard !isKey else {
            let reach = radius * 1.5
            let corners = [(0.0, -reach), (reach, 0.0), (0.0, reach), (-reach, 0.0)]
                .map { PlotPoint(x: point.x + $0.0, y: point.y + $0.1) }
            shape(corners, fill: isHollow ? .paper : colour)
            if isHollow { line(corners + corners.prefix(1), colour, width: 2.5) }
            return
        }
        let circle = SlideRun.Circle(
            circleX: point.x.coordinate,
            circleY: point.y.coordinate,
            circleRadius: radius.coordinate,
            circleFill: (isHollow ? .paper : colour).rawValue,
            circleStroke: (isHollow ? colour : .paper).rawValue
        )
        draw(circle, \.slideCircles)
    }

    mutating func words(_ text: String, x: Double, y: Double, _ type: Lettering) {
        guard !text.isEmpty else { return }
        let placed = SlideRun.Words.Placed(wordsX: x.coordinate, wordsY: y.coordinate, wordsText: text)
        if lettering == type, let last = runs.indices.last, runs[last].slideWords != nil {
            runs[last].slideWords?.wordsPlaced.append(placed)
            return
        }
        lettering = type
        let words = SlideRun.Words(
            wordsSize: type.size.coordinate,
            wordsFill: type.colour.rawValue,
            wordsWeight: type.isBold ? "650" : "400",
            wordsAnchor: type.anchor.rawValue,
            wordsPlaced: [placed]
        )
        runs.append(SlideRun(slideWords: words))
    }

    /// Joins the marks of the last run, if they are of the same kind.
    private mutating func draw<Mark>(_ mark: Mark, _ kind: WritableKeyPath<SlideRun, [Mark]>) {
        if let last = runs.indices.last, !runs[last][keyPath: kind].isEmpty {
            runs[last][keyPath: kind].append(mark)
        } else {
            var run = SlideRun()
            run[keyPath: kind] = [mark]
            runs.append(run)
        }
    }

    /// Words in as many lines as they need; the foot of the first stands at `y`.
    ///
    /// - Returns: The foot of the line after the last.
    @discardableResult
    mutating func paragraph(_ text: String, x: Double, y: Double, width: Double, most: Int, _ type: Lettering) -> Double
    {
        let lines = type.lines(text, width: width, most: most)
        for (index, line) in lines.enumerated() { words(line, x: x, y: y + Double(index) * type.leading, type) }
        return y + Double(lines.count) * type.leading
    }
}
