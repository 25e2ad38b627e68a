internal import ServiceCycle

/// The words of the filters.
struct FilterLabels: Equatable, Sendable {
    let title, from, to, show, clear: String

    init(_ language: Language) {
        title = FilterWords.title[language]
        from = FilterWords.from[language]
        to = FilterWords.to[language]
        show = FilterWords.show[language]
        clear = FilterWords.clear[language]
    }
}
