internal import Analysis
internal import ServiceCycle

/// What goes with the opinion of the whole, and what spoils or lifts it.
struct DriverPage: Page {
    static let template = "cycles/drivers"

    let frame: PageFrame
    let head: StudyHead
    let words: Words

    /// What the whole can be: each question about it.
    let outcomeViews: [CyclePage.View]
    let hasOutcomes: Bool
    let driverCounted: String?
    let driverLeftOut: [String]
    let drivers: Drivers?
    let impacts: Impacts?
    let driverEmpty: EmptyState?

    struct Words: Encodable, Equatable, Sendable {
        let outcome, drivers, impacts, asTable: String

        init(_ language: Language) {
            outcome = DriverWords.outcome[language]
            drivers = DriverWords.heading[language]
            impacts = DriverWords.impacts[language]
            asTable = StudyWords.asTable[language]
        }
    }

    /// - Parameters:
    ///   - frame: What stands around it.
    ///   - report: The cycle's report, with the selection.
    ///   - found: What was found; nil where there is nothing to go with.
    ///   - choices: What can be filtered by.
    ///   - address: The address of the page.
    init(
        frame: PageFrame,
        report: CycleReport,
        found: DriverReport?,
        choices: FilterChoices,
        address: ReportAddress
    ) {
        let language = frame.language
        let cycle = ReportAddress(path: CyclePath.show(report.map.code.text), request: report.request)
        let path: (Code) -> String = { cycle.moment($0) }
        let text = found.map { DriverText($0, language) }
        let drivers = text.flatMap { Drivers($0, path: path, language: language) }
        self.frame = frame
        head = StudyHead(
            DriverWords.title,
            finding: drivers.flatMap { _ in text?.finding }
                ?? FindingText(found == nil ? DriverWords.emptyTitle : StudyWords.tooFewTitle, language: language),
            report: report,
            choices: choices,
            address: address,
            language: language
        )
        words = Words(language)
        let outcomes = found?.plan.outcomes ?? []
        outcomeViews =
            outcomes.count < 2
            ? []
            : outcomes.prefix(4).map { other in
                let kind = SurveyEditorWords.kind(other.question.kind.name).name[language]
                let isAlone = outcomes.count { $0.question.kind.name == other.question.kind.name } == 1
                return CyclePage.View(
                    viewLabel: isAlone ? kind : "\(kind) · \(other.survey)",
                    viewPath: address.with {
                        $0.options["outcome"] = other.question.code.text
                        $0.options["survey"] = isAlone ? nil : other.survey.text
                    },
                    viewIsOn: other == found?.plan.outcome
                )
            }
        hasOutcomes = !outcomeViews.isEmpty
        self.drivers = drivers
        driverCounted = drivers == nil ? nil : text?.counted
        driverLeftOut = text?.leftOut ?? []
        impacts = text.flatMap { Impacts($0, path: path, language: language) }
        driverEmpty =
            drivers != nil
            ? nil : text?.absence ?? .toSurveys(DriverWords.emptyTitle, DriverWords.emptyText, language)
    }
}
