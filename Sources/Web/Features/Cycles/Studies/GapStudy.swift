internal import Analysis

/// What is found about expectations and about what matters.
struct GapStudy: Sendable {
    let gaps: GapReport
    let importance: ImportanceReport?
    let drivers: DriverReport?

    /// The ways by which importance is known here.
    let sources: [ImportanceReport.Source]
}
