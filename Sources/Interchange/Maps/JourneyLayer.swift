internal import ServiceCycle

/// A layer of a node's blueprint in an OpenJourney file, and the text of a moment that it is.
enum JourneyLayer: String, CaseIterable {
    case evidence, onstage, backstage, support

    /// The members of an item that are read, joined by a colon; where we write one, it is the last.
    var members: [String] {
        switch self {
        case .evidence: ["item"]
        case .onstage, .backstage: ["actor", "action"]
        case .support: ["system", "description"]
        }
    }

    var text: KeyPath<Moment, LocalisedText> {
        switch self {
        case .evidence: \.evidence
        case .onstage: \.conduct
        case .backstage: \.backStage
        case .support: \.support
        }
    }

    /// The name of the text in a map file.
    var field: String {
        switch self {
        case .evidence: "evidence"
        case .onstage: "conduct"
        case .backstage: "back-stage"
        case .support: "support"
        }
    }
}
