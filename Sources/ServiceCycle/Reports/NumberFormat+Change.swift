internal import Statistics

extension NumberFormat {
    /// How a moment's share changed, in points, such as `+4` and `−1 … +9`; nil where there is nothing to compare.
    ///
    /// The points are the difference of the two percentages as they are shown, so that the reader's arithmetic agrees.
    package func change(of figure: MomentFigure) -> (points: String, interval: String)? {
        guard let change = figure.change, let satisfied = figure.satisfied else { return nil }
        let points = Self.hundredths(satisfied.value) - Self.hundredths(change.previous.value)
        let ends = [change.interval.lowerBound, change.interval.upperBound].map { signed($0 * 100) }
        return (signed(points), ends.joined(separator: " … "))
    }
}
