internal import ServiceCycle
internal import Statistics

/// Where everything of a curve of moments lies, in units of its view box.
struct CurveLayout: Equatable, Sendable {
    let measure: CurveMeasure
    let form: CurveForm
    let width: Double

    /// From one moment to the next.
    let spacing: Double
    let columns: [CurveColumn]
    let phases: [Phase]
    let scale: PlotScale

    /// Where the team drew the curve, moment by moment; its own scale of −5…+5 has the whole height.
    let drawn: [Double?]

    /// A stretch of moments of the same phase.
    struct Phase: Equatable, Sendable {
        let phase: Moment.Phase
        let left: Double
        let right: Double
    }

    init(_ figures: [MomentFigure], measure: CurveMeasure, form: CurveForm, language: Language) {
        let form = form
        let room = max(form.width - form.left - form.right, form.leastSpacing * Double(figures.count))
        let spacing = room / Double(max(1, figures.count))
        let scale = PlotScale(domain: measure.domain, start: form.bottom, end: form.top)
        self.measure = measure
        self.form = form
        self.scale = scale
        self.spacing = spacing
        width = form.left + room + form.right
        columns = figures.enumerated().map { index, figure in
            CurveColumn(
                figure: figure,
                x: form.left + (Double(index) + 0.5) * spacing,
                mark: measure.estimate(figure).map { estimate in
                    CurveColumn.Mark(
                        y: scale(estimate.value),
                        top: scale(estimate.interval.upperBound),
                        bottom: scale(estimate.interval.lowerBound)
                    )
                },
                expected: measure.expected(figure).map { scale($0) },
                standard: measure.standard(figure).map { scale($0) },
                label: ChartText.lines(
                    figure.moment.name(in: language),
                    width: min(spacing - 8, 150),
                    size: form.labelSize * (figure.moment.isCritical ? 1.06 : 1)
                )
            )
        }
        let drawnScale = PlotScale(domain: Self.drawnDomain, start: form.bottom, end: form.top)
        drawn = figures.map { $0.moment.drawn.map { drawnScale($0) } }
        phases = Self.phases(figures.map(\.moment.phase), left: form.left, spacing: spacing)
    }

    /// From as bad as can be to as good as can be.
    static let drawnDomain = -5.0...5.0

    /// The height that the longest label needs.
    var height: Double {
        form.bottom + form.labelGap + Double(columns.map(\.label.count).max() ?? 0) * form.lineHeight + 2
    }

    /// Neighbouring moments that are all shown.
    var runs: [[CurveColumn]] {
        columns.split { $0.mark == nil }.map(Array.init)
    }

    private static func phases(_ moments: [Moment.Phase], left: Double, spacing: Double) -> [Phase] {
        var result: [Phase] = []
        for (index, phase) in moments.enumerated() {
            let right = left + Double(index + 1) * spacing
            if let last = result.last, last.phase == phase {
                result[result.count - 1] = Phase(phase: phase, left: last.left, right: right)
            } else {
                result.append(Phase(phase: phase, left: left + Double(index) * spacing, right: right))
            }
        }
        return result
    }
}
