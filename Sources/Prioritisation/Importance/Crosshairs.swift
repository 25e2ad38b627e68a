/// Where the line between high and low is drawn, for importance and for performance.
///
/// The choice decides what comes first: in the example of 1977 one attribute is the first priority by the means and a low one by the
/// medians. So it is part of every result.
public enum Crosshairs: Sendable, Hashable {
    /// At the mean of all items.
    case mean

    /// At the median of all items.
    case median

    /// At a given point of each scale, such as its middle.
    case value(importance: Double, performance: Double)

    /// Returns the lines for some items.
    func lines(_ importances: [Double], _ performances: [Double]) -> (importance: Double, performance: Double) {
        switch self {
        case .mean: (Crosshairs.mean(importances), Crosshairs.mean(performances))
        case .median: (Crosshairs.median(importances), Crosshairs.median(performances))
        case .value(let importance, let performance): (importance, performance)
        }
    }

    private static func mean(_ numbers: [Double]) -> Double { numbers.reduce(0, +) / Double(numbers.count) }

    private static func median(_ numbers: [Double]) -> Double {
        let sorted = numbers.sorted()
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
}
