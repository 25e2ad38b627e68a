internal import Analysis
internal import Kano
internal import ServiceCycle
internal import Statistics

extension DataTable.Cell {
    /// A coefficient with its interval.
    init(_ label: String, _ value: Double?, _ interval: ClosedRange<Double>?, _ format: NumberFormat) {
        self.init(
            label,
            value.map(format.percent) ?? NumberFormat.none,
            note: interval.map(format.percentInterval),
            isStrong: value != nil
        )
    }

    init(_ label: String, category profile: KanoProfile, mixed: MixedFinding?, _ language: Language) {
        let isMixed = mixed?.isMixed == true
        let tie = profile.mode?.isTie == true ? KanoPageWords.tie[language] : nil
        self.init(
            label,
            profile.mode.map { KanoText.category($0.category, language) } ?? NumberFormat.none,
            note: tie,
            verdict: isMixed ? DataTable.Verdict(KanoPageWords.mixed[language], isCertain: true) : nil,
            isFigure: false,
            isStrong: true
        )
    }

    init(_ label: String, certainty profile: KanoProfile, _ format: NumberFormat) {
        let probability = profile.mode.flatMap { profile.probabilities?[$0.category] }
        self.init(label, probability.map { KanoText.certainty($0, format) } ?? NumberFormat.none, isStrong: true)
    }

    init(_ label: String, second profile: KanoProfile, _ language: Language) {
        guard let topTwo = profile.topTwo else {
            self.init(label, NumberFormat.none, isFigure: false)
            return
        }
        let p = ["p": NumberFormat(language).probability(topTwo.pValue)]
        self.init(
            label,
            KanoText.category(topTwo.second, language),
            verdict: DataTable.Verdict(
                (profile.isTold ? KanoPageWords.told : KanoPageWords.notTold).text(language, p),
                isCertain: profile.isTold
            ),
            isFigure: false
        )
    }

    /// What an attribute is, or was: category, Better, Worse and n.
    init(_ label: String, state profile: KanoProfile, _ language: Language) {
        let format = NumberFormat(language)
        let figures = profile.coefficients.map { "\(format.percent($0.better)) / \(format.percent($0.worse))" }
        self.init(
            label,
            profile.mode.map { KanoText.category($0.category, language) } ?? NumberFormat.none,
            note: [figures, format.count(profile.count)].compactMap { $0 }.joined(separator: " · "),
            isFigure: false
        )
    }

    /// A difference in percentage points with its interval.
    init(_ label: String, change: TwoProportions?, isNegated: Bool = false, in language: Language) {
        guard let change else {
            self.init(label, NumberFormat.none)
            return
        }
        let format = NumberFormat(language)
        let sign = isNegated ? -1.0 : 1
        let ends = [change.interval.lowerBound * sign, change.interval.upperBound * sign].sorted()
        self.init(
            label,
            format.signed(change.difference * sign * 100),
            note: ends.map { format.signed($0 * 100) }.joined(separator: " … "),
            isStrong: true
        )
    }

    init(_ label: String, verdict move: KanoReport.Move, _ format: NumberFormat) {
        let language = format.language
        let p = move.pValue.map { format.probability($0) }
        let words =
            move.isCertain
            ? KanoPageWords.moved.text(language, ["p": p ?? ""])
            : [KanoPageWords.notMoved[language], p].compactMap { $0 }.joined(separator: ", ")
        let reworded = move.reworded.map { KanoPageWords.reworded.text(language, ["day": format.day($0)]) }
        self.init(label, words, note: reworded, isFigure: false, isStrong: move.isCertain)
    }
}
