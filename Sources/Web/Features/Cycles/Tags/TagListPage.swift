internal import ServiceCycle

/// Every tag of a cycle with its rule, who changed it last, and how often people had the last word.
struct TagListPage: Page {
    static let template = "cycles/tags"

    let frame: PageFrame
    let head: PageHead
    let tags: [Entry]
    let hasTags: Bool
    let retiredTitle: String?
    let retired: [Entry]
    let empty: EmptyState?

    struct Entry: Encodable, Equatable, Sendable {
        let entryName: String
        let entryPath: String?
        let entryRule: String?
        let entryNoRule: String
        let entryFacts: String

        /// Its comments, as far as it is in use.
        let entryComments: Comments?
    }

    struct Comments: Encodable, Equatable, Sendable {
        let commentsPath, commentsLabel: String
    }

    /// - Parameters:
    ///   - frame: What stands around it.
    ///   - map: The cycle's map.
    ///   - all: Every tag, retired ones too.
    ///   - decisions: For how many comments people decided, by the tag's number.
    ///   - mayEdit: Whether the reader may change them.
    ///   - words: The clock and the reader.
    init(
        frame: PageFrame,
        map: ServiceMap,
        tags all: [CommentTag],
        decisions: [Int: Int],
        mayEdit: Bool,
        words: VersionWords
    ) {
        let language = frame.language
        let entry = { (tag: CommentTag) in
            Entry(
                entryName: tag.name,
                entryPath: mayEdit ? TagPath.tag(tag.code, of: map.code) : nil,
                entryRule: tag.rule?.text,
                entryNoRule: TagWords.byHandAlone[language],
                entryFacts: [
                    decisions[tag.number].map { TagWords.handCount.text(language, $0) },
                    words.text(of: tag),
                ].compactMap { $0 }.joined(separator: " · "),
                entryComments: tag.isRetired
                    ? nil
                    : Comments(
                        commentsPath: TagPath.comments(tag.code, of: map.code),
                        commentsLabel: TagWords.toComments[language]
                    )
            )
        }
        let new = ButtonRow.Button.link(TagWords.new[language], TagPath.new(of: map.code), .main)
        self.frame = frame
        tags = all.filter { !$0.isRetired }.map(entry)
        hasTags = !tags.isEmpty
        retired = all.filter(\.isRetired).map(entry)
        retiredTitle = retired.isEmpty ? nil : TagWords.retired[language]
        head = PageHead(
            TagWords.title[language],
            lead: TagWords.lead[language],
            crumbs: Self.crumbs(map, language),
            buttons: mayEdit && hasTags ? [new] : [],
            language: language
        )
        empty =
            hasTags
            ? nil : EmptyState(TagWords.none[language], TagWords.noneText[language], buttons: mayEdit ? [new] : [])
    }

    /// The pages above all pages of tags.
    static func crumbs(_ map: ServiceMap, _ language: Language) -> [PageHead.Crumb] {
        [
            PageHead.Crumb(CycleWords.title[language], CyclePath.listURL),
            PageHead.Crumb(map.name.text(for: language) ?? map.code.text, CyclePath.show(map.code.text)),
            PageHead.Crumb(CommentSearchWords.title[language], CyclePath.comments(map.code.text)),
        ]
    }
}

extension VersionWords {
    /// Who made a version of a tag, and when, in a sentence.
    func text(of tag: CommentTag) -> String {
        let phrase = tag.isRetired ? TagWords.retiredBy : tag.version == 1 ? TagWords.made : TagWords.changed
        let author = tag.author ?? TagWords.program[reader]
        return phrase.text(reader, ["name": author, "time": time(tag.savedAt)])
    }
}
