internal import ServiceCycle

/// A finding with its figure set off.
struct FindingText: Encodable, Equatable, Sendable {
    let lead: String
    let figure: String
    let rest: String
    let hurts: Bool

    init(_ finding: Finding) {
        lead = finding.lead
        figure = finding.figure
        rest = finding.rest
        hurts = finding.kind == .weakness || finding.kind == .worse
    }

    /// A sentence with its figure set off, where there is one.
    init(_ phrase: Phrase, _ values: [String: String] = [:], hurts: Bool = false, language: Language) {
        let parts = phrase.text(language, values, around: "figure")
        lead = parts.lead
        figure = parts.figure
        rest = parts.rest
        self.hurts = hurts
    }

    private init(lead: String, figure: String, rest: String, hurts: Bool) {
        self.lead = lead
        self.figure = figure
        self.rest = rest
        self.hurts = hurts
    }

    /// The same with a sentence after it.
    func followed(by sentence: String) -> FindingText {
        FindingText(lead: lead, figure: figure, rest: "\(rest) \(sentence)", hurts: hurts)
    }
}
