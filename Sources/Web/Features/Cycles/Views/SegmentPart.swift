internal import ServiceCycle

/// The curve with a line for each segment, what it says, and its figures as a table; `cycles/segments` shows it.
struct SegmentPart: Encodable, Equatable, Sendable {
    let segmentFinding: FindingText
    let segmentNote: String?
    let segmentCurve: SegmentCurve
    let segmentLadder: SegmentLadder
    let segmentLegend: SegmentLegend
    let segmentTable: DataTable
    let segmentAsTable: String

    init(_ lines: SegmentLines, path: (Code) -> String?) {
        let text = SegmentText(lines)
        segmentFinding = text.finding
        segmentNote = text.note
        segmentCurve = SegmentCurve(lines, id: "segments", path: path)
        segmentLadder = SegmentLadder(lines, id: "segment-ladder", path: path)
        segmentLegend = SegmentLegend(lines)
        segmentTable = text.table(path: path)
        segmentAsTable = StudyWords.asTable[lines.language]
    }
}
