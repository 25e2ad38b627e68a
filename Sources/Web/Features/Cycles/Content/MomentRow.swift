internal import ServiceCycle
internal import Statistics

/// One line of the table of all moments.
struct MomentRow: Encodable, Equatable, Sendable {
    let number: String
    let name: String

    /// The address of the moment.
    let namePath: String?
    let criticality: String
    let phase: String
    let isCritical: Bool
    let isBad: Bool
    let withheld: String?

    /// Everything that is given where nothing is withheld.
    let shown: Shown?

    struct Shown: Encodable, Equatable, Sendable {
        let count: String
        let mean: String
        let meanInterval: String
        let satisfied: String
        let satisfiedInterval: String
        let target: String
        let change: ChangeText?
        let spark: Sparkline?
        let leftOut: String?
    }

    struct ChangeText: Encodable, Equatable, Sendable {
        let points: String
        let pointsInterval: String
        let verdict: String
        let probability: String?
        let isWorse: Bool
        let isBetter: Bool
    }

    init(_ figure: MomentFigure, path: String?, language: Language) {
        number = String(figure.position)
        name = figure.moment.name(in: language)
        namePath = path
        criticality = String(figure.moment.criticality)
        phase = ReportWords.phase(figure.moment.phase)[language]
        isCritical = figure.moment.isCritical
        isBad = (figure.comparison?.certainShortfall ?? 0) > 0
        withheld = figure.isWithheld ? ReportWords.withheld[language] : nil
        shown = figure.isWithheld ? nil : Shown(figure, language)
    }
}

extension MomentRow.Shown {
    fileprivate init(_ figure: MomentFigure, _ language: Language) {
        let format = NumberFormat(language)
        count = format.whole(figure.count)
        mean = figure.mean.map { format.decimal($0.value) } ?? NumberFormat.none
        meanInterval = figure.mean.map { format.interval($0.interval) } ?? ""
        satisfied = figure.satisfied.map { format.percent($0.value) } ?? NumberFormat.none
        satisfiedInterval = figure.satisfied.map { format.percentInterval($0.interval) } ?? ""
        let standard = figure.comparison.map { format.percent($0.target) } ?? NumberFormat.none
        target =
            figure.comparison?.isStandard == false
            ? ReportWords.middle.text(language, ["target": standard]) : standard
        change = MomentRow.ChangeText(figure, language)
        spark = Sparkline(figure, id: "spark-row-\(figure.position)", language: language)
        leftOut =
            figure.leftOut.isEmpty
            ? nil
            : ReportWords.leftOut.text(language, ["questions": figure.leftOut.map(\.text).joined(separator: ", ")])
    }
}

extension MomentRow.ChangeText {
    /// Nil where there is nothing to compare.
    init?(_ figure: MomentFigure, _ language: Language) {
        let format = NumberFormat(language)
        guard let change = figure.change, let shown = format.change(of: figure) else { return nil }
        (points, pointsInterval) = shown
        verdict = ReportWords.verdict(change.verdict)[language]
        probability = change.pValue.map(format.probability)
        isWorse = change.verdict == .worse
        isBetter = change.verdict == .better
    }
}
