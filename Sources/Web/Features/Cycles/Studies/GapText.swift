internal import Analysis
internal import Prioritisation
internal import ServiceCycle
internal import Statistics

/// The words about gaps, with their figures.
enum GapText {
    static func name(_ item: GapReport.Item, _ language: Language) -> String {
        item.moment?.name(in: language) ?? item.question.text.text(for: language) ?? item.question.code.text
    }

    /// The difference of the means that are shown.
    static func shown(_ figure: GapReport.Figure) -> Double {
        NumberFormat.shown(figure.perceived.value) - NumberFormat.shown(figure.expected.value)
    }

    static func verdict(_ verdict: GapReport.Verdict) -> Phrase {
        switch verdict {
        case .short: GapWords.certainlyBelow
        case .above: GapWords.certainlyAbove
        case .uncertain: StudyWords.uncertain
        case .untested: GapWords.allAlike
        }
    }

    static func finding(_ gaps: GapReport, _ language: Language) -> FindingText {
        if gaps.items.isEmpty { return FindingText(GapWords.noQuestion, language: language) }
        if gaps.shown.isEmpty { return FindingText(StudyWords.tooFewTitle, language: language) }
        guard let worst = gaps.short.first, let figure = worst.figure, let interval = figure.gap.test?.interval else {
            return FindingText(GapWords.noneShort, language: language)
        }
        let format = NumberFormat(language)
        return FindingText(
            GapWords.widest,
            [
                "moment": name(worst, language),
                "figure": GapWords.below.text(language, ["points": format.decimal(-shown(figure), digits: 2)]),
                "interval": format.interval(interval, digits: 2),
                "count": format.count(worst.count),
            ],
            hurts: true,
            language: language
        )
    }

    static func sentence(_ gaps: GapReport, _ language: Language) -> String {
        let finding = finding(gaps, language)
        return finding.lead + finding.figure + finding.rest
    }
}
