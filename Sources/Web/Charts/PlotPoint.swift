/// A place in a picture, in units of its view box, from the upper left corner.
struct PlotPoint: Equatable, Sendable {
    var x: Double
    var y: Double

    var text: String { "\(x.coordinate),\(y.coordinate)" }
}

extension [PlotPoint] {
    /// The value of a `points` attribute.
    var text: String { map(\.text).joined(separator: " ") }
}
