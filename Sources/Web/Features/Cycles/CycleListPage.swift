package import ServiceCycle

/// All cycles of the organisation, each with the one thing to know about it.
package struct CycleListPage: Page {
    package static let template = "cycles/list"

    let frame: PageFrame
    let cycles: [Entry]
    let hasCycles: Bool
    let words: Words

    /// One cycle.
    package struct Entry: Equatable, Sendable {
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
    struct Mark: Equatable, Sendable {
        let isWeak, isStrong, isHidden, isKey: Bool
    }

    struct Words: Equatable, Sendable {
        let title, lead, emptyTitle, emptyText, emptyNext, emptyDemo: String

        init(_ language: Language) {
            title = CycleWords.title[language]
            lead = CycleWords.lead[language]
            emptyTitle = CycleWords.emptyTitle[language]
            emptyText = CycleWords.emptyText[language]
            emptyNext = CycleWords.emptyNext[language]
            emptyDemo = CycleWords.emptyDemo[language]
        }
    }

    package init(frame: PageFrame, cycles: [Entry]) {
        self.frame = frame
        self.cycles = cycles
        hasCycles = !cycles.isEmpty
        words = Words(frame.language)
    }
}
