internal import ServiceCycle

/// The filters as links and, for longer lists and the period, as a form: the template `cycles/filters` shows them.
struct FilterBar: Equatable, Sendable {
    let chipGroups: [ChipGroup]
    let selects: [Select]

    /// What the form must not lose.
    let hidden: [Hidden]
    let formPath: String
    let from: String
    let to: String
    let clearPath: String?

    /// One attribute with few values: one link each.
    struct ChipGroup: Equatable, Sendable {
        let groupLabel: String
        let chips: [Chip]
    }

    struct Chip: Equatable, Sendable {
        let chipLabel: String
        let chipPath: String
        let isOn: Bool
    }

    /// One attribute with many values.
    struct Select: Equatable, Sendable {
        let selectLabel: String
        let selectName: String
        let options: [Option]
    }

    struct Option: Equatable, Sendable {
        let optionValue: String
        let optionLabel: String
        let isSelected: Bool
    }

    struct Hidden: Equatable, Sendable {
        let hiddenName: String
        let hiddenValue: String
    }

    /// More values than this become a list to choose from.
    static let mostChips = 6
}

extension FilterBar {
    init(_ report: CycleReport, choices: FilterChoices, address: ReportAddress, language: Language) {
        let dimensions = Self.dimensions(report, choices, language)
        let chips = dimensions.filter { $0.isShort }
        chipGroups = chips.map { dimension in
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
        selects = dimensions.filter { !$0.isShort }.map { dimension in
            Select(
                selectLabel: dimension.label,
                selectName: dimension.name,
                options: dimension.values.map {
                    Option(optionValue: $0.code, optionLabel: $0.label, isSelected: $0.isChosen)
                }
            )
        }
        let asked = Set(selects.map(\.selectName) + ["from", "to"])
        hidden = address.fields.filter { !asked.contains($0.name) }
            .map { Hidden(hiddenName: $0.name, hiddenValue: $0.value) }
        formPath = address.path
        from = report.period.days.lowerBound.description
        to = report.period.days.upperBound.description
        let isNarrowed = !report.request.filter.isEmpty || report.request.from != nil || report.request.to != nil
        clearPath = isNarrowed ? address.with { $0.request = ReportRequest() } : nil
    }

    private static func dimensions(
        _ report: CycleReport,
        _ choices: FilterChoices,
        _ language: Language
    ) -> [FilterDimension] {
        let (map, filter) = (report.map, report.request.filter)
        return [
            FilterDimension(
                "location",
                FilterWords.location[language],
                all: FilterWords.allLocations[language],
                chosen: filter.location,
                among: choices.locations,
                name: { code in map.locations.first { $0.code == code }?.name.text(for: language) ?? code.text },
                apply: { $0.location = $1 }
            ),
            FilterDimension(
                "channel",
                FilterWords.channel[language],
                all: FilterWords.allChannels[language],
                chosen: filter.channel,
                among: choices.channels,
                name: { code in map.channels.first { $0.code == code }?.name.text(for: language) ?? code.text },
                apply: { $0.channel = $1 }
            ),
            FilterDimension(
                "segment",
                FilterWords.segment[language],
                all: FilterWords.allSegments[language],
                chosen: filter.segment,
                among: choices.segments,
                name: { code in map.segments.first { $0.code == code }?.name.text(for: language) ?? code.text },
                apply: { $0.segment = $1 }
            ),
            FilterDimension(
                "language",
                FilterWords.language[language],
                all: FilterWords.allLanguages[language],
                chosen: filter.language,
                among: choices.languages,
                name: { FilterWords.name(of: $0) },
                apply: { $0.language = $1 }
            ),
            FilterDimension(
                "wave",
                FilterWords.wave[language],
                all: FilterWords.allWaves[language],
                chosen: filter.wave,
                among: choices.waves,
                name: { $0.text },
                apply: { $0.wave = $1 }
            ),
        ].compactMap { $0 }
    }
}
