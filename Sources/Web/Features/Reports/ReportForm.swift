internal import Analysis
internal import ServiceCycle
internal import Statistics

/// What a report can be ordered with; sent by `GET`, so that the address is the order.
struct ReportForm: Encodable, Equatable, Sendable {
    let formLabel: String
    let formPath: String
    let formHidden: [FilterBar.Hidden]
    let period: Field
    let from: Field
    let to: Field
    let answersLabel: String

    /// Lists of which the first entry stands for all, so that none must be chosen.
    let filterSelects: [FilterBar.Select]
    let hasFilters: Bool
    let words: Field
    let sections: ChoiceField
    let showLabel: String

    init(_ sectioned: SectionedReport, choices: FilterChoices, language: Language) {
        let (report, order) = (sectioned.report, sectioned.order)
        formLabel = ReportBuilderWords.order[language]
        formPath = ReportPath.report(report.map.code)
        // Without any box the cover alone is wanted, not everything.
        formHidden =
            [FilterBar.Hidden(hiddenName: "section", hiddenValue: "cover")]
            + (order.request.weighting == .weights
                ? [FilterBar.Hidden(hiddenName: "weighted", hiddenValue: "true")] : [])
        period = Self.period(order, language)
        let days = report.period.days
        from = .line(
            FieldLabel("from", FilterWords.from[language]),
            "\(days.lowerBound)",
            kind: .date,
            language: language
        )
        to = .line(FieldLabel("to", FilterWords.to[language]), "\(days.upperBound)", kind: .date, language: language)
        answersLabel = ReportBuilderWords.answers[language]
        filterSelects = FilterDimension.all(report, choices, language).map { dimension in
            let isLanguage = dimension.name == "language"
            return FilterBar.Select(
                selectLabel: isLanguage ? ReportBuilderWords.answerLanguage[language] : dimension.label,
                selectName: dimension.name,
                options: dimension.values.map {
                    FilterBar.Option(optionValue: $0.code, optionLabel: $0.label, isSelected: $0.isChosen)
                }
            )
        }
        hasFilters = !filterSelects.isEmpty
        words = .select(
            FieldLabel("words", ReportBuilderWords.words[language]),
            order.words.tag,
            among: Language.interface.map { ($0.tag, FrameWords.name(of: $0)) },
            language: language
        )
        sections = ChoiceField(
            FieldLabel("section", ReportBuilderWords.sections[language]),
            ReportSection.allCases.map { ChoiceField.Item($0.rawValue, $0.phrase[language]) },
            chosen: Set(order.sections.map(\.rawValue)),
            takesSeveral: true,
            language: language
        )
        showLabel = ReportBuilderWords.show[language]
    }

    private static func period(_ order: ReportOrder, _ language: Language) -> Field {
        let request = order.request
        let isNewest = request.from == nil && request.to == nil && request.length == nil
        let presets = ReportPreset.allCases.map { ($0.rawValue, $0.phrase[language]) }
        return .select(
            FieldLabel("period", ReportWords.period[language]),
            order.preset?.rawValue ?? (isNewest ? ReportOrder.newest : ReportOrder.own),
            among: [(ReportOrder.newest, ReportBuilderWords.newest[language])] + presets
                + [(ReportOrder.own, ReportBuilderWords.own[language])],
            language: language
        )
    }
}
