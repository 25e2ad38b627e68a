internal import Analysis
internal import ServiceCycle

/// What the page of comments knows of tags, and whether its reader may give them.
struct CommentTagging: Sendable {
    /// The tags in use, by name.
    let tags: [CommentTag]

    /// How often each is written; nil where it is not asked for.
    let report: TagReport?
    let cycle: Code
    let mayEdit: Bool
    let zone: Zone

    var decisionPath: String { TagPath.decision(of: cycle) }

    /// Who decided, and on which day.
    func words(of decision: TagDecision, _ language: Language) -> String {
        let day = NumberFormat(language).day(zone.day(of: decision.at))
        guard let author = decision.author else { return TagWords.decided.text(language, ["day": day]) }
        return TagWords.decidedBy.text(language, ["name": author, "day": day])
    }
}
