internal import ServiceCycle
internal import Statistics

/// One moment in the list of what hurts or of what carries.
struct RankedMoment: Encodable, Equatable, Sendable {
    let rankedName: String

    /// The address of the moment.
    let rankedPath: String?
    let badge: Badge
    let detail: String
    let expectation: String?
    let share: String
    let shareInterval: String
    let shareCount: String
    let hurting: Bool
    let bar: IntervalBar
    let rankedSpark: Sparkline?

    /// Nil where there is nothing to show.
    init?(_ figure: MomentFigure, list: String, path: String?, language: Language) {
        let format = NumberFormat(language)
        guard let finding = Finding(weakness: figure, in: language), let satisfied = figure.satisfied,
            let bar = IntervalBar(figure, id: "bar-\(list)-\(figure.position)", language: language)
        else { return nil }
        let criticality = ["value": String(figure.moment.criticality)]
        rankedName = figure.moment.name(in: language)
        rankedPath = path
        let isCritical = figure.moment.isCritical
        badge = Badge(
            (isCritical ? ReportWords.critical : ReportWords.criticality).text(language, criticality),
            !isCritical ? .plain : bar.barIsBad ? .bad : .critical
        )
        detail = finding.detail
        expectation = Self.expectation(figure, format)
        share = format.percent(satisfied.value)
        shareInterval = format.percentInterval(satisfied.interval)
        shareCount = format.count(figure.count)
        hurting = bar.barIsBad
        self.bar = bar
        rankedSpark = Sparkline(figure, id: "spark-\(list)-\(figure.position)", language: language)
    }

    private static func expectation(_ figure: MomentFigure, _ format: NumberFormat) -> String? {
        guard let mean = figure.mean, let expected = figure.expected, let scale = figure.scale else { return nil }
        return ReportWords.expectation.text(
            format.language,
            [
                "value": format.decimal(mean.value),
                "points": String(scale.upperBound),
                "expected": format.decimal(expected.value),
            ]
        )
    }
}
