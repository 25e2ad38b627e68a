internal import ServiceCycle
internal import Statistics

/// The trend of a moment as a picture, as a sentence and as a table.
struct Trend: Encodable, Equatable, Sendable {
    let trendSentence: String
    let trendChart: TrendChart?
    let trendNarrow: TrendChart?
    let trendTable: DataTable?

    init(_ report: MomentReport, language: Language) {
        let format = NumberFormat(language)
        trendChart = TrendChart(report, form: .wide, id: "trend", language: language)
        trendNarrow = TrendChart(report, form: .narrow, id: "trend-narrow", language: language)
        let trend = report.figure.trend
        trendSentence =
            trendChart == nil ? MomentWords.trendNone[language] : TrendChart.title(trend, format) + "."
        let heads = [MomentWords.month[language], ReportWords.count[language], ReportWords.satisfied[language]]
        trendTable =
            trendChart == nil
            ? nil
            : DataTable(
                MomentWords.trend[language],
                isUnseen: true,
                columns: heads,
                rows: trend.map { point in
                    DataTable.Row(
                        format.month(point.month),
                        cells: [
                            DataTable.Cell(heads[1], format.whole(point.share.count)),
                            DataTable.Cell(
                                heads[2],
                                format.percent(point.share.value),
                                note: format.percentInterval(point.share.interval),
                                isStrong: true
                            ),
                        ]
                    )
                }
            )
    }
}
