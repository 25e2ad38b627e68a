internal import ServiceCycle

/// What the marks of a curve mean; only those that occur.
struct CurveLegend: Encodable, Equatable, Sendable {
    let lineLabel: String
    let drawnLabel: String?
    let expectedLabel: String?
    let standardLabel: String?
    let criticalLabel: String?
    let badLabel: String?

    init(_ report: CycleReport, measure: CurveMeasure, language: Language) {
        let moments = report.moments.filter { !$0.isWithheld }
        switch measure {
        case .share: lineLabel = ChartWords.shareLegend[language]
        case .mean(let scale):
            lineLabel = ChartWords.meanLegend.text(language, ["points": String(scale.upperBound)])
        }
        let isDrawn = report.moments.contains { $0.moment.drawn != nil }
        drawnLabel = isDrawn ? BlueprintWords.drawnLegend[language] : nil
        expectedLabel =
            moments.contains { measure.expected($0) != nil } ? ChartWords.expectedLegend[language] : nil
        standardLabel =
            moments.contains { measure.standard($0) != nil } ? ChartWords.standardLegend[language] : nil
        criticalLabel =
            report.moments.contains { $0.moment.isCritical } ? ChartWords.criticalLegend[language] : nil
        let onlyStandards = report.weaknesses.allSatisfy { $0.comparison?.isStandard == true }
        badLabel =
            report.weaknesses.isEmpty
            ? nil
            : onlyStandards ? ChartWords.belowStandardLegend[language] : ChartWords.belowMiddleLegend[language]
    }
}
