/// Figures with their intervals, one row below the other on one axis: the template `charts/dots` draws it.
struct DotPlot: Encodable, Equatable, Sendable {
    let plotID: String
    let plotTitle: String
    let plotDescription: String

    /// `group` where its rows are links, which readers then walk through; else `img`.
    let plotRole: String
    let plotBox: String
    let plotWidth: String
    let plotHeight: String
    let plotTicks: [Tick]

    /// Where nothing is lost and nothing gained.
    let plotZero: Stroke?
    let plotRows: [Row]

    struct Tick: Encodable, Equatable, Sendable {
        let tickX, tickTop, tickBottom, tickLabelY, tickText: String
    }

    struct Stroke: Encodable, Equatable, Sendable {
        let strokeX, strokeTop, strokeBottom: String
    }

    struct Row: Encodable, Equatable, Sendable {
        let rowHint: String
        let rowPath: String?
        let hitY, hitWidth, hitHeight: String
        let rowNames: [Words]
        let rowIsStrong: Bool
        let rowJoin: Join?
        let rowMarks: [Mark]
        let rowValue: Words?
        let rowNote: Words?
        let rowIsBad: Bool
        let rowIsQuiet: Bool
    }

    struct Words: Encodable, Equatable, Sendable {
        let wordsX, wordsY, wordsText: String
    }

    /// The way from one mark to the other.
    struct Join: Encodable, Equatable, Sendable {
        let joinX1, joinX2, joinY: String
    }

    /// A mark; its corners are those of a diamond, nil for a circle.
    struct Mark: Encodable, Equatable, Sendable {
        let markX, markY: String
        let markLeft, markRight: String?
        let markCorners: String?
        let markIsHollow, markIsBad: Bool
    }
}

extension DotPlot {
    /// A figure before it has its place.
    struct Figure: Equatable, Sendable {
        var value: Double
        var interval: ClosedRange<Double>?
        var isHollow = false
        var isBad = false
    }

    /// A row before it has its place.
    struct Entry: Equatable, Sendable {
        var name: String
        var path: String?
        var isStrong = false
        var isBad = false

        /// Whether its figure says nothing certain.
        var isQuiet = false
        var figures: [Figure]

        /// What stands at the right: the figure, its interval and n.
        var value: String
        var note: String
        var hint: String
    }

    /// The axis: what it reaches over, and where it is marked.
    struct Axis: Equatable, Sendable {
        let domain: ClosedRange<Double>
        let ticks: [(value: Double, text: String)]
        var zero: Double?

        static func == (left: Self, right: Self) -> Bool {
            left.domain == right.domain && left.zero == right.zero
                && left.ticks.map(\.value) == right.ticks.map(\.value)
        }

        /// Every point of a rating scale.
        static func scale(_ scale: ClosedRange<Int>) -> Axis {
            let step = scale.count > 7 ? 2 : 1
            return Axis(
                domain: Double(scale.lowerBound)...Double(scale.upperBound),
                ticks: stride(from: scale.lowerBound, through: scale.upperBound, by: step).map { (Double($0), "\($0)") }
            )
        }
    }

    /// - Parameters:
    ///   - entries: The rows, from above.
    ///   - axis: The axis that they share.
    ///   - form: For a desk, a telephone or a small picture.
    ///   - id: An identifier that is its own on the page.
    ///   - title: What the picture says.
    ///   - description: How it is to be read.
    init(_ entries: [Entry], axis: Axis, form: DotForm, id: String, title: String, description: String) {
        let scale = PlotScale(domain: axis.domain, start: form.plotLeft, end: form.plotRight)
        var y = form.top
        var rows: [Row] = []
        for entry in entries {
            let lines = form.lines(of: entry.name)
            rows.append(Row(entry, lines: lines, form, scale, top: y))
            y += form.measures(lines: lines.count).height
        }
        plotID = id
        plotTitle = title
        plotDescription = description
        plotRole = entries.contains { $0.path != nil } ? "group" : "img"
        plotBox = "0 0 \(form.width.coordinate) \((y + 4).coordinate)"
        plotWidth = form.width.coordinate
        plotHeight = (y + 4).coordinate
        plotTicks = axis.ticks.map { tick in
            Tick(
                tickX: scale(tick.value).coordinate,
                tickTop: form.top.coordinate,
                tickBottom: y.coordinate,
                tickLabelY: (form.top - 6).coordinate,
                tickText: tick.text
            )
        }
        plotZero = axis.zero.map {
            Stroke(strokeX: scale($0).coordinate, strokeTop: form.top.coordinate, strokeBottom: y.coordinate)
        }
        plotRows = rows
    }
}

extension DotPlot.Row {
    private init(
        placing entry: DotPlot.Entry,
        names: [DotPlot.Words],
        middle: Double,
        top: Double,
        height: Double,
        _ form: DotForm,
        _ scale: PlotScale
    ) {
        rowHint = entry.hint
        rowPath = entry.path
        hitY = top.coordinate
        hitWidth = form.width.coordinate
        hitHeight = height.coordinate
        rowNames = names
        rowIsStrong = entry.isStrong
        rowIsBad = entry.isBad
        rowIsQuiet = entry.isQuiet
        let places = entry.figures.map { scale($0.value) }
        rowJoin =
            places.count == 2
            ? DotPlot.Join(joinX1: places[0].coordinate, joinX2: places[1].coordinate, joinY: middle.coordinate) : nil
        rowMarks = entry.figures.map { figure in
            let x = scale(figure.value)
            let corners = [(0.0, -6.5), (6.5, 0), (0, 6.5), (-6.5, 0)]
            return DotPlot.Mark(
                markX: x.coordinate,
                markY: middle.coordinate,
                markLeft: figure.interval.map { scale($0.lowerBound).coordinate },
                markRight: figure.interval.map { scale($0.upperBound).coordinate },
                markCorners: entry.isStrong && !figure.isHollow
                    ? corners.map { PlotPoint(x: x + $0.0, y: middle + $0.1) }.text : nil,
                markIsHollow: figure.isHollow,
                markIsBad: figure.isBad
            )
        }
        let value = DotPlot.Words(
            wordsX: form.valueX.coordinate,
            wordsY: (middle + 4.5).coordinate,
            wordsText: entry.value
        )
        rowValue = entry.value.isEmpty ? nil : value
        let note = DotPlot.Words(
            wordsX: form.noteX.coordinate,
            wordsY: (middle + form.noteShift).coordinate,
            wordsText: entry.note
        )
        rowNote = entry.note.isEmpty ? nil : note
    }

    fileprivate init(_ entry: DotPlot.Entry, lines: [String], _ form: DotForm, _ scale: PlotScale, top: Double) {
        let (height, middle) = form.measures(lines: lines.count)
        let first =
            form.isNameAbove
            ? top + 16 : top + middle - Double(lines.count - 1) * DotForm.lineHeight / 2 + 4.5
        let names = lines.enumerated().map { index, line in
            DotPlot.Words(
                wordsX: form.nameX.coordinate,
                wordsY: (first + Double(index) * DotForm.lineHeight).coordinate,
                wordsText: line
            )
        }
        self.init(placing: entry, names: names, middle: top + middle, top: top, height: height, form, scale)
    }
}
