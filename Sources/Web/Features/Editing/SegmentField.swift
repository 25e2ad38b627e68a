/// A choice of one among a few, side by side; `editor/segments` shows it.
struct SegmentField: Encodable, Equatable, Sendable {
    let segmentsID: String
    let segmentsName: String
    let segmentsLabel: String
    let segmentsHint: String?
    let segmentsError: String?
    let segmentsDescribedBy: String?
    let segmentsAreScale: Bool
    let segments: [Segment]

    struct Segment: Encodable, Equatable, Sendable {
        let segmentID: String
        let segmentValue: String
        let segmentText: String

        /// A diamond goes with it: a critical moment.
        let segmentIsKey: Bool
        let segmentIsOn: Bool
    }
}
