internal import Analysis

/// One moment over the groups.
struct SamenessCard: Encodable, Equatable, Sendable {
    let sameName: String
    let samePath: String
    let sameBadge: Badge
    let sameSentence: String
    let samePlot: DotPlot

    init(_ row: SamenessReport.Row, _ text: SamenessText, path: String) {
        sameName = text.name(row)
        samePath = path
        sameBadge = Badge(text.verdict(row), row.isDifferent ? .marked : row.isHomogeneous ? .good : .plain)
        sameSentence = text.sentence(row)
        samePlot = text.plot(row)
    }
}
