internal import Analysis
internal import Kano
internal import ServiceCycle
internal import Statistics

/// What was answered to one pair: all 25 combinations and the six categories; `kano/pairs` shows it when it is opened.
struct KanoPairs: Encodable, Equatable, Sendable {
    let pairsName: String
    let pairsAnchor: String
    let pairsCount: String
    let pairsLetter: String

    /// The words of both halves.
    let pairsWith: String
    let pairsWithout: String
    let heat: Heat
    let shares: Shares

    /// How many answered one half alone; nil where fewer than five did.
    let pairsHalves: String?

    /// The 25 counts, darker where there are more, with the category that each pair is read as.
    struct Heat: Encodable, Equatable, Sendable {
        let heatCaption: String
        let heatWith: String
        let heatWithout: String
        let heatColumns: [Answer]
        let heatRows: [Row]
    }

    struct Row: Encodable, Equatable, Sendable {
        let rowAnswer: Answer
        let heatCells: [HeatCell]
    }

    struct Answer: Encodable, Equatable, Sendable {
        let answerNumber: String
        let answerWords: String
    }

    struct HeatCell: Encodable, Equatable, Sendable {
        let heatCount: String
        let heatLetter: String

        /// The class of its ground: `is-0` for nobody to `is-5` for the fullest.
        let heatLevel: String
    }

    /// The six categories: how many, their share with an interval, and the probability that it is truly the largest.
    struct Shares: Encodable, Equatable, Sendable {
        let sharesCaption: String
        let sharesHeads: [String]
        let shareRows: [ShareRow]
    }

    struct ShareRow: Encodable, Equatable, Sendable {
        let shareName, shareCount, shareValue: String
        let shareInterval: String?
        let shareCertainty: String
    }

    init(_ shown: KanoEntries.Shown, _ language: Language) {
        let format = NumberFormat(language)
        let question = shown.attribute.question
        pairsName = shown.name
        pairsAnchor = shown.entry.anchor
        pairsCount = format.count(shown.attribute.count)
        pairsLetter = shown.profile.mode?.category.letter ?? ""
        pairsWith = question.text.text(for: language) ?? question.code.text
        pairsWithout = question.secondText.text(for: language) ?? question.code.text
        heat = Heat(shown.profile, language)
        shares = Shares(shown.profile, language)
        let halves = shown.attribute.halves
        pairsHalves = halves >= CycleReport.fewest ? KanoPageWords.halves.text(language, halves) : nil
    }
}

extension KanoPairs.Heat {
    fileprivate init(_ profile: KanoProfile, _ language: Language) {
        let format = NumberFormat(language)
        let counts = profile.pairs.counts
        let most = counts.joined().max() ?? 0
        let answers = KanoAnswer.allCases.map { answer in
            KanoPairs.Answer(
                answerNumber: String(answer.rawValue),
                answerWords: KanoWords.answer(answer.rawValue)?[language] ?? ""
            )
        }
        heatCaption = KanoPageWords.heatCaption[language]
        heatWith = KanoPageWords.functional[language]
        heatWithout = KanoPageWords.dysfunctional[language]
        heatColumns = answers
        heatRows = KanoAnswer.allCases.map { functional in
            KanoPairs.Row(
                rowAnswer: answers[functional.rawValue - 1],
                heatCells: KanoAnswer.allCases.map { dysfunctional in
                    let count = counts[functional.rawValue - 1][dysfunctional.rawValue - 1]
                    let pair = AnswerPair(functional: functional, dysfunctional: dysfunctional)
                    return KanoPairs.HeatCell(
                        heatCount: format.whole(count),
                        heatLetter: profile.table[pair].letter,
                        heatLevel: "is-\(Self.level(count, of: most))"
                    )
                }
            )
        }
    }

    /// How full a cell is, from 0 for nobody to 5.
    static func level(_ count: Int, of most: Int) -> Int {
        count <= 0 || most <= 0 ? 0 : min(5, (count * 5 + most - 1) / most)
    }
}

extension KanoPairs.Shares {
    fileprivate init(_ profile: KanoProfile, _ language: Language) {
        let format = NumberFormat(language)
        let intervals = profile.shareIntervals
        sharesCaption = KanoPageWords.sharesCaption[language]
        sharesHeads = [KanoPageWords.category, ReportWords.count, KanoPageWords.share, KanoPageWords.largest]
            .map { $0[language] }
        shareRows = KanoCategory.allCases.map { category in
            KanoPairs.ShareRow(
                shareName: KanoText.category(category, language),
                shareCount: format.whole(profile.count(of: category)),
                shareValue: profile.categories?.share(of: category).map(format.percent) ?? NumberFormat.none,
                shareInterval: intervals.map { format.percentInterval($0[category]) },
                shareCertainty: profile.probabilities.map { KanoText.certainty($0[category], format) }
                    ?? NumberFormat.none
            )
        }
    }
}
