internal import Analysis
internal import Kano
internal import ServiceCycle

extension DataTable {
    /// What each attribute is, how surely, and what it could be instead.
    init(results study: KanoEntries, _ language: Language) {
        let format = NumberFormat(language)
        let heads = [
            ReportWords.count, KanoPageWords.category, KanoPageWords.certainty, KanoPageWords.better,
            KanoPageWords.worse, KanoPageWords.second,
        ].map { $0[language] }
        self.init(
            KanoPageWords.results[language],
            isUnseen: true,
            columns: [KanoPageWords.attribute[language]] + heads,
            words: [0, 2, 6],
            rows: study.all.map { entry in
                guard let profile = entry.attribute.profile else {
                    let isEmpty = entry.attribute.count == 0
                    return Row(
                        entry.name,
                        withheld: Withheld(
                            withheldText: isEmpty ? format.count(0) : ReportWords.withheld[language],
                            withheldSpan: "6"
                        )
                    )
                }
                return Row(
                    entry.name,
                    path: "#\(entry.anchor)",
                    cells: [
                        Cell(heads[0], format.whole(entry.attribute.count)),
                        Cell(heads[1], category: profile, mixed: entry.attribute.mixed, language),
                        Cell(heads[2], certainty: profile, format),
                        Cell(heads[3], profile.coefficients?.better, profile.coefficients?.betterInterval, format),
                        Cell(heads[4], profile.coefficients?.worse, profile.coefficients?.worseInterval, format),
                        Cell(heads[5], second: profile, language),
                    ]
                )
            }
        )
    }

    /// How each attribute moved; nil where none can be compared.
    init?(moves study: KanoEntries, _ language: Language) {
        let format = NumberFormat(language)
        let heads = [
            KanoPageWords.before, KanoPageWords.now, KanoPageWords.betterMove, KanoPageWords.worseMove,
            KanoPageWords.verdict,
        ].map { $0[language] }
        let rows = study.shown.compactMap { shown -> Row? in
            guard let move = shown.attribute.move else { return nil }
            return Row(
                shown.name,
                path: "#\(shown.entry.anchor)",
                cells: [
                    Cell(heads[0], state: move.before, language), Cell(heads[1], state: shown.profile, language),
                    Cell(heads[2], change: move.change?.better, in: language),
                    // Worse grows downwards: what annoys more is further from zero.
                    Cell(heads[3], change: move.change?.worse, isNegated: true, in: language),
                    Cell(heads[4], verdict: move, format),
                ]
            )
        }
        guard !rows.isEmpty else { return nil }
        self.init(
            KanoPageWords.moves[language],
            isUnseen: true,
            columns: [KanoPageWords.attribute[language]] + heads,
            words: [0, 1, 2, 5],
            rows: rows
        )
    }
}
