internal import ServiceCycle
internal import Statistics

/// Where the lines of segments lie: the columns of a curve, marks side by side in each, names at the ends.
struct SegmentLayout {
    let curve: CurveLayout
    let lines: [Line]
    let names: [Name]

    /// A segment's marks, moment by moment; nil where it is withheld.
    struct Line {
        let spots: [Spot?]
    }

    struct Spot {
        let x, y, top, bottom: Double
    }

    /// A segment's name: where it stands, and the way to it from the last mark.
    struct Name {
        let place: Int
        let x: Double
        let middle: Double
        let lines: [String]
        let lead: [PlotPoint]

        var baseline: Double { middle + 4.5 - Double(lines.count - 1) * SegmentLayout.nameLine / 2 }
    }

    static let nameSize = 12.5
    static let nameLine = 14.5

    /// What stands between the last column and the names: their ways and marks.
    private static let nameGap = 38.0

    /// How far the marks of each segment stand from the middle of a column.
    private let shifts: [Double]

    init(_ segments: SegmentLines) {
        let curve = CurveLayout(
            segments.report.moments,
            measure: segments.measure,
            form: .named,
            language: segments.language
        )
        let count = segments.lines.count
        let step = min(9, (curve.spacing - 16) / Double(max(1, count)))
        let shifts = (0..<count).map { (Double($0) - Double(count - 1) / 2) * step }
        self.curve = curve
        self.shifts = shifts
        lines = zip(shifts, segments.lines).map { shift, line in
            Line(
                spots: zip(curve.columns, line.points).map { column, point in
                    point.map {
                        Spot(
                            x: column.x + shift,
                            y: curve.scale($0.estimate.value),
                            top: curve.scale($0.estimate.interval.upperBound),
                            bottom: curve.scale($0.estimate.interval.lowerBound)
                        )
                    }
                }
            )
        }
        names = Self.names(segments, lines, curve)
    }

    /// The middle of a segment's marks in a column.
    func x(_ column: CurveColumn, _ place: Int) -> Double {
        column.x + shifts[place]
    }

    /// The names of segments that have a mark at all, beside their last one.
    private static func names(_ segments: SegmentLines, _ lines: [Line], _ curve: CurveLayout) -> [Name] {
        let right = curve.width - curve.form.right
        let ends = lines.enumerated().compactMap { place, line in
            line.spots.last { $0 != nil }.flatMap { $0 }.map { (place: place, spot: $0) }
        }
        let texts = ends.map {
            ChartText.lines(
                segments.lines[$0.place].name,
                width: curve.form.right - nameGap - 4,
                // Bold is wider.
                size: nameSize * 1.08,
                most: 2
            )
        }
        let middles = LabelStack.middles(
            zip(ends, texts).map { (middle: $0.spot.y, height: Double($1.count) * nameLine + 5) },
            in: curve.form.top...curve.form.bottom
        )
        return zip(ends, zip(texts, middles)).map { end, label in
            Name(
                place: end.place,
                x: right + nameGap,
                middle: label.1,
                lines: label.0,
                lead: [
                    PlotPoint(x: end.spot.x + 8, y: end.spot.y), PlotPoint(x: right + 4, y: end.spot.y),
                    PlotPoint(x: right + nameGap - 20, y: label.1),
                ]
            )
        }
    }
}
