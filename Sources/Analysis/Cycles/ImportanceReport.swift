package import Prioritisation
package import ServiceCycle
package import Statistics

/// What matters to the customers of a cycle against how well it is done, moment by moment.
package struct ImportanceReport: Sendable {
    /// How importance is known.
    package enum Source: String, Sendable, CaseIterable {
        /// Customers were asked how important the moment is to them, in points.
        case asked
        /// From how much of the outcome's variance goes with the moment, 0…1.
        case derived
    }

    /// Where the lines between high and low are.
    package enum Lines: String, Sendable, CaseIterable {
        /// At the means of all moments shown.
        case means
        /// In the middle of each scale; derived importance has no scale, its line stays at the mean.
        case middle
    }

    /// A moment between the lines.
    package struct Place: Sendable {
        package let figure: MomentFigure
        package let importance: Estimate
        package let performance: Estimate
        package let quadrant: Quadrant

        /// Whether both intervals lie wholly on one side of their lines.
        package let isCertain: Bool
    }

    package let source: Source
    package let lines: Lines
    package let importanceLine: Double
    package let performanceLine: Double

    /// The scale of the performances.
    package let scale: ClosedRange<Int>

    /// The scale of importances that were asked.
    package let importanceScale: ClosedRange<Int>?

    /// In the order of the map.
    package let places: [Place]

    /// Moments that were rated but whose importance is not known.
    package let leftOut: [MomentFigure]

    /// More is given than is expected where it matters little, and both are certain; by certain surplus.
    package let overServed: [(moment: Moment, judgement: OverService)]

    /// Fewer places than this are no picture.
    package static let fewest = 2

    /// Importance as customers stated it.
    ///
    /// Nil where fewer than two moments have both figures.
    package init?(_ report: CycleReport, _ series: [QuestionSeries], gaps: GapReport, lines: Lines) {
        let asked = series.filter { $0.question.kind.name == "importance" && $0.question.moment != nil }
        let counts = Dictionary(grouping: asked) { $0.question.kind.scale?.upperBound ?? 0 }
            .mapValues { $0.reduce(0) { $0 + $1.current.count } }
        guard let points = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key, points > 0 else {
            return nil
        }
        let scale = 1...points
        var importances: [Code: Estimate] = [:]
        for moment in report.map.moments {
            let own = asked.filter { $0.question.moment == moment.code && $0.question.kind.scale == scale }
                .reduce(into: WeightedHistogram()) { $0.merge($1.current) }
            guard own.count >= CycleReport.fewest else { continue }
            importances[moment.code] = own.meanEstimate(weighting: report.request.weighting, scale: scale)
        }
        self.init(.asked, report, importances, importanceScale: scale, gaps: gaps, lines: lines)
    }

    /// Importance from what goes with the outcome.
    ///
    /// Nil where fewer than two moments have both figures.
    package init?(_ report: CycleReport, _ drivers: DriverReport, gaps: GapReport, lines: Lines) {
        guard let weights = drivers.importances else { return nil }
        self.init(.derived, report, weights, importanceScale: nil, gaps: gaps, lines: lines)
    }

    private init?(
        _ source: Source,
        _ report: CycleReport,
        _ importances: [Code: Estimate],
        importanceScale: ClosedRange<Int>?,
        gaps: GapReport,
        lines: Lines
    ) {
        let rated = report.moments.filter { $0.mean != nil && $0.scale != nil }
        // Scales are never mixed: the one that most moments are rated on.
        let scales = Dictionary(grouping: rated) { $0.scale?.upperBound ?? 0 }.mapValues(\.count)
        guard let points = scales.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key else { return nil }
        let scale = 1...points
        let drafts = rated.compactMap {
            figure -> (figure: MomentFigure, importance: Estimate, performance: Estimate)? in
            guard figure.scale == scale, let mean = figure.mean, let importance = importances[figure.moment.code]
            else { return nil }
            return (figure, importance, mean)
        }
        guard drafts.count >= Self.fewest,
            let analysis = Self.analysis(drafts, lines, importanceScale: importanceScale, scale: scale)
        else { return nil }
        self.source = source
        self.lines = lines
        self.scale = scale
        self.importanceScale = importanceScale
        importanceLine = analysis.importanceLine
        performanceLine = analysis.performanceLine
        places = zip(drafts, analysis.items).map { draft, item in
            Place(
                figure: draft.figure,
                importance: draft.importance,
                performance: draft.performance,
                quadrant: item.quadrant,
                isCertain: !draft.importance.interval.contains(analysis.importanceLine)
                    && !draft.performance.interval.contains(analysis.performanceLine)
            )
        }
        leftOut = rated.filter { figure in !drafts.contains { $0.figure.moment.code == figure.moment.code } }
        overServed = Self.overServed(gaps, importances, line: analysis.importanceLine)
    }

    private static func analysis(
        _ drafts: [(figure: MomentFigure, importance: Estimate, performance: Estimate)],
        _ lines: Lines,
        importanceScale: ClosedRange<Int>?,
        scale: ClosedRange<Int>
    ) -> ImportancePerformance? {
        let points = drafts.map {
            ImportancePerformance.Point(
                $0.figure.moment.code.text,
                importance: $0.importance.value,
                performance: $0.performance.value
            )
        }
        let middle = { (scale: ClosedRange<Int>) in Double(scale.lowerBound + scale.upperBound) / 2 }
        let mean = drafts.reduce(0) { $0 + $1.importance.value } / Double(drafts.count)
        let crosshairs: Crosshairs =
            switch lines {
            case .means: .mean
            case .middle: .value(importance: importanceScale.map(middle) ?? mean, performance: middle(scale))
            }
        return try? ImportancePerformance(points, crosshairs: crosshairs)
    }

    /// Gaps of moments whose importance is known, judged together.
    private static func overServed(
        _ gaps: GapReport,
        _ importances: [Code: Estimate],
        line: Double
    ) -> [(moment: Moment, judgement: OverService)] {
        let known = gaps.items.compactMap { item -> (moment: Moment, candidate: OverService.Candidate)? in
            guard let figure = item.figure, let moment = item.moment, let importance = importances[moment.code] else {
                return nil
            }
            let candidate = OverService.Candidate(
                gap: figure.gap,
                importance: importance.value,
                importanceInterval: importance.interval
            )
            return (moment, candidate)
        }
        let judged = (try? OverService.judge(known.map(\.candidate), line: line)) ?? []
        return judged.filter { $0.verdict == .overServed }.compactMap { judgement in
            known.first { $0.candidate == judgement.candidate }.map { ($0.moment, judgement) }
        }
    }
}
