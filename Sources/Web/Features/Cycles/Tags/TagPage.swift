internal import ServiceCycle

/// The form of a tag with what its rule would catch, before it is kept, and how it came about.
struct TagPage: Page {
    static let template = "cycles/tag"

    let frame: PageFrame
    let script: String
    let head: PageHead
    let summary: ProblemSummary?
    let retiredNote: String?
    let tagPath: String

    /// Where the same form is tried out, without keeping anything.
    let tryPath: String
    let tryLabel: String
    let version: String?
    let name: Field
    let rule: Field
    let saveLabel: String
    let retirement: Retirement?
    let found: TagPreviewPart
    let historyTitle: String?
    let history: [Step]

    struct Retirement: Encodable, Equatable, Sendable {
        let retirementPath, retirementLabel: String
    }

    /// The tag as it was after a change.
    struct Step: Encodable, Equatable, Sendable {
        let stepName: String
        let stepRule: String?
        let stepNoRule: String
        let stepText: String
    }

    /// - Parameters:
    ///   - frame: What stands around it.
    ///   - script: The address of `tags.js`.
    ///   - map: The cycle's map.
    ///   - versions: The tag as it is and was, the newest first; none for a new one.
    ///   - form: What is typed or kept.
    ///   - issues: What is wrong with it.
    ///   - preview: What the rule would catch; nil where there is none.
    ///   - words: The clock and the reader.
    init(
        frame: PageFrame,
        script: String,
        map: ServiceMap,
        versions: [CommentTag],
        form: TagForm,
        issues: [FieldIssue] = [],
        preview: TagPreview?,
        words: VersionWords
    ) {
        let language = frame.language
        let told = issues.map { $0.issue(in: language) }
        let tag = versions.first
        self.frame = frame
        self.script = script
        head = PageHead(
            tag?.name ?? TagWords.new[language],
            crumbs: TagListPage.crumbs(map, language) + [
                PageHead.Crumb(TagWords.title[language], TagPath.list(of: map.code))
            ],
            language: language
        )
        summary = ProblemSummary(told, fields: Set(TagDraft.Field.allCases.map(\.rawValue)), language: language)
        retiredNote = tag?.isRetired == true ? TagWords.retiredNote[language] : nil
        tagPath = tag.map { TagPath.tag($0.code, of: map.code) } ?? TagPath.list(of: map.code)
        tryPath = tag.map { TagPath.tag($0.code, of: map.code) } ?? TagPath.new(of: map.code)
        tryLabel = TagWords.tryOut[language]
        // What its author had before him stays so while he tries out, until he is told that it was changed meanwhile.
        let isTold = issues.contains { $0.name == TagForm.version }
        version = tag.map { String(isTold ? $0.version : form.version ?? $0.version) }
        (name, rule) = Self.fields(form, told, language)
        saveLabel = (tag?.isRetired == true ? TagWords.restore : EditorWords.save)[language]
        retirement =
            tag?.isRetired == false
            ? tag.map {
                Retirement(
                    retirementPath: TagPath.retirement($0.code, of: map.code),
                    retirementLabel: TagWords.retire[language]
                )
            } : nil
        found = TagPreviewPart(preview, form, map: map, language: language)
        historyTitle = versions.isEmpty ? nil : TagWords.history[language]
        history = versions.map {
            Step(
                stepName: $0.name,
                stepRule: $0.rule?.text,
                stepNoRule: TagWords.byHandAlone[language],
                stepText: words.text(of: $0)
            )
        }
    }

    private static func fields(_ form: TagForm, _ issues: [Issue], _ language: Language) -> (name: Field, rule: Field) {
        let name = TagDraft.Field.name.rawValue
        let rule = TagDraft.Field.rule.rawValue
        return (
            .line(
                FieldLabel(
                    name,
                    TagWords.nameLabel[language],
                    hint: TagWords.nameHint[language],
                    error: issues.error(at: name)
                ),
                form.name,
                longest: CommentTag.longestName,
                autocomplete: "off",
                language: language
            ),
            .area(
                FieldLabel(
                    rule,
                    TagWords.ruleLabel[language],
                    hint: TagWords.ruleHint[language],
                    error: issues.error(at: rule),
                    isRequired: false
                ),
                form.rule,
                rows: 3,
                longest: TagRule.longest,
                language: language
            )
        )
    }
}
