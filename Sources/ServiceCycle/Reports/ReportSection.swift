/// A part of a report that can be left out; the cover always stands.
package enum ReportSection: String, CaseIterable, Comparable, Sendable {
    case findings, blueprint, curve, ranking, changes, figures, comments, method

    package var phrase: Phrase {
        switch self {
        case .findings: ReportBuilderWords.findings
        case .blueprint: BlueprintWords.blueprint
        case .curve: BlueprintWords.curve
        case .ranking: ReportBuilderWords.ranking
        case .changes: ReportBuilderWords.changes
        case .figures: ReportWords.table
        case .comments: CommentWords.title
        case .method: MethodWords.title
        }
    }

    /// Reads names with commas or dots between them, as options and addresses carry them; `cover` says that nothing else is wanted.
    ///
    /// - Parameters:
    ///   - names: What was asked, in one text or several.
    ///   - complain: Hears of each name that is none.
    /// - Returns: The sections in their order; nil where nothing was asked, which means all.
    package static func read(_ names: [String], complain: (String) -> Void = { _ in }) -> [ReportSection]? {
        let parts = names.flatMap { $0.split { $0 == "," || $0 == "." || $0 == " " } }
        guard !parts.isEmpty else { return nil }
        var chosen: Set<ReportSection> = []
        for part in parts where part != "cover" {
            if let section = ReportSection(rawValue: String(part)) {
                chosen.insert(section)
            } else {
                complain(String(part))
            }
        }
        // A name from another time is no wish for an empty report.
        return chosen.isEmpty && !parts.contains("cover") ? nil : chosen.sorted()
    }

    package static func < (left: Self, right: Self) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
}
