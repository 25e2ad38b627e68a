package import ServiceCycle
internal import Statistics

/// What a curve of moments shows.
package enum CurveMeasure: Equatable, Sendable {
    /// The share of satisfied answers, which the standards speak of.
    case share
    /// The mean on a scale that all moments have, beside what was expected.
    case mean(ClosedRange<Int>)

    /// The measure for an address's `curve=share|mean`; the mean only where all moments are on one scale.
    package init(_ name: String?, for report: CycleReport) {
        let scales = Set(report.moments.filter { !$0.isWithheld }.compactMap(\.scale))
        if name == "mean", scales.count == 1, let scale = scales.first {
            self = .mean(scale)
        } else {
            self = .share
        }
    }

    /// The word for an address.
    package var name: String {
        switch self {
        case .share: "share"
        case .mean: "mean"
        }
    }

    var domain: ClosedRange<Double> {
        switch self {
        case .share: 0...1
        case .mean(let scale): Double(scale.lowerBound)...Double(scale.upperBound)
        }
    }

    /// The values with a line across the picture.
    var ticks: [Double] {
        switch self {
        case .share: [0, 0.25, 0.5, 0.75, 1]
        case .mean(let scale):
            Array(stride(from: scale.lowerBound, through: scale.upperBound, by: scale.count > 7 ? 2 : 1)).map(
                Double.init
            )
        }
    }

    /// The few that a narrow picture has room for.
    var ladderTicks: [Double] {
        switch self {
        case .share: [0, 0.5, 1]
        case .mean: [ticks.first, ticks.last].compactMap { $0 }
        }
    }

    /// How the picture is to be read.
    var description: Phrase {
        switch self {
        case .share: ChartWords.shareDescription
        case .mean: ChartWords.meanDescription
        }
    }

    /// A moment's figure in words, such as "Waits for the turn: 43 % (40–46, n = 1,319)".
    func hint(_ figure: MomentFigure, _ language: Language) -> String {
        let (name, format) = (figure.moment.name(in: language), NumberFormat(language))
        guard let estimate = estimate(figure) else { return "\(name): \(ReportWords.withheld[language])" }
        let (value, interval) = (text(estimate.value, format), text(estimate.interval, format))
        return "\(name): \(value) (\(interval), \(format.count(figure.count)))"
    }

    func estimate(_ figure: MomentFigure) -> Estimate? {
        switch self {
        case .share: figure.satisfied?.estimate
        case .mean(let scale): figure.scale == scale ? figure.mean : nil
        }
    }

    /// The figure of one group of customers at a moment.
    func estimate(_ group: GroupComparison.GroupFigure, at figure: MomentFigure) -> Estimate? {
        switch self {
        case .share: group.satisfied?.estimate
        case .mean(let scale): figure.scale == scale ? group.mean : nil
        }
    }

    func expected(_ figure: MomentFigure) -> Double? {
        if case .mean(let scale) = self, figure.scale == scale { figure.expected?.value } else { nil }
    }

    func standard(_ figure: MomentFigure) -> Double? {
        if case .share = self { figure.moment.satisfiedTarget } else { nil }
    }

    func text(_ value: Double, _ format: NumberFormat) -> String {
        switch self {
        case .share: format.percent(value)
        case .mean: format.decimal(value)
        }
    }

    func text(_ interval: ClosedRange<Double>, _ format: NumberFormat) -> String {
        switch self {
        case .share: format.percentInterval(interval)
        case .mean: format.interval(interval)
        }
    }
}
