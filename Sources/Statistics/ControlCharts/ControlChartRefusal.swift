/// Why there is no control chart.
public enum ControlChartRefusal: Error, Sendable, Hashable {
    /// There are too few points to know the centre and the spread.
    case tooFewPoints(count: Int, needed: Int)

    /// A value is not a finite number; the point is counted from zero.
    case notFinite(point: Int)

    /// All points are the same, so that nothing tells chance from change.
    case noVariation

    /// A setting of the chart is outside its domain.
    case outOfRange(Setting)

    /// What a chart is set by.
    public enum Setting: String, Sendable, Hashable, CaseIterable {
        /// The centre line.
        case center

        /// The standard deviation or the inflation.
        case spread

        /// The weight λ of the newest value.
        case smoothing

        /// How many standard deviations the limits reach, L.
        case width

        /// The slack k of a sum, in standard deviations.
        case reference

        /// The decision limit h of a sum, in standard deviations.
        case decision
    }
}

extension ControlChartRefusal: CustomStringConvertible {
    /// The refusal as an English sentence.
    public var description: String {
        switch self {
        case .tooFewPoints(let count, let needed): "There are \(count) points; at least \(needed) are needed."
        case .notFinite(let point): "Point \(point + 1) is not a number."
        case .noVariation: "All points are the same, so that nothing tells chance from change."
        case .outOfRange(let setting): "The \(setting.rawValue) is outside its range."
        }
    }
}
