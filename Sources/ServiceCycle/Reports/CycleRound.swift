/// Where a cycle's round stands, as far as its map and its answers tell.
package enum CycleRound: Int, CaseIterable, Comparable, Sendable {
    case map, listen, understand, decide, act, prove

    /// The step to take now.
    ///
    /// Without moments, to map; without figures, to listen; while nothing is certainly below what must hold, to understand;
    /// else to decide.
    package init(_ report: CycleReport) {
        if report.map.moments.isEmpty {
            self = .map
        } else if report.moments.allSatisfy(\.isWithheld) {
            self = .listen
        } else {
            self = report.weaknesses.isEmpty ? .understand : .decide
        }
    }

    package var phrase: Phrase {
        switch self {
        case .map: Phrase(en: "Map", de: "Zeichnen", id: "Petakan")
        case .listen: Phrase(en: "Listen", de: "Zuhören", id: "Dengar")
        case .understand: Phrase(en: "Understand", de: "Verstehen", id: "Pahami")
        case .decide: Phrase(en: "Decide", de: "Entscheiden", id: "Putuskan")
        case .act: Phrase(en: "Act", de: "Handeln", id: "Bertindak")
        case .prove: Phrase(en: "Prove", de: "Belegen", id: "Buktikan")
        }
    }

    package static let title = Phrase(
        en: "Where the round stands",
        de: "Wo die Runde steht",
        id: "Posisi putaran"
    )
    package static let now = Phrase(en: "now", de: "jetzt", id: "sekarang")

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
