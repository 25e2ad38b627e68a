internal import Analysis
internal import Kano
internal import ServiceCycle

extension DataTable {
    /// What each rule makes of each attribute, and whether they agree.
    init(rules study: KanoEntries, _ language: Language) {
        let format = NumberFormat(language)
        let heads = [
            KanoRuleWords.mode, KanoRuleWords.wanted, KanoRuleWords.quadrant, KanoRuleWords.means,
            KanoRuleWords.strength, KanoRuleWords.fong, KanoRuleWords.sign, KanoPageWords.verdict,
        ].map { $0[language] }
        self.init(
            KanoPageWords.rules[language],
            isUnseen: true,
            columns: [KanoPageWords.attribute[language]] + heads,
            words: [0, 1, 2, 3, 4, 6, 7, 8],
            rows: study.shown.map { shown in
                let (profile, agreement) = (shown.profile, shown.profile.agreement)
                return Row(
                    shown.name,
                    path: "#\(shown.entry.anchor)",
                    cells: [
                        Cell(heads[0], letter: agreement?.mode, note: Self.tie(profile, language)),
                        Cell(heads[1], letter: agreement?.wanted),
                        Cell(heads[2], letter: agreement?.quadrant),
                        Cell(
                            heads[3],
                            letter: agreement?.continuous,
                            note: Self.means(profile, format),
                            none: KanoRuleWords.outside[language]
                        ),
                        Cell(
                            heads[4],
                            profile.categories?.categoryStrength.map(format.percent) ?? NumberFormat.none,
                            note: profile.categories?.totalStrength.map {
                                KanoRuleWords.strengthNote.text(language, ["total": format.percent($0)])
                            }
                        ),
                        Cell(heads[5], isApart: profile.topTwo?.isFongSignificant, language),
                        Cell(
                            heads[6],
                            isApart: profile.topTwo == nil ? nil : profile.isTold,
                            note: profile.topTwo.map { format.probability($0.pValue) },
                            language
                        ),
                        Cell(heads[7], agrees: shown.attribute.mixed, language),
                    ]
                )
            }
        )
    }

    /// The categories that are as large, where several are.
    private static func tie(_ profile: KanoProfile, _ language: Language) -> String? {
        guard let mode = profile.mode, mode.isTie else { return nil }
        return mode.candidates.map(\.letter).joined(separator: " = ")
    }

    /// The means with it and without it, in points.
    private static func means(_ profile: KanoProfile, _ format: NumberFormat) -> String? {
        profile.position.map {
            "\(format.decimal($0.functional.mean)) / \(format.decimal($0.dysfunctional.mean))"
        }
    }
}

extension DataTable.Cell {
    fileprivate init(
        _ label: String,
        letter: KanoCategory?,
        note: String? = nil,
        none: String = NumberFormat.none
    ) {
        self.init(label, letter?.letter ?? none, note: note, isFigure: false, isStrong: letter != nil)
    }

    fileprivate init(_ label: String, isApart: Bool?, note: String? = nil, _ language: Language) {
        let words = isApart.map { ($0 ? KanoRuleWords.apart : KanoRuleWords.notApart)[language] }
        self.init(label, words ?? NumberFormat.none, note: note, isFigure: false)
    }

    fileprivate init(_ label: String, agrees mixed: MixedFinding?, _ language: Language) {
        let isMixed = mixed?.isMixed == true
        self.init(
            label,
            "",
            verdict: DataTable.Verdict(
                (isMixed ? KanoRuleWords.mixed : KanoRuleWords.agree)[language],
                isGood: !isMixed,
                isCertain: isMixed
            ),
            isFigure: false
        )
    }
}
