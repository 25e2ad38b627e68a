internal import ServiceCycle
internal import Statistics

/// The filters of a report in words, such as "Location: Harbour, Segment: New customers".
enum FilterSummary {
    static func text(_ report: CycleReport, _ language: Language) -> String {
        narrowing(report, language) ?? FilterWords.none[language]
    }

    /// Nil where nothing is narrowed.
    static func narrowing(_ report: CycleReport, _ language: Language) -> String? {
        let (map, filter) = (report.map, report.request.filter)
        let parts: [(Phrase, String?)] = [
            (
                FilterWords.location,
                filter.location.map { code in
                    map.locations.first { $0.code == code }?.name.text(for: language) ?? code.text
                }
            ),
            (
                FilterWords.channel,
                filter.channel.map { code in
                    map.channels.first { $0.code == code }?.name.text(for: language) ?? code.text
                }
            ),
            (
                FilterWords.segment,
                filter.segment.map { code in
                    map.segments.first { $0.code == code }?.name.text(for: language) ?? code.text
                }
            ),
            (FilterWords.language, filter.language.map(FilterWords.name)),
            (FilterWords.wave, filter.wave?.text),
        ]
        let named = parts.compactMap { label, value in value.map { "\(label[language]): \($0)" } }
        let weighted = report.request.weighting == .weights ? [FilterWords.weighted[language]] : []
        let all = named + weighted
        return all.isEmpty ? nil : all.joined(separator: " · ")
    }
}
