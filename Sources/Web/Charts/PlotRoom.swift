/// A rectangle in a picture.
struct PlotRoom: Equatable, Sendable {
    let x: ClosedRange<Double>
    let y: ClosedRange<Double>

    init(x: ClosedRange<Double>, y: ClosedRange<Double>) {
        self.x = x
        self.y = y
    }

    /// A rectangle around a point.
    init(around point: PlotPoint, width: Double, height: Double) {
        x = (point.x - width / 2)...(point.x + width / 2)
        y = (point.y - height / 2)...(point.y + height / 2)
    }

    func overlaps(_ other: PlotRoom) -> Bool { x.overlaps(other.x) && y.overlaps(other.y) }

    func holds(_ other: PlotRoom) -> Bool {
        x.lowerBound <= other.x.lowerBound && other.x.upperBound <= x.upperBound
            && y.lowerBound <= other.y.lowerBound && other.y.upperBound <= y.upperBound
    }

    /// The point within that is nearest to another.
    func nearest(to point: PlotPoint) -> PlotPoint {
        PlotPoint(
            x: min(max(point.x, x.lowerBound), x.upperBound),
            y: min(max(point.y, y.lowerBound), y.upperBound)
        )
    }
}
