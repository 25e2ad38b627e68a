internal import ServiceCycle

/// What the lines and marks of a curve of segments mean, as far as they occur: the template `charts/segment-legend` shows it.
struct SegmentLegend: Encodable, Equatable, Sendable {
    let legendEntries: [Entry]
    let legendStandard: String?
    let legendDiffers: String?
    let legendWithheld: String?
    let legendUnanswered: String?

    struct Entry: Encodable, Equatable, Sendable {
        let entryLine: String
        let entryMark: SegmentMark
        let entryName: String
    }

    init(_ segments: SegmentLines) {
        let (language, moments) = (segments.language, segments.report.moments)
        legendEntries = segments.lines.enumerated().map { place, line in
            Entry(
                entryLine: String(place + 1),
                entryMark: SegmentMark(place, x: 16, y: 7),
                entryName: line.name
            )
        }
        let hasStandards = moments.contains { !$0.isWithheld && segments.measure.standard($0) != nil }
        legendStandard = hasStandards ? ChartWords.standardLegend[language] : nil
        legendDiffers = moments.indices.contains { segments.differs(at: $0) } ? SegmentWords.differs[language] : nil
        let gaps = segments.lines.flatMap { line in moments.indices.compactMap { line.gap(at: $0) } }
        legendWithheld = gaps.contains(.withheld) ? SegmentWords.withheld[language] : nil
        legendUnanswered = gaps.contains(.unanswered) ? SegmentWords.unanswered[language] : nil
    }
}
