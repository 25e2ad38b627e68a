internal import Analysis

/// One moment over the groups.
struct SamenessCard: Encodable, Equatable, Sendable {
    let sameName: String
    let samePath: String
    let sameBadge: Badge
    let sameSentence: String
    let samePlot: DotPlot?

    /// In place of rows, where groups have an order in time.
    let samePeriods: PeriodPlot?

    /// In place of rows, where there are too many of them to be read one below the other; beside periods, where one of them
    /// stands out.
    let sameFunnel: FunnelPicture?
    let sameFunnelTitle: String?

    init(_ row: SamenessReport.Row, _ text: SamenessText, path: String) {
        sameName = text.name(row)
        samePath = path
        sameBadge = Badge(text.verdict(row), row.isDifferent ? .marked : row.isHomogeneous ? .good : .plain)
        sameSentence = text.sentence(row)
        samePeriods = text.periods(row)
        let funnel = text.funnel(row)
        sameFunnelTitle = funnel?.funnelTitle
        sameFunnel = samePeriods == nil || funnel?.hasOutliers == true ? funnel : nil
        samePlot = sameFunnel == nil && samePeriods == nil ? text.plot(row) : nil
    }
}
