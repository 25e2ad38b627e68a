internal import Analysis

/// One moment over the groups.
struct SamenessCard: Encodable, Equatable, Sendable {
    let sameName: String
    let samePath: String
    let sameBadge: Badge
    let sameSentence: String
    let samePlot: DotPlot?

    /// In place of rows, where there are too many of them to be read one below the other.
    let sameFunnel: FunnelPicture?

    init(_ row: SamenessReport.Row, _ text: SamenessText, path: String) {
        sameName = text.name(row)
        samePath = path
        sameBadge = Badge(text.verdict(row), row.isDifferent ? .marked : row.isHomogeneous ? .good : .plain)
        sameSentence = text.sentence(row)
        sameFunnel = text.funnel(row)
        samePlot = sameFunnel == nil ? text.plot(row) : nil
    }
}
