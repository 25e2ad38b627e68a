internal import Analysis
internal import ServiceCycle

/// What customers wrote about a cycle, to be searched, and which words mark the unhappy ones.
struct CommentsPage: Page {
    static let template = "cycles/comments-page"

    let frame: PageFrame
    let head: StudyHead
    let search: CommentSearchForm
    let ranking: TagRanking?
    let marks: WordMarks?
    let comments: [CommentBox.Item]
    let hasComments: Bool
    let listTitle: String
    let listNote: String

    /// How tags by hand and tags by rule are marked; nil where there is none.
    let tagLegend: TagLegend?
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
    ///   - tagging: The tags, and whether the reader may give them.
    ///   - choices: What can be filtered by.
    init(
        frame: PageFrame,
        report: CycleReport,
        selection: CommentSelection,
        finds: CommentFinds,
        marks: WordReport?,
        tagging: CommentTagging,
        choices: FilterChoices
    ) {
        let language = frame.language
        let address = selection.address(of: report)
        self.frame = frame
        head = StudyHead(
            CommentSearchWords.title,
            finding: Self.finding(selection, finds, marks, language),
            report: report,
            choices: choices,
            address: address,
            language: language
        )
        search = CommentSearchForm(
            selection,
            tags: tagging.tags,
            report: report,
            address: address,
            language: language
        )
        let isOpen = finds.isAsked && !finds.isWithheld
        ranking =
            finds.isAsked && selection.isBeginning
            ? TagRanking(tagging, selection, report: report, address: address, language: language) : nil
        self.marks =
            isOpen && selection.isBeginning && selection.tag == nil
            ? WordMarks(
                marks,
                about: selection.moment,
                report: report,
                address: address,
                mayTag: tagging.mayEdit,
                language: language
            ) : nil
        comments = Self.items(finds, selection, tagging, report.map, address, language)
        hasComments = !comments.isEmpty
        listTitle = CommentSearchWords.list[language]
        listNote = CommentWords.newest[language]
        tagLegend = finds.comments.contains { $0.tags.contains(where: \.isOn) } ? TagLegend(language) : nil
        olderPath = finds.older.map { place in address.with { $0.options["before"] = String(place) } }
        olderLabel = CommentSearchWords.older[language]
        newestPath = selection.before == nil ? nil : address.text
        newestLabel = CommentSearchWords.newest[language]
        commentsEmpty = comments.isEmpty ? Self.empty(selection, finds, address, language) : nil
    }

    private static func items(
        _ finds: CommentFinds,
        _ selection: CommentSelection,
        _ tagging: CommentTagging,
        _ map: ServiceMap,
        _ address: ReportAddress,
        _ language: Language
    ) -> [CommentBox.Item] {
        let (query, back) = (selection.query, selection.back(to: address))
        return finds.comments.map { comment in
            let chips = TagChips(
                comment.tags,
                at: comment.place,
                tagging,
                address: address,
                back: back,
                language: language
            )
            return CommentBox.Item(comment, map: map, scale: finds.scale, marking: query, chips: chips, language)
        }
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
        if let tag = selection.tag {
            let name = StudyWords.quote.text(language, ["name": tag.name])
            return FindingText(TagWords.reading, ["figure": name], language: language)
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

/// How tags by hand and tags by rule are marked.
struct TagLegend: Encodable, Equatable, Sendable {
    let legendByHand, legendByRule: String

    init(_ language: Language) {
        legendByHand = TagWords.byHand[language]
        legendByRule = TagWords.byRule[language]
    }
}

extension CommentSelection {
    /// The query that leads back to where one is.
    fileprivate func back(to address: ReportAddress) -> String {
        let text = address.with { $0.options["before"] = before.map(String.init) }
        return text.split(separator: "?", maxSplits: 1).dropFirst().first.map(String.init) ?? ""
    }

    /// What was typed, without quotation marks and spaces around it.
    fileprivate var typed: String {
        String(text.drop { !$0.isLetter && !$0.isNumber }.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed())
    }
}
