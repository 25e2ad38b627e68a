internal import ServiceCycle
internal import Statistics

/// One moment's part of a curve, cut at the middle between it and its neighbours, so that a row of them is one curve: the
/// template `charts/strip` draws it.
///
/// Its width is that of whatever column it stands in: across, the picture is 100 units wide and stretched, marks are not.
struct CurveStrip: Encodable, Equatable, Sendable {
    let stripBand: String?
    let stripLine: String?
    let stripDrawn: String?
    let stripMark: Mark?
    let stripExpected: String?
    let stripStandard: String?
    let stripDrawnMark: String?

    struct Mark: Encodable, Equatable, Sendable {
        let markY, markTop, markBottom: String

        /// The corners of a diamond; nil for a circle.
        let markDiamond: String?
        let markIsBad: Bool
    }

    /// The heights of the scale's ends; the template draws a line at each, and one between.
    static let (top, bottom) = (10.0, 102.0)

    /// The width across which a strip is stretched.
    private static let width = 100.0

    /// How the strips of all moments are drawn.
    static func all(_ figures: [MomentFigure], measure: CurveMeasure) -> [CurveStrip] {
        let scale = PlotScale(domain: measure.domain, start: bottom, end: top)
        let marks = figures.map { figure in
            measure.estimate(figure).map {
                (y: scale($0.value), top: scale($0.interval.upperBound), bottom: scale($0.interval.lowerBound))
            }
        }
        let drawnScale = PlotScale(domain: CurveLayout.drawnDomain, start: bottom, end: top)
        let drawn = figures.map { $0.moment.drawn.map { drawnScale($0) } }
        return figures.indices.map { index in
            let tops = run(marks.map { $0?.top }, at: index)
            let bottoms = run(marks.map { $0?.bottom }, at: index)
            let line = run(marks.map { $0?.y }, at: index)
            let drawnLine = run(drawn, at: index)
            return CurveStrip(
                stripBand: line.count > 1 ? (tops + bottoms.reversed()).text : nil,
                stripLine: line.count > 1 ? line.text : nil,
                stripDrawn: drawnLine.count > 1 ? drawnLine.text : nil,
                stripMark: marks[index].map { mark in
                    Mark(
                        markY: mark.y.coordinate,
                        markTop: mark.top.coordinate,
                        markBottom: mark.bottom.coordinate,
                        markDiamond: figures[index].moment.isCritical ? diamond(at: mark.y) : nil,
                        markIsBad: (figures[index].comparison?.certainShortfall ?? 0) > 0
                    )
                },
                stripExpected: measure.expected(figures[index]).map { scale($0).coordinate },
                stripStandard: measure.standard(figures[index]).map { scale($0).coordinate },
                stripDrawnMark: drawn[index].map { ($0 - 4.5).coordinate }
            )
        }
    }

    /// From the middle before a moment over its own height to the middle after it, as far as there are neighbours.
    private static func run(_ heights: [Double?], at index: Int) -> [PlotPoint] {
        guard let own = heights[index] else { return [] }
        let before = index > 0 ? heights[index - 1] : nil
        let after = index + 1 < heights.count ? heights[index + 1] : nil
        return [
            before.map { PlotPoint(x: 0, y: (own + $0) / 2) },
            PlotPoint(x: width / 2, y: own),
            after.map { PlotPoint(x: width, y: (own + $0) / 2) },
        ].compactMap { $0 }
    }

    private static func diamond(at y: Double) -> String {
        [(0.0, -7.0), (7, 0), (0, 7), (-7, 0)].map { PlotPoint(x: $0.0, y: y + $0.1) }.text
    }
}
