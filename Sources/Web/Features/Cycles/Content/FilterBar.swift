internal import ServiceCycle

/// The filters as links and, for longer lists and the period, as panels: the template `cycles/filters` shows them.
struct FilterBar: Encodable, Equatable, Sendable {
    let chipGroups: [ChipGroup]
    let hasChips: Bool
    let periodPanel: PeriodPanel

    /// Attributes with many values; nil where there are none.
    let choicePanel: ChoicePanel?
    let comparePanel: ComparePanel?
    let formPath: String
    let clearPath: String?

    /// One attribute with few values: one link each.
    struct ChipGroup: Encodable, Equatable, Sendable {
        let groupLabel: String
        let chips: [Chip]
    }

    struct Chip: Encodable, Equatable, Sendable {
        let chipLabel: String
        let chipPath: String
        let isOn: Bool
    }

    /// The period: usual lengths as links, and any days.
    struct PeriodPanel: Encodable, Equatable, Sendable {
        let periodLabel: String
        let isNarrowed: Bool
        let lengths: [Chip]
        let from: String
        let to: String
        let periodHidden: [Hidden]
    }

    struct ChoicePanel: Encodable, Equatable, Sendable {
        let choiceCount: String?
        let selects: [Select]
        let choiceHidden: [Hidden]
    }

    /// One attribute with many values.
    struct Select: Encodable, Equatable, Sendable {
        let selectLabel: String
        let selectName: String
        let options: [Option]
    }

    struct Option: Encodable, Equatable, Sendable {
        let optionValue: String
        let optionLabel: String
        let isSelected: Bool
    }

    /// What a form must not lose.
    struct Hidden: Encodable, Equatable, Sendable {
        let hiddenName: String
        let hiddenValue: String
    }

    /// More values than this become a list to choose from.
    static let mostChips = 6

    /// The lengths of a period that are offered, in days.
    static let usualLengths = [30, 90, 365]
}

extension FilterBar {
    init(
        _ report: CycleReport,
        choices: FilterChoices,
        address: ReportAddress,
        compares: Bool = true,
        language: Language
    ) {
        let dimensions = FilterDimension.all(report, choices, language)
        chipGroups = dimensions.filter(\.isShort).map { dimension in
            ChipGroup(
                groupLabel: dimension.label,
                chips: dimension.values.map { value in
                    Chip(
                        chipLabel: value.label,
                        chipPath: address.with { value.apply(&$0.request.filter) },
                        isOn: value.isChosen
                    )
                }
            )
        }
        hasChips = !chipGroups.isEmpty
        periodPanel = PeriodPanel(report, address: address, language: language)
        let long = dimensions.filter { !$0.isShort }
        choicePanel = long.isEmpty ? nil : ChoicePanel(long, address: address)
        comparePanel = compares ? ComparePanel(report, choices: choices, address: address, language: language) : nil
        formPath = address.path
        let request = report.request
        let isNarrowed =
            !request.filter.isEmpty || request.from != nil || request.to != nil || request.length != nil
        clearPath = isNarrowed ? address.with { $0.request = ReportRequest() } : nil
    }
}

extension FilterBar.PeriodPanel {
    fileprivate init(_ report: CycleReport, address: ReportAddress, language: Language) {
        let request = report.request
        periodLabel = NumberFormat(language).period(report.period.days)
        isNarrowed = request.from != nil || request.to != nil || request.length != nil
        lengths = FilterBar.usualLengths.map { days in
            let isUsual = days == ReportPeriod.usualLength
            return FilterBar.Chip(
                chipLabel: FilterWords.lastDays.text(language, days),
                chipPath: address.with {
                    ($0.request.from, $0.request.to) = (nil, nil)
                    $0.request.length = isUsual ? nil : days
                },
                isOn: request.from == nil && request.to == nil && (request.length ?? ReportPeriod.usualLength) == days
            )
        }
        from = report.period.days.lowerBound.description
        to = report.period.days.upperBound.description
        periodHidden = address.hidden(but: ["from", "to", "days"])
    }
}

extension FilterBar.ChoicePanel {
    fileprivate init(_ dimensions: [FilterDimension], address: ReportAddress) {
        let chosen = dimensions.count { dimension in dimension.values.contains { $0.isChosen && !$0.code.isEmpty } }
        choiceCount = chosen > 0 ? String(chosen) : nil
        selects = dimensions.map { dimension in
            FilterBar.Select(
                selectLabel: dimension.label,
                selectName: dimension.name,
                options: dimension.values.map {
                    FilterBar.Option(optionValue: $0.code, optionLabel: $0.label, isSelected: $0.isChosen)
                }
            )
        }
        choiceHidden = address.hidden(but: Set(dimensions.map(\.name)))
    }
}

extension ReportAddress {
    /// What a form must send along beside its own fields.
    func hidden(but own: Set<String>) -> [FilterBar.Hidden] {
        fields.filter { !own.contains($0.name) }
            .map { FilterBar.Hidden(hiddenName: $0.name, hiddenValue: $0.value) }
    }
}
