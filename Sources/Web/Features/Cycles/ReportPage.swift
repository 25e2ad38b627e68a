package import ServiceCycle
internal import Statistics

/// The report of a cycle as one file that needs nothing else: for mail, for the archive and for paper.
package struct ReportPage: Page {
    package static let template = "cycles/report"

    let lang: String
    let reportTitle: String
    let reportKind: String
    let organisationName: String
    let generated: String
    let filterSummary: String
    let content: ReportContent
    let curveRows: [MomentCurve]
    let empty: String?
    let reportSample: PageFrame.Sample?

    /// - Parameters:
    ///   - report: What was found.
    ///   - organisation: The name of the business.
    ///   - language: The reader's language.
    ///   - generated: The day on which the report is made.
    ///   - curve: `share` or `mean`; nil for the usual one.
    package init(
        report: CycleReport,
        organisation: String,
        language: Language,
        generated: Day,
        curve: String? = nil
    ) {
        let measure = CurveMeasure(curve, for: report)
        lang = language.tag
        content = ReportContent(report, measure: measure, language: language)
        reportTitle = "\(content.name) · \(organisation)"
        reportKind = ReportWords.title[language]
        organisationName = organisation
        self.generated = ReportWords.generated.text(language, ["day": NumberFormat(language).day(generated)])
        filterSummary = FilterSummary.text(report, language)
        curveRows =
            report.isEmpty
            ? [] : MomentCurve.rows(report, measure: measure, form: .paper, id: "curve", language: language)
        empty = report.isEmpty ? CycleWords.noAnswersTitle[language] : nil
        reportSample =
            report.isSample
            ? PageFrame.Sample(sampleLabel: FrameWords.sampleLabel[language], sampleText: FrameWords.sample[language])
            : nil
    }
}
