internal import ServiceCycle

/// The search box with the moment and the mood: the template `cycles/comment-search` shows it.
struct CommentSearchForm: Encodable, Equatable, Sendable {
    let searchPath: String
    let searchHidden: [FilterBar.Hidden]
    let searchLabel: String
    let searchText: String
    let searchLength: String
    private(set) var searchSelects: [FilterBar.Select]
    let searchButton: String

    /// - Parameters:
    ///   - selection: What is looked for.
    ///   - tags: The tags in use.
    ///   - report: The cycle's report.
    ///   - address: The address of the page.
    ///   - language: The reader's language.
    init(
        _ selection: CommentSelection,
        tags: [CommentTag],
        report: CycleReport,
        address: ReportAddress,
        language: Language
    ) {
        searchPath = address.path
        searchHidden = address.hidden(but: ["q", "moment", "mood", "tag"])
        searchLabel = CommentSearchWords.query[language]
        searchText = selection.text
        searchLength = String(CommentQuery.longest)
        searchButton = CommentSearchWords.search[language]
        let option = { (value: String, label: String, isSelected: Bool) in
            FilterBar.Option(optionValue: value, optionLabel: label, isSelected: isSelected)
        }
        searchSelects = [
            FilterBar.Select(
                selectLabel: CommentSearchWords.moment[language],
                selectName: "moment",
                options: [option("", CommentSearchWords.whole[language], selection.moment == nil)]
                    + report.map.moments.map {
                        option($0.code.text, $0.name(in: language), $0.code == selection.moment)
                    }
            ),
            FilterBar.Select(
                selectLabel: CommentSearchWords.mood[language],
                selectName: "mood",
                options: [option("", CommentSearchWords.everyone[language], selection.mood == nil)]
                    + CommentSelection.Mood.allCases.map {
                        option($0.rawValue, CommentSearchWords.mood($0)[language], $0 == selection.mood)
                    }
            ),
        ]
        guard !tags.isEmpty else { return }
        searchSelects.append(
            FilterBar.Select(
                selectLabel: TagWords.tag[language],
                selectName: "tag",
                options: [option("", TagWords.any[language], selection.tag == nil)]
                    + tags.map { option($0.code.text, $0.name, $0.code == selection.tag?.code) }
            )
        )
    }
}
