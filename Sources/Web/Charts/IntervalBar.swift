internal import ServiceCycle
internal import Statistics

/// A share with its interval on a bar from 0 to 100 %, the target as a tick: the template `charts/bar` draws it.
struct IntervalBar: Encodable, Equatable, Sendable {
    let barID: String
    let barTitle: String
    let intervalX: String
    let intervalWidth: String
    let valueX: String

    /// The corners of a diamond; nil for a circle.
    let barDiamond: String?
    let targetX: String?
    let barIsBad: Bool

    /// The view box is 240 × 26; the bar leaves room at both ends for the mark.
    static let scale = PlotScale(domain: 0...1, start: 7, end: 233)

    /// A bar for a group of the customers of a moment.
    init(
        _ share: ShareEstimate,
        name: String,
        target: Double?,
        isBad: Bool,
        id: String,
        language: Language
    ) {
        let format = NumberFormat(language)
        let (low, high) = (Self.scale(share.interval.lowerBound), Self.scale(share.interval.upperBound))
        barID = id
        let interval = format.percentInterval(share.interval)
        barTitle = ChartWords.bar.text(
            language,
            ["name": name, "value": format.percent(share.value), "interval": interval]
        )
        intervalX = low.coordinate
        intervalWidth = max(1, high - low).coordinate
        valueX = Self.scale(share.value).coordinate
        barDiamond = nil
        targetX = target.map { Self.scale($0).coordinate }
        barIsBad = isBad
    }

    /// Nil where the figure is withheld.
    init?(_ figure: MomentFigure, id: String, language: Language) {
        guard let satisfied = figure.satisfied else { return nil }
        let format = NumberFormat(language)
        let (low, high) = (Self.scale(satisfied.interval.lowerBound), Self.scale(satisfied.interval.upperBound))
        let x = Self.scale(satisfied.value)
        barID = id
        let distance = Finding(weakness: figure, in: language).map { "; " + $0.detail } ?? ""
        barTitle =
            ChartWords.bar.text(
                language,
                [
                    "name": figure.moment.name(in: language),
                    "value": format.percent(satisfied.value),
                    "interval": format.percentInterval(satisfied.interval),
                ]
            ) + distance
        intervalX = low.coordinate
        intervalWidth = max(1, high - low).coordinate
        valueX = x.coordinate
        barIsBad = (figure.comparison?.certainShortfall ?? 0) > 0
        let corners = [(0.0, -6.0), (6, 0), (0, 6), (-6, 0)]
        barDiamond = figure.moment.isCritical ? corners.map { PlotPoint(x: x + $0.0, y: 13 + $0.1) }.text : nil
        targetX = figure.comparison.map { Self.scale($0.target).coordinate }
    }
}
