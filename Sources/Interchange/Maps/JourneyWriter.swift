internal import ServiceCycle

/// Writes a map as an OpenJourney file: phases are stages, actors are swimlanes, moments are nodes.
struct JourneyWriter {
    let map: ServiceMap
    let language: Language

    func text() -> String {
        var text = JSONText()
        let title = words(map.name) ?? map.code.text
        text.object { text in
            text.member("version", "1.0")
            text.name("metadata")
            text.object { $0.member("title", title) }
            if Code(title, fallback: .cycle, avoiding: []) != map.code { text.member("code", map.code) }
            if map.segments.count == 1 { text.member("persona", words(map.segments[0].name)) }
            if let description = words(map.description) { text.member("pointOfView", description) }
            list("stages", Moment.Phase.allCases, in: &text) {
                $0.member("id", $1.rawValue)
                $0.member("name", ReportWords.phase($1)[language])
            }
            list("swimlanes", Moment.Actor.allCases, in: &text) {
                $0.member("id", $1.rawValue)
                $0.member("name", EditorWords.actor($1)[language])
            }
            list("nodes", map.moments, in: &text) { write($1, in: &$0) }
        }
        return text.string + "\n"
    }

    private func words(_ text: LocalisedText) -> String? { text.text(for: language) }

    private func list<Item>(
        _ name: String,
        _ items: [Item],
        in text: inout JSONText,
        _ write: (inout JSONText, Item) -> Void
    ) {
        text.name(name)
        text.array { text in
            for item in items { text.object { write(&$0, item) } }
        }
    }

    private func write(_ moment: Moment, in text: inout JSONText) {
        let severity = JourneySeverity(criticality: moment.criticality)
        let meant = JourneySeverity.criticality(severity, isMomentOfTruth: moment.isCritical)
        text.member("id", moment.code)
        // Also where the name gives the same: whoever renames the node means the same moment.
        text.member("code", moment.code)
        text.member("stageId", moment.phase.rawValue)
        text.member("swimlaneId", moment.actor.rawValue)
        text.member("title", words(moment.name) ?? moment.code.text)
        if let description = words(moment.description) { text.member("description", description) }
        text.member("severity", severity.rawValue)
        if meant != moment.criticality { text.member("criticality", moment.criticality) }
        if let drawn = moment.drawn { text.member("score", drawn) }
        text.member("isMomentOfTruth", moment.isCritical)
        if !tags(moment).isEmpty {
            text.name("tags")
            text.array { text in
                for tag in tags(moment) { text.value(tag) }
            }
        }
        let layers = JourneyLayer.allCases.compactMap { layer in words(moment[keyPath: layer.text]).map { (layer, $0) }
        }
        guard !layers.isEmpty else { return }
        text.name("blueprint")
        text.object { text in
            for (layer, words) in layers {
                list(layer.rawValue, words.split(whereSeparator: \.isNewline).map(String.init), in: &text) {
                    $0.member(layer.members.last ?? "", $1)
                }
            }
        }
    }

    /// Where it happens, for readers of other programs.
    private func tags(_ moment: Moment) -> [String] {
        guard let channel = map.channels.first(where: { $0.code == moment.channel }) else { return [] }
        let touchpoint = channel.touchpoints.first { $0.code == moment.touchpoint }
        return [words(channel.name), touchpoint.flatMap { words($0.name) }].compactMap { $0 }
    }
}
