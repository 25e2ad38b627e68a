internal import Analysis
internal import ServiceCycle

/// What customers wrote about a cycle, to be searched, and which words mark the unhappy ones.
struct CommentsPage: Page {
    static let template = "cycles/comments-page"

    let frame: PageFrame
    let head: StudyHead
    let search: CommentSearchForm
    let marks: WordMarks?
    let comments: [CommentBox.Item]
    let hasComments: Bool
    let listTitle: String
    let listNote: String
    let olderPath: String?
    let olderLabel: String
    let newestPath: String?
    let newestLabel: String
    let commentsEmpty: EmptyState?

    /// - Parameters:
    ///   - frame: What stands around it.
    ///   - report: The cycle's report, with the period and the filters.
    ///   - selection: What is looked for.
    ///   - finds: What was found.
    ///   - marks: Which words mark the unhappy ones; nil where they are not looked for, or cannot be.
    ///   - choices: What can be filtered by.
    init(
        frame: PageFrame,
        report: CycleReport,
        selection: CommentSelection,
        finds: CommentFinds,
        marks: WordReport?,
        choices: FilterChoices
    ) {
        let language = frame.language
        let address = selection.address(of: report)
        let query = CommentQuery(selection.text)
        self.frame = frame
        head = StudyHead(
            CommentSearchWords.title,
            finding: Self.finding(selection, finds, marks, language),
            report: report,
            choices: choices,
            address: address,
            language: language
        )
        search = CommentSearchForm(selection, report: report, address: address, language: language)
        let isOpen = finds.isAsked && !finds.isWithheld
        self.marks =
            isOpen && selection.isBeginning
            ? WordMarks(marks, about: selection.moment, report: report, address: address, language: language) : nil
        comments = finds.comments.map {
            CommentBox.Item($0, map: report.map, scale: finds.scale, marking: query, language)
        }
        hasComments = !comments.isEmpty
        listTitle = CommentSearchWords.list[language]
        listNote = CommentWords.newest[language]
        olderPath = finds.older.map { place in address.with { $0.options["before"] = String(place) } }
        olderLabel = CommentSearchWords.older[language]
        newestPath = selection.before == nil ? nil : address.text
        newestLabel = CommentSearchWords.newest[language]
        commentsEmpty = comments.isEmpty ? Self.empty(selection, finds, address, language) : nil
    }

    private static func finding(
        _ selection: CommentSelection,
        _ finds: CommentFinds,
        _ marks: WordReport?,
        _ language: Language
    ) -> FindingText {
        if !finds.isAsked { return FindingText(CommentSearchWords.notAskedTitle, language: language) }
        if finds.isWithheld { return FindingText(CommentSearchWords.fewTitle, language: language) }
        if selection.isSearching {
            let typed = ["figure": StudyWords.quote.text(language, ["name": selection.typed])]
            let isNothing = finds.comments.isEmpty && selection.before == nil
            return FindingText(
                isNothing ? CommentSearchWords.nothing : CommentSearchWords.searched,
                typed,
                language: language
            )
        }
        guard let marks, !marks.isWithheld else { return FindingText(CommentSearchWords.reading, language: language) }
        return WordMarks.finding(marks, language)
    }

    private static func empty(
        _ selection: CommentSelection,
        _ finds: CommentFinds,
        _ address: ReportAddress,
        _ language: Language
    ) -> EmptyState {
        if !finds.isAsked {
            return .toSurveys(CommentSearchWords.notAskedTitle, CommentSearchWords.notAskedText, language)
        }
        if finds.isWithheld {
            return EmptyState(
                CommentSearchWords.fewTitle[language],
                CommentWords.withheld[language],
                buttons: [.link(CommentSearchWords.widen[language], address.path, .main)]
            )
        }
        if selection.before != nil {
            return EmptyState(
                CommentSearchWords.nothingOlder[language],
                CommentSearchWords.reading[language],
                buttons: [.link(CommentSearchWords.newest[language], address.text, .main)]
            )
        }
        let nothing = CommentSearchWords.nothing.text(
            language,
            ["figure": StudyWords.quote.text(language, ["name": selection.typed])]
        )
        return EmptyState(
            nothing,
            CommentSearchWords.nothingText[language],
            buttons: [
                .link(CommentSearchWords.withoutSearch[language], address.with { $0.options["q"] = nil }, .main)
            ]
        )
    }
}

extension CommentSelection {
    /// What was typed, without quotation marks and spaces around it.
    fileprivate var typed: String {
        String(text.drop { !$0.isLetter && !$0.isNumber }.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed())
    }
}
