internal import ServiceCycle

/// The words at the moment that hurts most, with a line to its mark, where there is room for them.
struct CurveNote: Equatable, Sendable {
    let text: String
    let x: Double
    let baseline: Double
    let leadX: Double
    let leadStart: Double
    let leadEnd: Double

    static let size = 13.0

    /// Looks for a place below the mark, then above it, that covers no mark, no line and no other words.
    init?(_ layout: CurveLayout, at moment: Code?, text: String?) {
        guard let text, let column = layout.columns.first(where: { $0.figure.moment.code == moment }),
            let mark = column.mark
        else { return nil }
        let half = ChartText.width(text, size: Self.size * 1.08) / 2
        let (least, most) = (layout.form.left + 6 + half, layout.width - layout.form.right - 6 - half)
        guard least <= most else { return nil }
        let x = min(max(column.x, least), most)
        let below = [34.0, 46, 60, 78, 98].map { mark.bottom + $0 }
        let above = [22.0, 34, 48, 66].map { mark.top - $0 }
        let room = (layout.form.top + 10)...(layout.form.bottom - 4)
        let free = (below + above).first { baseline in
            room.contains(baseline)
                && !layout.isCovered((x - half)...(x + half), (baseline - 14)...(baseline + 6), but: column)
        }
        guard let baseline = free else { return nil }
        self.text = text
        self.x = x
        self.baseline = baseline
        leadX = column.x
        leadStart = baseline > mark.y ? max(mark.bottom, mark.y + 8) + 3 : min(mark.top, mark.y - 8) - 3
        leadEnd = baseline > mark.y ? baseline - 13 : baseline + 5
    }
}

extension CurveLayout {
    /// Whether anything that is drawn lies in a box, beside the column itself.
    fileprivate func isCovered(
        _ xs: ClosedRange<Double>,
        _ ys: ClosedRange<Double>,
        but exempt: CurveColumn
    ) -> Bool {
        let isMarked = columns.contains { column in
            guard xs.lowerBound - 9 <= column.x, column.x <= xs.upperBound + 9 else { return false }
            let extras = [column.expected, column.standard].compactMap { $0 }
            if extras.contains(where: { ys.lowerBound - 6 <= $0 && $0 <= ys.upperBound + 6 }) { return true }
            guard let mark = column.mark else { return column != exempt }
            return min(mark.top, mark.y - 8) <= ys.upperBound && ys.lowerBound <= max(mark.bottom, mark.y + 8)
        }
        return isMarked
            || zip(columns, columns.dropFirst()).contains { first, second in
                guard let start = first.mark, let end = second.mark else { return false }
                return [start.top, start.bottom, start.y].indices.contains { index in
                    let from = PlotPoint(x: first.x, y: [start.top, start.bottom, start.y][index])
                    let to = PlotPoint(x: second.x, y: [end.top, end.bottom, end.y][index])
                    return Self.crosses(from, to, xs, ys)
                }
            }
    }

    /// Whether a straight line passes through a box.
    private static func crosses(
        _ from: PlotPoint,
        _ to: PlotPoint,
        _ xs: ClosedRange<Double>,
        _ ys: ClosedRange<Double>
    ) -> Bool {
        let (left, right) = (max(from.x, xs.lowerBound), min(to.x, xs.upperBound))
        guard left <= right, to.x > from.x else { return false }
        let height = { (x: Double) in from.y + (x - from.x) / (to.x - from.x) * (to.y - from.y) }
        return min(height(left), height(right)) <= ys.upperBound && max(height(left), height(right)) >= ys.lowerBound
    }
}
