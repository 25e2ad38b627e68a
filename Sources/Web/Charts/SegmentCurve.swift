internal import ServiceCycle
internal import Statistics

/// The moments across with a line for each segment: the template `charts/segments` draws it.
struct SegmentCurve: Encodable, Equatable, Sendable {
    let segmentsID: String
    let segmentsTitle: String
    let segmentsDescription: String

    /// `group` where its columns are links, which readers then walk through; else `img`.
    let segmentsRole: String
    let segmentsBox: String
    let segmentsWidth: String
    let segmentsHeight: String
    let segmentsAreWide: Bool
    let segmentsPhases: [MomentCurve.Region]
    let segmentsTicks: [MomentCurve.Tick]

    /// Where there are two segments; more would be a thicket, and have whiskers alone.
    let segmentsBands: [Stroke]
    let segmentsLines: [Stroke]
    let segmentsColumns: [Column]
    let segmentsNames: [Name]

    /// Points of one of the six lines.
    struct Stroke: Encodable, Equatable, Sendable {
        let strokeLine, strokePoints: String
    }

    /// A moment; what it does not have is nil.
    struct Column: Encodable, Equatable, Sendable {
        let columnHint: String
        let columnPath: String?
        let columnHit: MomentCurve.Hit
        let columnStandard: MomentCurve.Segment?
        let columnWhiskers: [Whisker]
        let columnMarks: [SegmentMark]
        let columnGaps: [MomentCurve.Words]
        let columnDiffers: MomentCurve.Words?
        let columnLabel: [MomentCurve.Words]
        let columnIsStrong: Bool
    }

    struct Whisker: Encodable, Equatable, Sendable {
        let whiskerLine, whiskerX, whiskerTop, whiskerBottom: String
    }

    /// A segment's name at the end of its line.
    struct Name: Encodable, Equatable, Sendable {
        let nameLine: String
        let nameLead: String
        let nameMark: SegmentMark
        let nameWords: [MomentCurve.Words]
    }
}

extension SegmentCurve {
    init(_ segments: SegmentLines, id: String, path: (Code) -> String? = { _ in nil }) {
        let layout = SegmentLayout(segments)
        let (curve, language) = (layout.curve, segments.language)
        segmentsID = id
        segmentsTitle = SegmentText(segments).sentence
        segmentsDescription = SegmentText(segments).description
        segmentsBox = "0 0 \(curve.width.coordinate) \(curve.height.coordinate)"
        segmentsWidth = curve.width.coordinate
        segmentsHeight = curve.height.coordinate
        segmentsAreWide = curve.width > curve.form.width
        segmentsPhases = curve.phases.map { MomentCurve.Region($0, curve.form, language) }
        segmentsTicks = MomentCurve.Tick.all(curve, language)
        segmentsBands =
            segments.lines.count > 2
            ? []
            : layout.lines.enumerated().flatMap { place, line in
                line.spots.runs().map { run in
                    Stroke(
                        strokeLine: String(place + 1),
                        strokePoints: (run.map { PlotPoint(x: $0.x, y: $0.top) }
                            + run.reversed().map { PlotPoint(x: $0.x, y: $0.bottom) }).text
                    )
                }
            }
        segmentsLines = layout.lines.enumerated().flatMap { place, line in
            line.spots.runs().map { run in
                Stroke(strokeLine: String(place + 1), strokePoints: run.map { PlotPoint(x: $0.x, y: $0.y) }.text)
            }
        }
        segmentsColumns = curve.columns.indices.map { place in
            Column(segments, layout, at: place, path: path(segments.report.moments[place].moment.code))
        }
        segmentsRole = segmentsColumns.contains { $0.columnPath != nil } ? "group" : "img"
        segmentsNames = layout.names.map { name in
            Name(
                nameLine: String(name.place + 1),
                nameLead: name.lead.text,
                nameMark: SegmentMark(name.place, x: name.x - 12, y: name.middle),
                nameWords: name.lines.enumerated().map { index, text in
                    MomentCurve.Words(
                        wx: name.x.coordinate,
                        wy: (name.baseline + Double(index) * SegmentLayout.nameLine).coordinate,
                        words: text
                    )
                }
            )
        }
    }
}

extension SegmentCurve.Column {
    fileprivate init(_ segments: SegmentLines, _ layout: SegmentLayout, at place: Int, path: String?) {
        let (curve, column) = (layout.curve, layout.curve.columns[place])
        let spots = layout.lines.map { $0.spots[place] }
        columnHint = segments.hint(at: place)
        columnPath = path
        columnHit = MomentCurve.Hit(curve, at: column.x)
        columnStandard =
            spots.allSatisfy { $0 == nil }
            ? nil
            : column.standard.map {
                MomentCurve.Segment(sx1: (column.x - 17).coordinate, sx2: (column.x + 17).coordinate, sy: $0.coordinate)
            }
        columnWhiskers = spots.enumerated().compactMap { line, spot in
            spot.map {
                SegmentCurve.Whisker(
                    whiskerLine: String(line + 1),
                    whiskerX: $0.x.coordinate,
                    whiskerTop: $0.top.coordinate,
                    whiskerBottom: $0.bottom.coordinate
                )
            }
        }
        columnMarks = spots.enumerated().compactMap { line, spot in spot.map { SegmentMark(line, x: $0.x, y: $0.y) } }
        columnGaps = segments.lines.enumerated().compactMap { line, own in
            own.gap(at: place).map { gap in
                MomentCurve.Words(
                    wx: layout.x(column, line).coordinate,
                    wy: (curve.form.bottom - 6).coordinate,
                    words: gap.mark
                )
            }
        }
        columnDiffers =
            segments.differs(at: place)
            ? MomentCurve.Words(wx: column.x.coordinate, wy: (curve.form.top - 6).coordinate, words: "≠") : nil
        columnLabel = column.label.enumerated().map { index, line in
            MomentCurve.Words(
                wx: column.x.coordinate,
                wy: (curve.form.bottom + curve.form.labelGap + Double(index) * curve.form.lineHeight).coordinate,
                words: line
            )
        }
        columnIsStrong = column.figure.moment.isCritical
    }
}
