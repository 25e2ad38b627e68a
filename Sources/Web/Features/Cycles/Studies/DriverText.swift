internal import Analysis
internal import Prioritisation
internal import ServiceCycle
internal import Statistics

/// What is said about drivers, with the figures.
struct DriverText {
    let report: DriverReport
    private let language: Language
    private let format: NumberFormat

    init(_ report: DriverReport, _ language: Language) {
        self.report = report
        self.language = language
        format = NumberFormat(language)
    }

    /// The outcome as customers were asked.
    var outcome: String {
        let question = report.plan.outcome.question
        return question.text.text(for: language) ?? question.code.text
    }

    /// Each predictor with what it has to do with the outcome, the greatest first.
    var drivers: [(moment: Moment, driver: Driver)] {
        guard let analysis = try? report.drivers.get() else { return [] }
        return zip(report.predictors.map(\.moment), analysis.drivers).sorted { $0.1.weight > $1.1.weight }
    }

    /// Each attribute with what it spoils and lifts, the widest range first.
    var impacts: [(moment: Moment, impact: AttributeImpact)] {
        guard let analysis = try? report.impacts.get() else { return [] }
        return analysis.attributes.compactMap { impact in
            report.predictors.first { $0.moment.code.text == impact.name }.map { ($0.moment, impact) }
        }.sorted { ($0.1.asymmetry?.range ?? 0) > ($1.1.asymmetry?.range ?? 0) }
    }

    var finding: FindingText {
        guard let first = drivers.first, let analysis = try? report.drivers.get(), let interval = first.driver.interval
        else { return FindingText(DriverWords.nothingVaries, language: language) }
        let found = FindingText(
            DriverWords.finding,
            [
                "figure": StudyWords.quote.text(language, ["name": first.moment.name(in: language)]),
                "outcome": outcome,
                "share": first.driver.share.map(format.percent) ?? NumberFormat.none,
                "interval": format.percentInterval(interval),
                "count": format.count(analysis.count),
            ],
            language: language
        )
        let rivals = drivers.dropFirst().filter { $0.driver.places?.lowerBound == 1 }
        guard !rivals.isEmpty else { return found }
        let others = StudyWords.list(rivals.prefix(3).map { $0.moment.name(in: language) }, language)
        return found.followed(by: DriverWords.unsure.text(language, ["others": others]))
    }

    var counted: String {
        DriverWords.counted.text(
            language,
            [
                "count": format.whole(report.count), "all": format.whole(report.rows.total), "outcome": outcome,
            ]
        )
    }

    /// What was left out, and why; one sentence for each reason.
    var leftOut: [String] {
        let sentence = { (phrase: Phrase, moments: [Moment]) -> [String] in
            moments.isEmpty
                ? []
                : [
                    phrase.text(
                        language,
                        ["moments": StudyWords.list(moments.map { $0.name(in: language) }, language)]
                    )
                ]
        }
        let few = report.leftOut.filter { $0.reason == .askedOfFew }.map(\.moment)
        let alike = report.leftOut.filter { $0.reason == .allAlike }.map(\.moment)
        return sentence(DriverWords.askedOfFew, few) + sentence(DriverWords.allAlike, alike)
    }

    /// Which moments must not fail, and which can delight.
    var factors: [String] {
        let kinds: [(ImpactAsymmetry.Factor, Phrase)] = [
            (.basic, DriverWords.mustNotFail), (.performance, DriverWords.bothWays),
            (.excitement, DriverWords.canDelight),
        ]
        let sentences = kinds.compactMap { factor, phrase -> String? in
            let names = impacts.filter { $0.impact.factor == factor }.map { $0.moment.name(in: language) }
            return names.isEmpty ? nil : phrase.text(language, ["moments": StudyWords.list(names, language)])
        }
        return sentences.isEmpty ? [DriverWords.noFactor[language]] : sentences
    }

    func factor(_ impact: AttributeImpact) -> String {
        switch impact.factor {
        case .basic: DriverWords.basic[language]
        case .performance: DriverWords.performance[language]
        case .excitement: DriverWords.excitement[language]
        case .unclear: DriverWords.unclear[language]
        }
    }

    func doubt(_ impact: AttributeImpact) -> String? {
        switch impact.doubt {
        case .tooFewAnswers(let low, let high):
            DriverWords.tooFewExtremes.text(language, ["low": format.few(low), "high": format.few(high)])
        case .wrongSign: DriverWords.wrongSign[language]
        case .noImpact: DriverWords.noImpact[language]
        case .uncertain: DriverWords.notSure[language]
        case nil: nil
        }
    }

    /// The places that the intervals allow.
    func place(_ driver: Driver) -> String {
        driver.places.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
            ?? NumberFormat.none
    }

    /// Why there is nothing to show.
    var absence: EmptyState {
        guard case .failure(.tooFewRows(let count, let needed)) = report.drivers else {
            return EmptyState(StudyWords.tooFewTitle[language], DriverWords.nothingVaries[language])
        }
        let few = count < CycleReport.fewest ? DriverWords.fewerThanFive[language] : format.whole(count)
        return EmptyState(
            StudyWords.tooFewTitle[language],
            DriverWords.tooFew.text(
                language,
                ["count": few, "outcome": outcome, "needed": format.whole(needed)]
            )
        )
    }
}
