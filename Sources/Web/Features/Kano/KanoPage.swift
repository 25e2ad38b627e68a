internal import Analysis
internal import Kano
internal import ServiceCycle

/// What the attributes of a cycle are to its customers, after Kano.
struct KanoPage: Page {
    static let template = "kano/study"

    let frame: PageFrame
    let trail: PageHead.Trail
    let name: String
    let finding: String?
    let closer: CycleStudies
    let filters: FilterBar
    let filterWords: FilterLabels
    let empty: EmptyState?
    let study: Study?

    /// What there is to show where somebody answered.
    struct Study: Encodable, Equatable, Sendable {
        let words: Words
        let selection: String
        let groups: [KanoGroup]

        /// For a desk; nil where no attribute has a place.
        let plane: KanoPlane?

        /// For a telephone: the same.
        let planeNarrow: KanoPlane?
        let legend: Legend
        let planeExplained: Explanation
        let moves: Moves?
        let results: DataTable
        let resultsExplained: Explanation

        /// Nil where every attribute is withheld.
        let rules: Rules?
        let pairs: [KanoPairs]
        let hasPairs: Bool
        let pairsExplained: Explanation
    }

    struct Words: Encodable, Equatable, Sendable {
        let plane, results, pairs: String
    }

    /// The marks of the plane; only those that occur.
    struct Legend: Encodable, Equatable, Sendable {
        let clearLabel, regionLabel: String
        let mixedLabel, moveLabel, noMoveLabel: String?
    }

    struct Moves: Encodable, Equatable, Sendable {
        let movesTitle: String
        let movesSince: String
        let movesTable: DataTable
        let movesExplained: Explanation
    }

    struct Rules: Encodable, Equatable, Sendable {
        let rulesTitle: String
        let rulesSummary: String
        let rulesTable: DataTable
        let reasons: [Reason]
        let rulesExplained: Explanation
    }

    /// Why an attribute is mixed.
    struct Reason: Encodable, Equatable, Sendable {
        let reasonName: String
        let reasonText: String
    }

    init(frame: PageFrame, study: KanoReport, choices: FilterChoices) {
        let language = frame.language
        let report = study.answers.report
        let cycle = CyclePath.show(report.map.code.text)
        self.frame = frame
        trail = PageHead.Trail(
            [
                PageHead.Crumb(CycleWords.title[language], CyclePath.listURL),
                PageHead.Crumb(
                    report.map.name.text(for: language) ?? report.map.code.text,
                    ReportAddress(path: cycle, request: report.request).text
                ),
            ],
            language: language
        )
        name = KanoPageWords.title[language]
        closer = CycleStudies(path: cycle, request: report.request, current: "kano", language: language)
        let entries = KanoEntries(study, language)
        finding = study.isEmpty ? nil : KanoSentences.headline(entries, language)
        filters = FilterBar(
            report,
            choices: choices,
            address: ReportAddress(path: KanoPath.show(report.map.code.text), request: report.request),
            compares: false,
            language: language
        )
        filterWords = FilterLabels(language)
        empty = study.attributes.isEmpty ? .noKano(language) : study.isEmpty ? .noKanoAnswers(language) : nil
        self.study = empty == nil ? Study(entries, language) : nil
    }
}

extension KanoPage.Study {
    fileprivate init(_ entries: KanoEntries, _ language: Language) {
        let report = entries.study.answers.report
        words = KanoPage.Words(
            plane: KanoPageWords.plane[language],
            results: KanoPageWords.results[language],
            pairs: KanoPageWords.pairs[language]
        )
        let period = NumberFormat(language).period(report.period.days)
        selection = [period, FilterSummary.narrowing(report, language)].compactMap { $0 }.joined(separator: " · ")
        groups = KanoGroup.all(entries, language)
        plane = KanoPlane(entries, form: .wide, id: "plane", language: language)
        planeNarrow = KanoPlane(entries, form: .narrow, id: "plane-narrow", language: language)
        legend = KanoPage.Legend(entries, language)
        planeExplained = .kanoPlane(language)
        moves = KanoPage.Moves(entries, language)
        results = DataTable(results: entries, language)
        resultsExplained = .kanoResults(language)
        rules = entries.shown.isEmpty ? nil : KanoPage.Rules(entries, language)
        pairs = entries.shown.map { KanoPairs($0, language) }
        hasPairs = !pairs.isEmpty
        pairsExplained = .kanoPairs(language)
    }
}

extension KanoPage.Legend {
    fileprivate init(_ entries: KanoEntries, _ language: Language) {
        let moves = entries.placed.compactMap(\.attribute.move)
        let before = KanoText.before(entries.study.answers.before, NumberFormat(language))
        clearLabel = KanoFindingWords.clearLegend[language]
        regionLabel = KanoFindingWords.regionLegend[language]
        mixedLabel =
            entries.placed.contains { $0.attribute.mixed?.isMixed == true }
            ? KanoFindingWords.mixedLegend[language] : nil
        moveLabel =
            moves.contains(where: \.isCertain)
            ? KanoFindingWords.moveLegend.text(language, ["before": before]) : nil
        noMoveLabel = moves.contains { !$0.isCertain } ? KanoFindingWords.noMoveLegend[language] : nil
    }
}

extension KanoPage.Moves {
    fileprivate init?(_ entries: KanoEntries, _ language: Language) {
        guard let table = DataTable(moves: entries, language) else { return nil }
        let format = NumberFormat(language)
        let (report, before) = (entries.study.answers.report, entries.study.answers.before)
        let now = report.request.filter.wave.map { KanoPageWords.wave.text(language, ["wave": $0.text]) }
        movesTitle = KanoPageWords.moves[language]
        movesSince = KanoPageWords.since.text(
            language,
            ["now": now ?? format.period(report.period.days), "before": KanoText.before(before, format)]
        )
        movesTable = table
        movesExplained = .kanoMoves(language)
    }
}

extension KanoPage.Rules {
    fileprivate init(_ entries: KanoEntries, _ language: Language) {
        rulesTitle = KanoPageWords.rules[language]
        rulesSummary = KanoSentences.mixed(entries, language)
        rulesTable = DataTable(rules: entries, language)
        reasons = entries.shown.compactMap { shown in
            let texts = KanoSentences.reasons(shown, language)
            return texts.isEmpty
                ? nil : KanoPage.Reason(reasonName: shown.name, reasonText: texts.joined(separator: " "))
        }
        rulesExplained = .kanoRules(language)
    }
}

extension EmptyState {
    /// What a Kano pair is, where none is asked.
    fileprivate static func noKano(_ language: Language) -> EmptyState {
        EmptyState(
            KanoPageWords.noneTitle[language],
            KanoPageWords.noneText[language],
            buttons: [.link(KanoPageWords.toSurveys[language], SurveyEditorPath.listURL, .main)]
        )
    }

    fileprivate static func noKanoAnswers(_ language: Language) -> EmptyState {
        EmptyState(KanoPageWords.noAnswersTitle[language], KanoPageWords.noAnswersText[language])
    }
}
