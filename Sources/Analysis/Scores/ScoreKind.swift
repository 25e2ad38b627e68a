/// What a rating is read as.
package enum ScoreKind: String, Sendable, CaseIterable {
    /// Likelihood to recommend, 0 to 10.
    case nps

    /// Satisfaction, 1 to 5 unless the satisfied points are named.
    case csat

    /// Effort, agreement from 1 to 7 that it was easy.
    case ces

    /// Any number, of which the mean is taken.
    case mean

    /// The points that can be given; nil where any can.
    var scale: ClosedRange<Double>? {
        switch self {
        case .nps: 0...10
        case .csat: 1...5
        case .ces: 1...7
        case .mean: nil
        }
    }

    /// The points that count as satisfied; nil where no share is taken.
    var satisfied: Set<Double>? {
        switch self {
        case .csat: [4, 5]
        case .ces: [5, 6, 7]
        case .nps, .mean: nil
        }
    }
}
