package import ServiceCycle

/// All cycles of the organisation, each with the one thing to know about it.
package struct CycleListPage: Page {
    package static let template = "cycles/list"

    let frame: PageFrame
    let head: PageHead
    let cycles: [Entry]
    let empty: EmptyState?

    /// One cycle.
    package struct Entry: Encodable, Equatable, Sendable {
        let entryPath: String
        let entryName: String
        let momentCount: String
        let answerCount: String
        let finding: FindingText
        let strip: [Mark]

        /// - Parameters:
        ///   - report: The cycle's report for its usual period.
        ///   - answers: How many responses there are in all.
        ///   - path: The address of the cycle's page.
        ///   - language: The reader's language.
        package init(report: CycleReport, answers: Int, path: String, language: Language) {
            entryPath = path
            entryName = report.map.name.text(for: language) ?? report.map.code.text
            momentCount = CycleWords.moments.text(language, report.moments.count)
            answerCount =
                (1..<CycleReport.fewest).contains(answers)
                ? CycleWords.fewAnswers[language] : CycleWords.answers.text(language, answers)
            finding = FindingText(Finding.headline(of: report, in: language))
            let bad = Set(report.weaknesses.map(\.position))
            let good = Set(report.strengths.map(\.position))
            strip = report.moments.map {
                Mark(
                    isWeak: bad.contains($0.position),
                    isStrong: good.contains($0.position),
                    isHidden: $0.isWithheld,
                    isKey: $0.moment.isCritical
                )
            }
        }
    }

    /// One moment in the small strip of a card, which says nothing that the sentence does not.
    struct Mark: Encodable, Equatable, Sendable {
        let isWeak, isStrong, isHidden, isKey: Bool
    }

    /// - Parameters:
    ///   - frame: What stands around it.
    ///   - cycles: An entry for each cycle.
    ///   - mayEdit: Whether the reader may begin something.
    package init(frame: PageFrame, cycles: [Entry], mayEdit: Bool = false) {
        let language = frame.language
        let begin = ButtonRow.Button.link(CycleWords.begin[language], StartPath.waysURL)
        self.frame = frame
        self.cycles = cycles
        head = PageHead(
            CycleWords.title[language],
            lead: CycleWords.lead[language],
            buttons: mayEdit && !cycles.isEmpty
                ? [begin, .link(StartWords.importAnswers[language], ImportPath.listURL)] : [],
            language: language
        )
        empty =
            cycles.isEmpty
            ? EmptyState(
                CycleWords.emptyTitle[language],
                CycleWords.emptyText[language],
                buttons: mayEdit ? [begin] : [],
                commands: [
                    EmptyState.Command(nil, "siklus import map map.yaml"),
                    EmptyState.Command(CycleWords.emptyNext[language], "siklus import survey survey.yaml"),
                    EmptyState.Command(CycleWords.emptyDemo[language], "siklus demo"),
                ]
            ) : nil
    }
}
