internal import Statistics

/// What a report has found, as a sentence that a person can act on.
package struct Finding: Equatable, Sendable {
    package enum Kind: String, Sendable {
        /// A moment is certainly below what must hold.
        case weakness
        /// A moment is certainly above it.
        case strength
        /// A moment has certainly become worse, or better, than in the period before.
        case worse, better
        /// Two selections certainly differ at a moment.
        case difference
        /// Nothing is certain either way.
        case nothingCertain = "nothing certain"
        /// There are too few answers, or none.
        case tooLittle = "too little data"
    }

    package let kind: Kind

    /// The moment that it is about, where it is about one.
    package let moment: Code?

    /// The sentence up to the figure, the figure, and what follows; a page may set the figure off.
    package let lead: String
    package let figure: String
    package let rest: String

    /// The distance and the change alone, such as "19 points below the standard, worse than in the period before".
    package let detail: String

    /// The whole sentence.
    package var sentence: String { lead + figure + rest }
}

extension Finding {
    /// The one thing to know: the worst weakness, or that there is none.
    package static func headline(of report: CycleReport, in language: Language) -> Finding {
        report.weaknesses.first.flatMap { Finding(weakness: $0, in: language) } ?? calm(report, language)
    }

    /// Where there is no report at all.
    package static func none(in language: Language) -> Finding {
        Finding(.tooLittle, sentence: FindingWords.noAnswers[language])
    }

    /// All weaknesses, then all strengths; where there are no weaknesses, first the sentence that says so.
    package static func all(of report: CycleReport, in language: Language) -> [Finding] {
        let weaknesses = report.weaknesses.compactMap { Finding(weakness: $0, in: language) }
        let strengths = report.strengths.compactMap { Finding(strength: $0, in: language) }
        return (weaknesses.isEmpty ? [calm(report, language)] : weaknesses) + strengths
    }

    /// Nil where the figure is withheld or compared with nothing.
    package init?(weakness figure: MomentFigure, in language: Language) {
        self.init(.weakness, FindingWords.weakness, figure, language)
    }

    /// Nil where the figure is withheld or compared with nothing.
    package init?(strength figure: MomentFigure, in language: Language) {
        self.init(.strength, FindingWords.strength, figure, language)
    }

    init?(_ kind: Kind, _ phrase: Phrase, _ figure: MomentFigure, _ language: Language) {
        guard let satisfied = figure.satisfied, let comparison = figure.comparison else { return nil }
        let format = NumberFormat(language)
        let distance = Self.distance(satisfied.value, comparison, language)
        let change = Self.change(figure.change, language)
        let parts = phrase.text(
            language,
            [
                "moment": figure.moment.name(in: language),
                "figure": FindingWords.figure.text(language, ["share": format.percent(satisfied.value)]),
                "interval": format.percentInterval(satisfied.interval),
                "count": format.count(figure.count),
                "distance": distance,
                "change": change,
            ],
            around: "figure"
        )
        self.init(
            kind: kind,
            moment: figure.moment.code,
            lead: parts.lead,
            figure: parts.figure,
            rest: parts.rest,
            detail: distance + change
        )
    }

    init(_ kind: Kind, sentence: String) {
        self.init(kind: kind, moment: nil, lead: sentence, figure: "", rest: "", detail: "")
    }

    private static func calm(_ report: CycleReport, _ language: Language) -> Finding {
        if report.isEmpty { return Finding(.tooLittle, sentence: FindingWords.noAnswers[language]) }
        let shown = report.moments.filter { !$0.isWithheld }
        guard !shown.isEmpty else { return Finding(.tooLittle, sentence: FindingWords.tooLittle[language]) }
        let comparisons = shown.compactMap(\.comparison)
        let phrase =
            comparisons.isEmpty
            ? FindingWords.nothingToCompare
            : comparisons.contains(where: \.isStandard)
                ? FindingWords.noneBelowStandard : FindingWords.noneBelowMiddle
        let withheld = report.moments.count - shown.count
        let addition = withheld > 0 ? " " + FindingWords.fewAnswers.text(language, withheld) : ""
        return Finding(.nothingCertain, sentence: phrase[language] + addition)
    }

    /// The difference of the two percentages as they are shown, so that the reader's own arithmetic agrees.
    private static func distance(_ share: Double, _ comparison: MomentFigure.Comparison, _ language: Language) -> String
    {
        let points = NumberFormat.hundredths(comparison.target) - NumberFormat.hundredths(share)
        return switch (comparison.shortfall > 0, comparison.isStandard, points == 0) {
        case (true, true, true): FindingWords.justBelowStandard[language]
        case (true, false, true): FindingWords.justBelowMiddle[language]
        case (false, true, true): FindingWords.justAboveStandard[language]
        case (false, false, true): FindingWords.justAboveMiddle[language]
        case (true, true, false): FindingWords.belowStandard.text(language, abs(points))
        case (true, false, false): FindingWords.belowMiddle.text(language, abs(points))
        case (false, true, false): FindingWords.aboveStandard.text(language, abs(points))
        case (false, false, false): FindingWords.aboveMiddle.text(language, abs(points))
        }
    }

    private static func change(_ change: MomentFigure.Change?, _ language: Language) -> String {
        switch change?.verdict {
        case .worse: FindingWords.worse[language]
        case .better: FindingWords.better[language]
        case .noEvidence, nil: ""
        }
    }
}

extension Moment {
    /// The name for a reader of the language, or the code where it has none.
    package func name(in language: Language) -> String { name.text(for: language) ?? code.text }
}
