/// A part of a picture that is taken.
struct PlotBox: Equatable, Sendable {
    let x, y, width, height: Double

    func touches(_ other: PlotBox) -> Bool {
        x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height
    }
}
