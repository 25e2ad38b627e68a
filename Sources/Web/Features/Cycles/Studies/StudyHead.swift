internal import ServiceCycle

/// What stands above every study of a cycle: where one is, what was found, and the selection; `cycles/study-head` shows it.
struct StudyHead: Encodable, Equatable, Sendable {
    let trail: PageHead.Trail
    let studyTitle: String
    let studyFinding: FindingText
    let closer: CycleStudies
    let filters: FilterBar
    let filterWords: FilterLabels

    /// - Parameters:
    ///   - title: What the page is called.
    ///   - finding: What was found.
    ///   - report: The cycle's report, with the selection.
    ///   - choices: What can be filtered by.
    ///   - address: The address of the page.
    ///   - language: The reader's language.
    init(
        _ title: Phrase,
        finding: FindingText,
        report: CycleReport,
        choices: FilterChoices,
        address: ReportAddress,
        language: Language
    ) {
        let cycle = CyclePath.show(report.map.code.text)
        trail = PageHead.Trail(
            [
                PageHead.Crumb(CycleWords.title[language], CyclePath.listURL),
                PageHead.Crumb(
                    report.map.name.text(for: language) ?? report.map.code.text,
                    ReportAddress(path: cycle, request: report.request).text
                ),
            ],
            language: language
        )
        studyTitle = title[language]
        studyFinding = finding
        let current = address.path.split(separator: "/").last.map(String.init)
        closer = CycleStudies(path: cycle, request: report.request, current: current, language: language)
        filters = FilterBar(report, choices: choices, address: address, compares: false, language: language)
        filterWords = FilterLabels(language)
    }
}
