internal import ServiceCycle

/// The parts of the site, in the order in which they stand in the frame.
enum Navigation {
    /// One line for each part; a part whose page is there is named here.
    private static let entries: [(phrase: Phrase, path: String)] = [
        (FrameWords.cycles, CyclePath.listURL), (SurveyEditorWords.title, SurveyEditorPath.listURL),
    ]

    static func links(_ language: Language) -> [PageFrame.Link] {
        entries.map { PageFrame.Link(label: $0.phrase[language], href: $0.path) }
    }
}
