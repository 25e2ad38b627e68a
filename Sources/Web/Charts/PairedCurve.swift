internal import ServiceCycle
internal import Statistics

/// Two selections beside each other, moment by moment: the template `charts/pairs` draws it.
///
/// The first is filled, the second hollow and square, so that they are told apart without colour.
struct PairedCurve: Encodable, Equatable, Sendable {
    let pairID: String
    let pairTitle: String
    let pairDescription: String
    let pairRole: String
    let pairBox: String
    let pairWidth: String
    let pairHeight: String
    let pairIsWide: Bool
    let pairPhases: [MomentCurve.Region]
    let pairTicks: [MomentCurve.Tick]
    let firstLines: [String]
    let secondLines: [String]
    let pairs: [Pair]

    /// A moment with both figures; what it does not have is nil.
    struct Pair: Encodable, Equatable, Sendable {
        let pairHint: String
        let pairPath: String?
        let pairHit: MomentCurve.Hit
        let pairStandard: MomentCurve.Segment?
        let firstMark: Mark?
        let secondMark: Mark?

        /// The difference in points, where it is certain.
        let pairNote: MomentCurve.Words?
        let pairLines: [MomentCurve.Words]
        let pairIsStrong: Bool
    }

    struct Mark: Encodable, Equatable, Sendable {
        let x, y, top, bottom: String

        /// The corners of the mark; nil for a circle.
        let corners: String?
    }

    /// How far the marks stand to either side of their moment.
    static let offset = 8.0
}

extension PairedCurve {
    init(
        _ comparison: CycleComparison,
        form: CurveForm,
        id: String,
        path: (Code) -> String? = { _ in nil },
        language: Language
    ) {
        let moments = comparison.moments
        let first = CurveLayout(moments.map(\.first), measure: .share, form: form, language: language)
        let second = CurveLayout(moments.map(\.second), measure: .share, form: form, language: language)
        let sides = (
            comparison.first.label(in: comparison, language), comparison.second.label(in: comparison, language)
        )
        pairID = id
        pairTitle = Finding.headline(of: comparison, in: language).sentence
        pairDescription = ChartWords.pairDescription.text(language, ["first": sides.0, "second": sides.1])
        pairBox = "0 0 \(first.width.coordinate) \(first.height.coordinate)"
        pairWidth = first.width.coordinate
        pairHeight = first.height.coordinate
        pairIsWide = first.width > form.width
        pairPhases = first.phases.map { MomentCurve.Region($0, form, language) }
        pairTicks = MomentCurve.Tick.all(first, language)
        firstLines = Self.lines(first, by: -Self.offset)
        secondLines = Self.lines(second, by: Self.offset)
        pairs = zip(zip(first.columns, second.columns), moments).map { columns, moment in
            Pair(moment, columns, first, sides: sides, path: path(moment.moment.code), language)
        }
        pairRole = pairs.contains { $0.pairPath != nil } ? "group" : "img"
    }

    private static func lines(_ layout: CurveLayout, by offset: Double) -> [String] {
        layout.runs.filter { $0.count > 1 }.map { run in
            run.compactMap { column in column.mark.map { PlotPoint(x: column.x + offset, y: $0.y) } }.text
        }
    }
}

extension PairedCurve.Pair {
    fileprivate init(
        _ moment: MomentDifference,
        _ columns: (CurveColumn, CurveColumn),
        _ layout: CurveLayout,
        sides: (String, String),
        path: String?,
        _ language: Language
    ) {
        let (x, form) = (columns.0.x, layout.form)
        pairHint = MomentDifferenceText(moment, language).hint(sides.0, sides.1)
        pairPath = path
        pairHit = MomentCurve.Hit(layout, at: x)
        let isShown = columns.0.mark != nil || columns.1.mark != nil
        pairStandard =
            isShown
            ? columns.0.standard.map {
                MomentCurve.Segment(sx1: (x - 17).coordinate, sx2: (x + 17).coordinate, sy: $0.coordinate)
            } : nil
        let isKey = moment.moment.isCritical
        firstMark = columns.0.mark.map {
            PairedCurve.Mark($0, x: x - PairedCurve.offset, form: isKey ? .diamond : .circle)
        }
        secondMark = columns.1.mark.map { PairedCurve.Mark($0, x: x + PairedCurve.offset, form: .square) }
        pairIsStrong = isKey
        pairLines = columns.0.label.enumerated().map { index, line in
            MomentCurve.Words(
                wx: x.coordinate,
                wy: (form.bottom + form.labelGap + Double(index) * form.lineHeight).coordinate,
                words: line
            )
        }
        let top = [columns.0.mark?.top, columns.1.mark?.top].compactMap { $0 }.min()
        let difference = MomentDifferenceText(moment, language)
        pairNote =
            difference.isCertain
            ? top.map {
                MomentCurve.Words(
                    wx: x.coordinate,
                    wy: max($0 - 9, form.top - 4).coordinate,
                    words: difference.points
                )
            } : nil
    }
}

extension PairedCurve.Mark {
    fileprivate enum Form {
        case circle, diamond, square
    }

    fileprivate init(_ mark: CurveColumn.Mark, x: Double, form: Form) {
        self.x = x.coordinate
        y = mark.y.coordinate
        top = mark.top.coordinate
        bottom = mark.bottom.coordinate
        let points: [(Double, Double)]? =
            switch form {
            case .circle: nil
            case .diamond: [(0, -8), (8, 0), (0, 8), (-8, 0)]
            case .square: [(-4.5, -4.5), (4.5, -4.5), (4.5, 4.5), (-4.5, 4.5)]
            }
        corners = points?.map { PlotPoint(x: x + $0.0, y: mark.y + $0.1) }.text
    }
}
