internal import ServiceCycle

/// The headings of a report.
struct ReportLabels: Encodable, Equatable, Sendable {
    let curve, hurts, hurtsBy, nothingHurts, carries, carriesBy, nothingCarries, whole, table: String
    let moment, criticality, phase, count, mean, satisfied, standard, change, trend, critical: String
    let period, compared, filters: String

    init(_ language: Language) {
        curve = ChartWords.curveHeading[language]
        hurts = ReportWords.hurts[language]
        hurtsBy = ReportWords.hurtsBy[language]
        nothingHurts = ReportWords.nothingHurts[language]
        carries = ReportWords.carries[language]
        carriesBy = ReportWords.carriesBy[language]
        nothingCarries = ReportWords.nothingHurts[language]
        whole = ReportWords.whole[language]
        table = ReportWords.table[language]
        moment = ReportWords.moment[language]
        criticality = MomentWords.criticality[language]
        phase = ReportWords.phase[language]
        count = ReportWords.count[language]
        mean = ReportWords.mean[language]
        satisfied = ReportWords.satisfied[language]
        standard = ReportWords.standard[language]
        change = ReportWords.change[language]
        trend = ReportWords.trend[language]
        critical = ChartWords.criticalLegend[language]
        period = ReportWords.period[language]
        compared = ReportWords.compared[language]
        filters = ReportWords.filters[language]
    }
}
