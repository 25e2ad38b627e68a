internal import Statistics

extension Finding {
    /// The one thing to know about a moment, whatever it is.
    package static func about(_ figure: MomentFigure, in language: Language) -> Finding {
        guard !figure.isWithheld, let satisfied = figure.satisfied else {
            return Finding(.tooLittle, sentence: MomentWords.tooLittle[language])
        }
        guard let comparison = figure.comparison else {
            let format = NumberFormat(language)
            let values = [
                "figure": FindingWords.figure.text(language, ["share": format.percent(satisfied.value)]),
                "interval": format.percentInterval(satisfied.interval),
                "count": format.count(figure.count),
            ]
            return Finding(.nothingCertain, sentence: MomentWords.withoutStandard.text(language, values))
        }
        let finding: Finding? =
            if comparison.certainShortfall > 0 {
                Finding(.weakness, MomentWords.certain, figure, language)
            } else if comparison.certainSurplus > 0 {
                Finding(.strength, MomentWords.certain, figure, language)
            } else {
                Finding(.nothingCertain, MomentWords.uncertain, figure, language)
            }
        return finding ?? Finding(.tooLittle, sentence: MomentWords.tooLittle[language])
    }
}
