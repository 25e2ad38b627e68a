internal import ServiceCycle

/// How the figures are computed.
struct MethodNote: Encodable, Equatable, Sendable {
    let methodTitle: String
    let paragraphs: [String]
    let sourcesTitle: String
    let sources: [String]

    init(_ language: Language) {
        methodTitle = MethodWords.title[language]
        paragraphs = MethodWords.paragraphs.map { $0[language] }
        sourcesTitle = MethodWords.sourcesTitle[language]
        sources = MethodWords.sources
    }

    /// Only what some sections of a report rest on.
    init(on sections: [ReportSection], _ language: Language) {
        let notes = MethodWords.notes(on: sections)
        methodTitle = MethodWords.title[language]
        paragraphs = notes.paragraphs.map { $0[language] }
        sourcesTitle = MethodWords.sourcesTitle[language]
        sources = notes.sources
    }
}
