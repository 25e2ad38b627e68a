internal import Analysis
internal import ServiceCycle

/// Where a report is put together: what it shows, above; the report itself below, which prints as it stands.
struct ReportBuilderPage: Page {
    static let template = "reports/builder"

    let frame: PageFrame
    let files: ReportFiles
    let trail: PageHead.Trail
    let builderTitle: String
    let builderLead: String
    let form: ReportForm
    let takeLabel: String
    let printLabel: String
    let takeLinks: [TakeLink]
    let previewLabel: String
    let body: ReportBody
    let empty: EmptyState?

    /// One of the forms in which the report can be taken along.
    struct TakeLink: Encodable, Equatable, Sendable {
        let takeName: String
        let takePath: String
        let takeIsMain: Bool
    }

    /// - Parameters:
    ///   - frame: What stands around it.
    ///   - files: The files that it loads.
    ///   - sectioned: The report.
    ///   - choices: What it could be narrowed to.
    ///   - mayEdit: Whether the reader may ask customers.
    init(
        frame: PageFrame,
        files: ReportFiles,
        sectioned: SectionedReport,
        choices: FilterChoices,
        mayEdit: Bool = false
    ) {
        let (report, order, language) = (sectioned.report, sectioned.order, frame.language)
        let cycle = report.map.code
        self.frame = frame
        self.files = files
        trail = PageHead.Trail(
            [
                PageHead.Crumb(CycleWords.title[language], CyclePath.listURL),
                PageHead.Crumb(
                    report.map.name.text(for: language) ?? cycle.text,
                    ReportAddress(path: CyclePath.show(cycle.text), request: report.request).text
                ),
            ],
            language: language
        )
        builderTitle = ReportBuilderWords.report[language]
        builderLead = ReportBuilderWords.lead[language]
        form = ReportForm(sectioned, choices: choices, language: language)
        takeLabel = ReportBuilderWords.take[language]
        printLabel = ReportBuilderWords.print[language]
        takeLinks = [
            TakeLink(ReportBuilderWords.download, order.address(ReportPath.file(cycle)), language, isMain: true),
            TakeLink(ReportBuilderWords.slides, order.address(ReportPath.slides(cycle)), language),
            TakeLink(ReportBuilderWords.csv, order.address(ReportPath.csv(cycle)), language),
            TakeLink(ReportBuilderWords.json, order.address(ReportPath.json(cycle)), language),
        ]
        previewLabel = ReportBuilderWords.preview[language]
        body = ReportBody(sectioned, leads: false)
        empty = report.isEmpty ? EmptyState.noAnswers(language, mayEdit: mayEdit) : nil
    }
}

extension ReportBuilderPage.TakeLink {
    fileprivate init(_ name: Phrase, _ path: String, _ language: Language, isMain: Bool = false) {
        self.init(takeName: name[language], takePath: path, takeIsMain: isMain)
    }
}
