/// The form of a segment's mark and line: six that differ without colour; styles `is-line-1` to `is-line-6` have the dashes.
struct SegmentMark: Encodable, Equatable, Sendable {
    /// Which of the six, from one.
    let markLine: String
    let markX, markY: String

    /// The corners; nil for a circle.
    let markCorners: String?

    /// - Parameters:
    ///   - place: Which segment, from zero.
    ///   - x: The middle of the mark.
    ///   - y: Its height.
    init(_ place: Int, x: Double, y: Double) {
        markLine = String(place % SegmentLines.most + 1)
        markX = x.coordinate
        markY = y.coordinate
        markCorners = Self.corners(place % SegmentLines.most)?.map { PlotPoint(x: x + $0.0, y: y + $0.1) }.text
    }

    private static func corners(_ place: Int) -> [(Double, Double)]? {
        switch place {
        case 0: nil
        case 1: [(-4.6, -4.6), (4.6, -4.6), (4.6, 4.6), (-4.6, 4.6)]
        case 2: [(0, -6), (5.8, 4.4), (-5.8, 4.4)]
        case 3: [(0, 6), (5.8, -4.4), (-5.8, -4.4)]
        case 4: [(0, -6.4), (6.4, 0), (0, 6.4), (-6.4, 0)]
        default: [(-5.5, -2), (5.5, -2), (5.5, 2), (-5.5, 2)]
        }
    }
}
