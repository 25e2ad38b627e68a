internal import ServiceCycle

/// What a rule would catch among the newest comments; `cycles/tag-preview` shows it.
struct TagPreviewPart: Encodable, Equatable, Sendable {
    let previewTitle: String
    let previewFinding: FindingText?

    /// What stands in place of a figure.
    let previewNote: String?
    let comments: [CommentBox.Item]

    /// - Parameters:
    ///   - preview: What the rule catches; nil where there is none.
    ///   - form: What was typed.
    ///   - map: The cycle's map.
    ///   - language: The reader's language.
    init(_ preview: TagPreview?, _ form: TagForm, map: ServiceMap, language: Language) {
        previewTitle = TagWords.preview[language]
        let (rule, issue) = form.parsed
        guard let preview, let rule, !preview.isWithheld else {
            previewFinding = nil
            let none = issue == nil ? TagWords.previewEmpty : TagWords.previewFaulty
            previewNote = (preview == nil ? none : TagWords.previewWithheld)[language]
            comments = []
            return
        }
        let format = NumberFormat(language)
        let phrase = preview.read == 1 ? TagWords.catches.one : TagWords.catches.other
        previewFinding = FindingText(
            phrase,
            ["figure": format.whole(preview.caught), "count": format.whole(preview.read)],
            language: language
        )
        previewNote = preview.caught == 0 ? TagWords.catchesNone[language] : nil
        let query = CommentQuery("", anyOf: rule.alternatives)
        comments = preview.examples.map { CommentBox.Item($0, map: map, scale: nil, marking: query, language) }
    }
}
