internal import Analysis
internal import Kano
internal import ServiceCycle

/// What a Kano study found, in words.
enum KanoSentences {
    /// The most people of whom it is said that so many would settle it.
    private static let mostPeople = 10_000

    /// The one thing to know: the most urgent attribute, or that there is none.
    static func headline(_ study: KanoEntries, _ language: Language) -> String {
        if let (attribute, profile) = study.study.urgent.first, let coefficients = profile.coefficients {
            let format = NumberFormat(language)
            let phrase =
                switch profile.mode?.category {
                case .mustBe: KanoFindingWords.mustBe
                case .attractive: KanoFindingWords.attractive
                default: KanoFindingWords.oneDimensional
                }
            return phrase.text(
                language,
                [
                    "name": study.entry(of: attribute)?.name ?? "",
                    "better": format.percent(coefficients.better),
                    "betterInterval": format.percentInterval(coefficients.betterInterval),
                    "worse": format.percent(-coefficients.worse),
                    "worseInterval": format.percentInterval(
                        -coefficients.worseInterval.upperBound ... -coefficients.worseInterval.lowerBound
                    ),
                    "count": format.count(attribute.count),
                ]
            )
        }
        guard !study.shown.isEmpty else { return KanoFindingWords.tooFew[language] }
        let isTold = study.shown.contains { $0.profile.isTold }
        return (isTold ? KanoFindingWords.noneMatters : KanoFindingWords.noneTold)[language]
    }

    /// Which attributes certainly are what, then those that are not told apart.
    static func groups(_ study: KanoEntries, _ language: Language) -> String {
        KanoGroup.all(study, language).map { group in
            let names = group.groupItems.map(\.itemName).joined(separator: ", ")
            return "\(group.groupMeaning): \(names)."
        }.joined(separator: " ")
    }

    /// How many attributes are mixed.
    static func mixed(_ study: KanoEntries, _ language: Language) -> String {
        let count = study.shown.count { $0.attribute.mixed?.isMixed == true }
        guard count > 0 else { return KanoRuleWords.allAgree[language] }
        return KanoRuleWords.some.text(language, count, ["all": NumberFormat(language).whole(study.shown.count)])
    }

    /// Why an attribute has no single category; none where it has.
    static func reasons(_ shown: KanoEntries.Shown, _ language: Language) -> [String] {
        guard let mixed = shown.attribute.mixed else { return [] }
        let format = NumberFormat(language)
        let signs = mixed.signs.map { sign in
            switch sign {
            case .weakStrength: KanoRuleWords.weak[language]
            case .topTwoNotTold:
                KanoRuleWords.notTold.text(language, ["p": format.probability(shown.profile.topTwo?.pValue ?? 1)])
            case .rulesDisagree: KanoRuleWords.disagree.text(language, ["verdicts": verdicts(shown.profile, language)])
            }
        }
        let causes = mixed.causes.map { cause in
            switch cause {
            // So many that nobody will ever ask them.
            case .tooFewPeople(let needed) where needed > mostPeople: KanoRuleWords.alike[language]
            case .tooFewPeople(let needed):
                KanoRuleWords.tooFew.text(
                    language,
                    ["needed": format.whole(needed), "count": format.whole(shown.attribute.count)]
                )
            case .twoPeaks: KanoRuleWords.twoPeaks[language]
            case .groupsDiffer: KanoRuleWords.groups[language]
            case .carelessAnswers: KanoRuleWords.careless[language]
            case .unclearWording: KanoRuleWords.wording[language]
            }
        }
        return signs + causes
    }

    /// `Largest I, O + A + M A, …`: each rule with its letter.
    private static func verdicts(_ profile: KanoProfile, _ language: Language) -> String {
        guard let agreement = profile.agreement else { return "" }
        let all: [(Phrase, KanoCategory?)] = [
            (KanoRuleWords.mode, agreement.mode), (KanoRuleWords.wanted, agreement.wanted),
            (KanoRuleWords.quadrant, agreement.quadrant), (KanoRuleWords.means, agreement.continuous),
        ]
        return all.compactMap { rule, category in category.map { "\(rule[language]) → \($0.letter)" } }
            .joined(separator: "; ")
    }
}
