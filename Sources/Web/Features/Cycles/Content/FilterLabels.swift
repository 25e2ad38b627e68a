internal import ServiceCycle

/// The words of the filters.
struct FilterLabels: Encodable, Equatable, Sendable {
    let title, from, to, show, clear, more, period: String

    init(_ language: Language) {
        title = FilterWords.title[language]
        from = FilterWords.from[language]
        to = FilterWords.to[language]
        show = FilterWords.show[language]
        clear = FilterWords.clear[language]
        more = FilterWords.more[language]
        period = ComparisonWords.period[language]
    }
}
