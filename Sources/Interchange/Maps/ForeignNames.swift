internal import ServiceCycle

/// What the names of a foreign file mean on our maps.
enum ForeignNames {
    /// The phase that a name says in any language of the interface.
    static func phase(_ name: String) -> Moment.Phase? {
        let name = name.lowercased()
        return Moment.Phase.allCases.first { phase in
            phase.rawValue == name || Language.interface.contains { ReportWords.phase(phase)[$0].lowercased() == name }
        }
    }

    /// The phases of sections in their order.
    ///
    /// Where all of them say a phase and none goes backwards, those; else the first is before, the last after, and all
    /// between them during the purchase. One alone is during.
    static func phases(of names: [String]) -> [Moment.Phase] {
        let known = names.compactMap(phase)
        if known.count == names.count, zip(known, known.dropFirst()).allSatisfy({ $0 <= $1 }) { return known }
        return names.indices.map { index in
            if names.count == 1 { return .during }
            return index == 0 ? .before : index == names.count - 1 ? .after : .during
        }
    }

    /// Who acts, as a name says it in any language of the interface.
    static func actor(_ name: String) -> Moment.Actor? {
        let name = name.lowercased()
        return Moment.Actor.allCases.first { actor in
            actor.rawValue == name || Language.interface.contains { EditorWords.actor(actor)[$0].lowercased() == name }
        }
    }

    /// Who acts in a lane that is not ours, by its words; the customer where they say nothing.
    static func lane(_ name: String) -> Moment.Actor {
        let name = name.lowercased()
        if ["back", "internal", "support", "system"].contains(where: name.contains) { return .backStage }
        if ["front", "onstage", "touchpoint", "staff"].contains(where: name.contains) { return .frontStage }
        return .customer
    }
}
