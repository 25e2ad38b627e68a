internal import ServiceCycle

/// A finding with its figure set off.
struct FindingText: Equatable, Sendable {
    let lead: String
    let figure: String
    let rest: String
    let hurts: Bool

    init(_ finding: Finding) {
        lead = finding.lead
        figure = finding.figure
        rest = finding.rest
        hurts = finding.kind == .weakness
    }
}
