internal import ServiceCycle
internal import Statistics

extension MomentLadder.Tick {
    static func all(_ layout: LadderLayout, _ language: Language) -> [Self] {
        let format = NumberFormat(language)
        return layout.measure.ladderTicks.map { value in
            Self(
                tickX: layout.scale(value).coordinate,
                tickY: layout.height.coordinate,
                tickText: layout.measure == .share ? format.percent(value) : format.decimal(value, digits: 0)
            )
        }
    }
}

extension MomentLadder.Mark {
    enum Form {
        case circle, diamond, square
    }

    init(_ mark: LadderLayout.Mark, y: Double, form: Form) {
        markX = mark.x.coordinate
        markY = y.coordinate
        markLeft = mark.left.coordinate
        markRight = mark.right.coordinate
        let corners: [(Double, Double)]? =
            switch form {
            case .circle: nil
            case .diamond: [(0, -8), (8, 0), (0, 8), (-8, 0)]
            case .square: [(-4, -4), (4, -4), (4, 4), (-4, 4)]
            }
        markCorners = corners?.map { PlotPoint(x: mark.x + $0.0, y: y + $0.1) }.text
    }
}

extension MomentLadder.Words {
    /// The name of a moment in lines, at the middle of its row.
    static func label(_ row: LadderLayout.Row) -> [Self] {
        let first = row.middle - Double(row.label.count - 1) * LadderLayout.lineHeight / 2 + 4.5
        return row.label.enumerated().map { index, line in
            Self(
                rungTextX: "10",
                rungTextY: (first + Double(index) * LadderLayout.lineHeight).coordinate,
                rungWords: line
            )
        }
    }
}
