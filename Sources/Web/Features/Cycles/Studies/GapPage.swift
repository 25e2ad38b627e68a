internal import Analysis
internal import ServiceCycle

/// What customers expected and what they lived, what matters and how good it is.
struct GapPage: Page {
    static let template = "cycles/gaps"

    let frame: PageFrame
    let head: StudyHead
    let words: Words
    let gaps: Gaps?
    let gapsEmpty: EmptyState?
    let importance: Importance?
    let importanceEmpty: EmptyState?

    /// The ways to know what matters, and to draw the lines.
    let sourceViews: [CyclePage.View]
    let lineViews: [CyclePage.View]

    struct Words: Encodable, Equatable, Sendable {
        let gaps, importance, asTable: String

        init(_ language: Language) {
            gaps = GapWords.heading[language]
            importance = ImportanceWords.heading[language]
            asTable = StudyWords.asTable[language]
        }
    }

    /// - Parameters:
    ///   - frame: What stands around it.
    ///   - report: The cycle's report, with the selection.
    ///   - study: What was found.
    ///   - choices: What can be filtered by.
    ///   - address: The address of the page.
    init(frame: PageFrame, report: CycleReport, study: GapStudy, choices: FilterChoices, address: ReportAddress) {
        let language = frame.language
        let cycle = ReportAddress(path: CyclePath.show(report.map.code.text), request: report.request)
        let path: (Code) -> String = { cycle.moment($0) }
        self.frame = frame
        head = StudyHead(
            GapWords.title,
            finding: GapText.finding(study.gaps, language),
            report: report,
            choices: choices,
            address: address,
            language: language
        )
        words = Words(language)
        gaps = Gaps(study.gaps, report: report, path: path, language: language)
        gapsEmpty =
            gaps != nil
            ? nil
            : study.gaps.items.isEmpty
                ? .toSurveys(GapWords.emptyTitle, GapWords.emptyText, language) : .tooFew(language)
        importance = study.importance.map {
            Importance($0, gaps: study.gaps, drivers: study.drivers, path: path, language: language)
        }
        importanceEmpty =
            importance == nil
            ? .toSurveys(ImportanceWords.emptyTitle, ImportanceWords.emptyText, language) : nil
        let (source, lines) = (study.importance?.source, study.importance?.lines)
        sourceViews =
            study.sources.count < 2
            ? []
            : study.sources.map { other in
                CyclePage.View(
                    viewLabel: (other == .asked ? ImportanceWords.asked : ImportanceWords.derived)[language],
                    viewPath: address.with { $0.options["importance"] = other.rawValue },
                    viewIsOn: other == source
                )
            }
        lineViews =
            study.importance == nil
            ? []
            : ImportanceReport.Lines.allCases.map { other in
                CyclePage.View(
                    viewLabel: (other == .means ? ImportanceWords.means : ImportanceWords.middle)[language],
                    viewPath: address.with { $0.options["lines"] = other == .means ? nil : other.rawValue },
                    viewIsOn: other == lines
                )
            }
    }
}
