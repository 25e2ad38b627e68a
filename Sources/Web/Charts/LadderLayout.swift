internal import ServiceCycle
internal import Statistics

/// Where everything of a ladder of moments lies: one below the other, their figures from left to right.
struct LadderLayout: Equatable, Sendable {
    let measure: CurveMeasure
    let scale: PlotScale
    let rows: [Row]
    let phases: [Phase]
    let height: Double

    struct Row: Equatable, Sendable {
        let figure: MomentFigure
        let top: Double
        let height: Double
        let label: [String]

        /// Places along the scale; nil where the figure is withheld.
        let mark: Mark?
        let expected: Double?
        let standard: Double?

        /// Where the team drew the curve, on its own scale of −5…+5.
        let drawn: Double?

        var middle: Double { top + height / 2 }

        /// Certainly below what must hold.
        var isBad: Bool { (figure.comparison?.certainShortfall ?? 0) > 0 }
    }

    struct Mark: Equatable, Sendable {
        let x: Double
        let left: Double
        let right: Double
    }

    /// A stretch of moments of the same phase.
    struct Phase: Equatable, Sendable {
        let phase: Moment.Phase
        let top: Double
        let bottom: Double
    }

    static let width = 344.0
    static let plot = (left: 148.0, right: 296.0)
    static let labelWidth = 128.0
    static let labelSize = 12.5
    static let lineHeight = 15.0

    private static let head = 22.0
    private static let phaseHead = 24.0
    private static let phaseGap = 6.0
    static let leastRow = 40.0

    init(_ figures: [MomentFigure], measure: CurveMeasure, least: Double = Self.leastRow, language: Language) {
        let scale = PlotScale(domain: measure.domain, start: Self.plot.left, end: Self.plot.right)
        var rows: [Row] = []
        var phases: [Phase] = []
        var top = Self.head
        for figure in figures {
            if phases.last?.phase != figure.moment.phase {
                if !phases.isEmpty { top += Self.phaseGap }
                phases.append(Phase(phase: figure.moment.phase, top: top, bottom: top))
                top += Self.phaseHead
            }
            let row = Row(figure, top: top, least: least, scale: scale, measure: measure, language: language)
            top += row.height
            rows.append(row)
            phases[phases.count - 1] = Phase(phase: figure.moment.phase, top: phases[phases.count - 1].top, bottom: top)
        }
        self.measure = measure
        self.scale = scale
        self.rows = rows
        self.phases = phases
        height = top + 2
    }

    /// Neighbouring moments that are all shown.
    var runs: [[Row]] { rows.split { $0.mark == nil }.map(Array.init) }
}

extension LadderLayout.Row {
    fileprivate init(
        _ figure: MomentFigure,
        top: Double,
        least: Double,
        scale: PlotScale,
        measure: CurveMeasure,
        language: Language
    ) {
        self.figure = figure
        self.top = top
        label = ChartText.lines(
            figure.moment.name(in: language),
            width: LadderLayout.labelWidth,
            size: LadderLayout.labelSize * (figure.moment.isCritical ? 1.06 : 1),
            most: 3
        )
        height = max(least, Double(label.count) * LadderLayout.lineHeight + 12)
        mark = measure.estimate(figure).map { estimate in
            LadderLayout.Mark(
                x: scale(estimate.value),
                left: scale(estimate.interval.lowerBound),
                right: scale(estimate.interval.upperBound)
            )
        }
        expected = measure.expected(figure).map { scale($0) }
        standard = measure.standard(figure).map { scale($0) }
        let drawnScale = PlotScale(domain: CurveLayout.drawnDomain, start: scale.start, end: scale.end)
        drawn = figure.moment.drawn.map { drawnScale($0) }
    }
}
