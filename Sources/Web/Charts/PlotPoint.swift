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

extension Array {
    /// What stands side by side without a gap, two of it at least: nothing is drawn across a gap, and nothing of one.
    func runs<Shown>() -> [[Shown]] where Element == Shown? {
        split { $0 == nil }.map { $0.compactMap { $0 } }.filter { $0.count > 1 }
    }
}
