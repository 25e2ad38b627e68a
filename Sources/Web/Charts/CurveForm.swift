/// The measures of a curve: one for the width of a desk, one for a telephone, one for paper.
struct CurveForm: Equatable, Sendable {
    let width: Double
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double
    let labelGap: Double
    let labelSize: Double
    let lineHeight: Double

    /// How many moments stand in one row at most.
    let mostColumns: Int

    /// Below this a label has no room; the picture grows wider instead.
    let leastSpacing: Double

    static let wide = CurveForm(
        width: 1180,
        left: 46,
        right: 10,
        top: 42,
        bottom: 278,
        labelGap: 26,
        labelSize: 12,
        lineHeight: 14.5,
        mostColumns: .max,
        leastSpacing: 66
    )

    /// With room for names at the ends of lines.
    static let named = CurveForm(
        width: 1180,
        left: 46,
        right: 170,
        top: 42,
        bottom: 330,
        labelGap: 26,
        labelSize: 12,
        lineHeight: 14.5,
        mostColumns: .max,
        leastSpacing: 58
    )

    static let narrow = CurveForm(
        width: 344,
        left: 45,
        right: 4,
        top: 36,
        bottom: 176,
        labelGap: 24,
        labelSize: 11,
        lineHeight: 13,
        mostColumns: 4,
        leastSpacing: 60
    )

    static let paper = CurveForm(
        width: 720,
        left: 45,
        right: 4,
        top: 36,
        bottom: 190,
        labelGap: 24,
        labelSize: 11.5,
        lineHeight: 13.5,
        mostColumns: 8,
        leastSpacing: 64
    )
}
