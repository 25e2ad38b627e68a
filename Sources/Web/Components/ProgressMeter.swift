/// How far something has come; `parts/progress` shows it.
struct ProgressMeter: Encodable, Equatable, Sendable {
    let progressID: String
    let progressLabel: String

    /// Nil where nobody knows how long it will take.
    let progressScale: Scale?

    /// The same in words, such as "3 of 12 questions".
    let progressText: String

    struct Scale: Encodable, Equatable, Sendable {
        let progressValue: String
        let progressMost: String
    }

    /// - Parameters:
    ///   - id: An identifier that is its own on the page.
    ///   - label: What goes forward.
    ///   - done: How much of it is done, and of how much; nil where nobody knows.
    ///   - text: The same in words.
    init(id: String, label: String, done: (part: Int, whole: Int)?, text: String) {
        progressID = id
        progressLabel = label
        progressScale = done.map {
            Scale(progressValue: String(min($0.part, $0.whole)), progressMost: String(max(1, $0.whole)))
        }
        progressText = text
    }
}
