/// From where an attribute was to the edge of its mark.
struct KanoArrow: Equatable, Sendable {
    let start: PlotPoint
    let end: PlotPoint

    /// The corners of the head.
    let head: [PlotPoint]
    let isCertain: Bool

    /// Nil where the attribute hardly left its place.
    init?(from start: PlotPoint, to mark: PlotPoint, radius: Double, isCertain: Bool) {
        let (x, y) = (mark.x - start.x, mark.y - start.y)
        let length = (x * x + y * y).squareRoot()
        guard length > radius + 10 else { return nil }
        let (alongX, alongY) = (x / length, y / length)
        let tip = PlotPoint(x: mark.x - alongX * (radius + 1.5), y: mark.y - alongY * (radius + 1.5))
        let back = PlotPoint(x: tip.x - alongX * 8, y: tip.y - alongY * 8)
        self.start = start
        end = back
        head = [
            tip, PlotPoint(x: back.x - alongY * 4.2, y: back.y + alongX * 4.2),
            PlotPoint(x: back.x + alongY * 4.2, y: back.y - alongX * 4.2),
        ]
        self.isCertain = isCertain
    }
}
