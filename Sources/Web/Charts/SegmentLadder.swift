internal import ServiceCycle
internal import Statistics

/// The moments one below the other with a mark for each segment, for narrow screens: the template `charts/segment-ladder`
/// draws it.
struct SegmentLadder: Encodable, Equatable, Sendable {
    let stepsID: String
    let stepsTitle: String
    let stepsDescription: String

    /// `group` where its rows are links, which readers then walk through; else `img`.
    let stepsRole: String
    let stepsBox: String
    let stepsWidth: String
    let stepsHeight: String
    let stepsPhases: [MomentLadder.Region]
    let stepsTicks: [MomentLadder.Tick]

    /// Where there are few segments; the lines of many would cover each other here.
    let stepsLines: [SegmentCurve.Stroke]
    let steps: [Step]

    struct Step: Encodable, Equatable, Sendable {
        let stepHint: String
        let stepPath: String?
        let stepY: String
        let stepHeight: String
        let stepName: [MomentLadder.Words]
        let stepIsStrong: Bool
        let stepStandard: MomentLadder.Stroke?
        let stepWhiskers: [Whisker]
        let stepMarks: [SegmentMark]
        let stepDiffers: MomentLadder.Words?
        let stepValues: [MomentLadder.Words]
    }

    struct Whisker: Encodable, Equatable, Sendable {
        let whiskerLine, whiskerY, whiskerLeft, whiskerRight: String
    }

    /// How far the marks of a moment stand below each other.
    private static let pitch = 17.0
    private static let mostLines = 3
}

extension SegmentLadder {
    init(_ segments: SegmentLines, id: String, path: (Code) -> String? = { _ in nil }) {
        let count = segments.lines.count
        let layout = LadderLayout(
            segments.report.moments,
            measure: segments.measure,
            least: max(LadderLayout.leastRow, Double(count) * Self.pitch + 12),
            language: segments.language
        )
        let text = SegmentText(segments)
        stepsID = id
        stepsTitle = text.sentence
        stepsDescription = text.description
        stepsBox = "0 0 \(LadderLayout.width.coordinate) \(layout.height.coordinate)"
        stepsWidth = LadderLayout.width.coordinate
        stepsHeight = layout.height.coordinate
        stepsPhases = layout.phases.map { MomentLadder.Region($0, segments.language) }
        stepsTicks = MomentLadder.Tick.all(layout, segments.language)
        // Row by row, for each segment: they stand below each other.
        let heights = layout.rows.map { row in
            (0..<count).map { row.middle + (Double($0) - Double(count - 1) / 2) * Self.pitch }
        }
        let spots = segments.lines.enumerated().map { place, line in
            zip(heights, line.points).map { heights, point in
                point.map { PlotPoint(x: layout.scale($0.estimate.value), y: heights[place]) }
            }
        }
        let drawn = count > Self.mostLines ? [] : spots
        stepsLines = drawn.enumerated().flatMap { place, spots in
            spots.runs().map { SegmentCurve.Stroke(strokeLine: String(place + 1), strokePoints: $0.text) }
        }
        steps = layout.rows.indices.map { place in
            Step(
                segments,
                layout,
                at: place,
                heights: heights[place],
                path: path(segments.report.moments[place].moment.code)
            )
        }
        stepsRole = steps.contains { $0.stepPath != nil } ? "group" : "img"
    }
}

extension SegmentLadder.Step {
    fileprivate init(
        _ segments: SegmentLines,
        _ layout: LadderLayout,
        at place: Int,
        heights: [Double],
        path: String?
    ) {
        let row = layout.rows[place]
        let points = zip(heights, segments.lines).enumerated().map { (line: $0, y: $1.0, point: $1.1.points[place]) }
        let format = NumberFormat(segments.language)
        stepHint = segments.hint(at: place)
        stepPath = path
        stepY = row.top.coordinate
        stepHeight = row.height.coordinate
        stepName = MomentLadder.Words.label(row)
        stepIsStrong = row.figure.moment.isCritical
        let ends = (top: (heights.first ?? row.middle) - 7, bottom: (heights.last ?? row.middle) + 7)
        stepStandard =
            points.allSatisfy { $0.point == nil }
            ? nil
            : row.standard.map {
                MomentLadder.Stroke(
                    strokeX: $0.coordinate,
                    strokeTop: ends.top.coordinate,
                    strokeBottom: ends.bottom.coordinate
                )
            }
        stepWhiskers = points.compactMap { line, y, point in
            point.map {
                SegmentLadder.Whisker(
                    whiskerLine: String(line + 1),
                    whiskerY: y.coordinate,
                    whiskerLeft: layout.scale($0.estimate.interval.lowerBound).coordinate,
                    whiskerRight: layout.scale($0.estimate.interval.upperBound).coordinate
                )
            }
        }
        stepMarks = points.compactMap { line, y, point in
            point.map { SegmentMark(line, x: layout.scale($0.estimate.value), y: y) }
        }
        stepValues = points.map { line, y, point in
            let gap = segments.lines[line].gap(at: place)?.mark
            return MomentLadder.Words(
                rungTextX: (LadderLayout.width - 8).coordinate,
                rungTextY: (y + 4.5).coordinate,
                rungWords: point.map { segments.measure.text($0.estimate.value, format) } ?? gap ?? ""
            )
        }
        let differs = MomentLadder.Words(
            rungTextX: (LadderLayout.plot.left + 3).coordinate,
            rungTextY: (row.middle + 5).coordinate,
            rungWords: "≠"
        )
        stepDiffers = segments.differs(at: place) ? differs : nil
    }
}
