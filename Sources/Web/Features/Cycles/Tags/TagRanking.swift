internal import Analysis
internal import ServiceCycle
internal import Statistics

/// The tags of a selection, the most frequent first, with how satisfied those are who wrote it; `cycles/tag-ranking` shows it.
struct TagRanking: Encodable, Equatable, Sendable {
    let rankTitle: String
    let rankAbout: String?
    let rankLinks: [Link]
    let rankAbsence: String?
    let rankPlot: DotPlot?
    let rankNarrow: DotPlot?
    let rankEveryone: String?
    let rankTable: DataTable?
    let rankExplanation: Explanation?
    let rankAsTable: String

    /// The tags with how many wrote them, where nobody rated and there is nothing to draw.
    let rankCounts: [FilterBar.Chip]

    struct Link: Encodable, Equatable, Sendable {
        let linkPath, linkLabel: String
    }

    /// - Parameters:
    ///   - tagging: The tags and how often they are written.
    ///   - selection: What is looked for.
    ///   - report: The cycle's report.
    ///   - address: The address of the page.
    ///   - language: The reader's language.
    init(
        _ tagging: CommentTagging,
        _ selection: CommentSelection,
        report: CycleReport,
        address: ReportAddress,
        language: Language
    ) {
        let cycle = report.map.code
        rankTitle = TagWords.title[language]
        rankAsTable = StudyWords.asTable[language]
        let manage = Link(linkPath: TagPath.list(of: cycle), linkLabel: TagWords.manage[language])
        let new = Link(linkPath: TagPath.new(of: cycle), linkLabel: TagWords.new[language])
        rankLinks = (tagging.tags.isEmpty ? [] : [manage]) + (tagging.mayEdit ? [new] : [])
        guard let found = tagging.report, !tagging.tags.isEmpty, !found.isWithheld else {
            rankAbsence = tagging.tags.isEmpty ? TagWords.noneText[language] : CommentWords.withheld[language]
            (rankAbout, rankPlot, rankNarrow, rankEveryone, rankTable, rankExplanation) = (nil, nil, nil, nil, nil, nil)
            rankCounts = []
            return
        }
        let text = TagRankText(found, chosen: selection.tag, address: address, language: language)
        let moment = selection.moment.flatMap { report.map.moment($0) }?.name(in: language)
        let isRated = found.rows.contains { $0.share != nil }
        rankAbsence = isRated ? nil : TagRankWords.unrated[language]
        rankAbout =
            !isRated
            ? nil
            : moment.map { TagRankWords.about.text(language, ["name": $0]) } ?? TagRankWords.aboutWhole[language]
        rankPlot = isRated ? text.plot(.wide, id: "tags") : nil
        rankNarrow = isRated ? text.plot(.narrow, id: "tags-narrow") : nil
        rankCounts = isRated ? [] : text.counts
        rankEveryone = text.everyone
        rankTable = text.table
        rankExplanation = text.explanation(isWeighted: report.request.weighting == .weights)
    }
}
