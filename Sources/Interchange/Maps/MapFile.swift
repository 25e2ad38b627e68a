package import ServiceCycle

/// The map of a cycle as a YAML file.
package enum MapFile {
    /// Reads a map and checks it; a refusal names every line that is wrong.
    package static func read(_ bytes: [UInt8], name: String) throws(Refusal) -> ServiceMap {
        let node = try YAMLDocument.read(bytes, name: name, as: "a map")
        return try map(from: node, name: name, style: .dotted)
    }

    /// Reads a map from a document of either format.
    static func map(
        from node: DocumentNode,
        name: String,
        style: DocumentPath.Style
    ) throws(Refusal) -> ServiceMap {
        let findings = Findings(style)
        let map = MapReader(root: YAMLValue(node, findings: findings)).map()
        if findings.isEmpty {
            for issue in map?.issues() ?? [] {
                let path = DocumentPath(dotted: issue.place)
                findings.add(line: node.line(of: path), path, issue.detail)
            }
        }
        guard findings.isEmpty, let map else { throw findings.refusal(of: name, as: "a map") }
        return map
    }

    /// Writes a map; reading it and writing it again gives the same bytes.
    package static func write(_ map: ServiceMap) -> String {
        var text = YAMLText(comment: "A cycle's map for Siklus: locations, channels and the moments in their order.")
        text.field("cycle", map.code)
        text.field("name", map.name)
        text.field("description", map.description)
        text.list("locations", map.locations) {
            $0.field("code", $1.code)
            $0.field("name", $1.name)
        }
        text.list("segments", map.segments) {
            $0.field("code", $1.code)
            $0.field("name", $1.name)
        }
        text.list("channels", map.channels) { text, channel in
            text.field("code", channel.code)
            text.field("name", channel.name)
            text.list("touchpoints", channel.touchpoints) {
                $0.field("code", $1.code)
                $0.field("name", $1.name)
                $0.field("kind", $1.kind.rawValue)
            }
        }
        text.list("moments", map.moments) { write(&$0, moment: $1) }
        return text.text
    }

    private static func write(_ text: inout YAMLText, moment: Moment) {
        text.field("code", moment.code)
        text.field("name", moment.name)
        text.field("description", moment.description)
        text.field("phase", moment.phase.rawValue)
        text.field("channel", moment.channel)
        text.field("touchpoint", moment.touchpoint)
        text.field("actor", moment.actor.rawValue)
        text.list("standards", moment.standards) {
            $0.field("target", $1.target)
            $0.field("unit", $1.unit.rawValue)
            $0.field("statement", $1.statement)
        }
        text.field("conduct", moment.conduct)
        text.field("evidence", moment.evidence)
        text.field("back-stage", moment.backStage)
        text.field("support", moment.support)
        text.field("owner", moment.owner)
        text.field("criticality", moment.criticality)
        text.field("criticality-reason", moment.criticalityReason)
        if let drawn = moment.drawn { text.field("drawn", drawn) }
    }
}
