internal import ServiceCycle

/// What the selection can be compared with, as links by kind.
struct ComparePanel: Encodable, Equatable, Sendable {
    let compareLabel: String

    /// Whether something is compared already.
    let isComparing: Bool
    let compareGroups: [Group]

    /// Leads back to one selection.
    let compareEnd: FilterBar.Chip?

    struct Group: Encodable, Equatable, Sendable {
        let compareHeading: String
        let compareChips: [FilterBar.Chip]
    }

    init(_ report: CycleReport, choices: FilterChoices, address: ReportAddress, language: Language) {
        let current = address.contrast
        compareLabel = ComparisonWords.title[language]
        isComparing = current != nil
        let chip = { (contrast: Contrast, label: String) in
            FilterBar.Chip(
                chipLabel: label,
                chipPath: address.with { $0.contrast = contrast },
                isOn: contrast == current
            )
        }
        let periods = Group(
            compareHeading: ComparisonWords.period[language],
            compareChips: [
                chip(.before, ComparisonWords.before[language]),
                chip(.yearBefore, ComparisonWords.yearBefore[language]),
            ]
        )
        let values: [(Contrast.Dimension, [Code])] = [
            (.location, choices.locations), (.channel, choices.channels), (.segment, choices.segments),
            (.wave, choices.waves),
        ]
        let groups = values.map { dimension, codes in
            Group(
                compareHeading: MomentWords.dimension(dimension)[language],
                compareChips: codes.filter { $0 != dimension.value(of: report.request.filter) }
                    .map { chip(.attribute(dimension, $0), report.map.name(of: $0, dimension, in: language)) }
            )
        }
        compareGroups = [periods] + groups.filter { !$0.compareChips.isEmpty }
        compareEnd = current.map { _ in
            FilterBar.Chip(
                chipLabel: ComparisonWords.nothing[language],
                chipPath: address.with { $0.contrast = nil },
                isOn: false
            )
        }
    }
}
