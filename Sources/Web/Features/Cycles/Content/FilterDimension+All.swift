internal import ServiceCycle

extension FilterDimension {
    /// Every attribute in which there is something to choose.
    static func all(_ report: CycleReport, _ choices: FilterChoices, _ language: Language) -> [FilterDimension] {
        let (map, filter) = (report.map, report.request.filter)
        return [
            FilterDimension(
                "location",
                FilterWords.location[language],
                all: FilterWords.allLocations[language],
                chosen: filter.location,
                among: choices.locations,
                name: { map.name(of: $0, .location, in: language) },
                apply: { $0.location = $1 }
            ),
            FilterDimension(
                "channel",
                FilterWords.channel[language],
                all: FilterWords.allChannels[language],
                chosen: filter.channel,
                among: choices.channels,
                name: { map.name(of: $0, .channel, in: language) },
                apply: { $0.channel = $1 }
            ),
            FilterDimension(
                "segment",
                FilterWords.segment[language],
                all: FilterWords.allSegments[language],
                chosen: filter.segment,
                among: choices.segments,
                name: { map.name(of: $0, .segment, in: language) },
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
