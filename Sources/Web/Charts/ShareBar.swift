internal import ServiceCycle
internal import Statistics

/// A share as a bar from 0 to 100 % with its interval: the template `charts/share` draws it.
struct ShareBar: Encodable, Equatable, Sendable {
    let shareWidth: String
    let shareLeft: String
    let shareRight: String
    let shareCounts: Bool

    /// The view box is 240 × 18; the bar leaves room at the end for its interval.
    static let scale = PlotScale(domain: 0...1, start: 1, end: 236)

    /// - Parameters:
    ///   - share: The share.
    ///   - counts: Whether these answers count as satisfied.
    init(_ share: ShareEstimate, counts: Bool) {
        shareWidth = max(1, Self.scale(share.value) - 1).coordinate
        shareLeft = Self.scale(share.interval.lowerBound).coordinate
        shareRight = Self.scale(share.interval.upperBound).coordinate
        shareCounts = counts
    }
}
