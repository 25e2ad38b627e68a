internal import Analysis
internal import ServiceCycle
internal import Statistics

extension SamenessText {
    /// How the figures came about.
    func explanation(isWeighted: Bool, isFunnel: Bool) -> Explanation {
        let isMixed = report.mix != nil
        return Explanation(
            of: SamenessWords.title[language],
            counted: [SamenessWords.counted.text(language, report.testedCount)]
                + (isWeighted ? [StudyWords.weighted[language]] : []),
            formulas: (isMixed ? SamenessWords.mixFormulas : SamenessWords.formulas)
                + (isInTime ? [PeriodWords.formula] : []),
            reading: [isMixed ? mixReading : SamenessWords.reading[0], SamenessWords.reading[1], ownReading]
                .map { $0[language] } + (isFunnel ? [FunnelWords.reading[language]] : []),
            sources: (isMixed ? SamenessWords.mixSources : SamenessWords.sources)
                + (isInTime ? [PeriodWords.source] : []) + (isFunnel ? [FunnelWords.source] : []),
            language: language
        )
    }

    private var mixReading: Phrase { isInTime ? PeriodWords.mixReading : SamenessWords.mixReading }

    /// What the groups themselves do not say.
    private var ownReading: Phrase { isInTime ? PeriodWords.reading : SamenessWords.reading[2] }
}
