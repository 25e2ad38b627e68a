internal import ServiceCycle

/// One moment's place in a curve.
struct CurveColumn: Equatable, Sendable {
    let figure: MomentFigure
    let x: Double

    /// The mark, the upper and the lower end of its interval; nil where the figure is withheld.
    let mark: Mark?

    /// The height of what was expected.
    let expected: Double?

    /// The height of the standard.
    let standard: Double?

    /// The name in lines.
    let label: [String]

    struct Mark: Equatable, Sendable {
        let y: Double
        let top: Double
        let bottom: Double
    }

    /// Certainly below what must hold.
    var isBad: Bool { (figure.comparison?.certainShortfall ?? 0) > 0 }
}
