internal import Analysis
internal import ServiceCycle

/// The report of a cycle as one file that needs nothing else: for mail, for the archive and for paper.
struct ReportPage: Page {
    static let template = "reports/file"

    let lang: String
    let reportTitle: String
    let body: ReportBody

    init(_ sectioned: SectionedReport) {
        body = ReportBody(sectioned, leads: true)
        lang = body.bodyLanguage
        reportTitle = "\(body.cover.coverTitle) · \(sectioned.organisation)"
    }
}
