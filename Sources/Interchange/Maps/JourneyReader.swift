internal import ServiceCycle

/// Reads an OpenJourney file (`.ojf`, version 1.0): stages across, swimlanes down, nodes where they meet.
///
/// Nodes become moments in the order of their stages. What a node says besides is told as left out.
struct JourneyReader {
    /// What a map has a place for; `code` and `criticality` are our own additions to a node.
    private static let known: Set<String> = [
        "id", "stageId", "swimlaneId", "title", "description", "severity", "score", "isMomentOfTruth", "blueprint",
        "code", "criticality",
    ]

    private typealias Members = [String: YAMLValue]

    private struct Place {
        let index: Int
        let name: String
        let id: String
    }

    private let findings: Findings
    private let language: Language
    private var nodeFields: [String] = []
    private var taken: Set<Code> = []

    static func read(_ bytes: [UInt8], name: String, language: Language) throws(Refusal) -> MapFormat.Reading {
        let document = try JSONLines.node(of: bytes, name: name)
        let findings = Findings(.dotted)
        var reader = JourneyReader(findings: findings, language: language)
        let root = Self.members(YAMLValue(document, findings: findings))
        let stages = reader.places(root["stages"], "stages")
        let lanes = reader.places(root["swimlanes"], "swimlanes")
        let moments = reader.moments(root["nodes"], stages, lanes)
        if findings.isEmpty, root["nodes"] == nil { findings.add(Issue("nodes", "This field is missing.")) }
        try findings.check(name, as: "a map")
        let map = try MapFile.map(from: reader.cycle(root, moments, file: name), name: name, style: .dotted)
        let leftOut = [
            LeftOut(.sections, stages.filter { Self.phase($0) == nil }.map(\.name)),
            LeftOut(.lanes, lanes.filter { Self.actor($0) == nil }.map(\.name)),
            LeftOut(.nodeFields, reader.nodeFields),
        ]
        return MapFormat.Reading(map: map, leftOut: leftOut.filter { !$0.names.isEmpty })
    }

    private init(findings: Findings, language: Language) {
        self.findings = findings
        self.language = language
    }

    private static func members(_ value: YAMLValue?) -> Members {
        let entries = value?.entries().filter { !$0.value.isNull } ?? []
        return Dictionary(entries.map { ($0.key, $0.value) }) { first, _ in first }
    }

    private static func phase(_ stage: Place) -> Moment.Phase? {
        Moment.Phase(rawValue: stage.id) ?? ForeignNames.phase(stage.name)
    }

    private static func actor(_ lane: Place) -> Moment.Actor? {
        Moment.Actor(rawValue: lane.id) ?? ForeignNames.actor(lane.name)
    }

    /// The stages or the swimlanes, each with an identifier of its own.
    private func places(_ list: YAMLValue?, _ field: String) -> [Place] {
        guard let list else {
            findings.add(Issue("line 1, \(field)", "This field is missing."))
            return []
        }
        var places: [Place] = []
        for item in list.items() {
            let members = Self.members(item)
            guard let id = members["id"]?.text(), let name = members["name"]?.text() else {
                item.note("An id and a name are needed here.")
                continue
            }
            if places.contains(where: { $0.id == id }) { item.note("The id \"\(id.prefix(40))\" is used twice.") }
            places.append(Place(index: places.count, name: name, id: id))
        }
        return places
    }

    private mutating func moments(_ list: YAMLValue?, _ stages: [Place], _ lanes: [Place]) -> [DocumentNode] {
        let phases = ForeignNames.phases(of: stages.map { Self.phase($0)?.rawValue ?? $0.name })
        var moments: [(stage: Int, node: DocumentNode)] = []
        for item in list?.items() ?? [] {
            let members = Self.members(item)
            for field in members.keys.sorted() where !Self.known.contains(field) { leave(field) }
            let stage = place(members, "stageId", stages, item)
            let lane = place(members, "swimlaneId", lanes, item)
            guard let stage, let lane, let title = title(members, item) else { continue }
            moments.append((stage.index, moment(members, title, phases[stage.index], lane, line: item.line)))
        }
        let sorted = moments.enumerated().sorted { ($0.element.stage, $0.offset) < ($1.element.stage, $1.offset) }
        return sorted.map(\.element.node)
    }

    private mutating func leave(_ field: String) {
        if !nodeFields.contains(field) { nodeFields.append(field) }
    }

    private func title(_ members: Members, _ item: YAMLValue) -> String? {
        guard let title = members["title"] else {
            item.note("A node needs a title.")
            return nil
        }
        return title.text()
    }

    private func place(_ members: Members, _ field: String, _ places: [Place], _ item: YAMLValue) -> Place? {
        guard let value = members[field] else {
            item.note("A node needs a \(field).")
            return nil
        }
        guard let id = value.text() else { return nil }
        if let place = places.first(where: { $0.id == id }) { return place }
        value.note("There is no \(field == "stageId" ? "stage" : "swimlane") with the id \"\(id.prefix(40))\".")
        return nil
    }

    private mutating func moment(
        _ members: Members,
        _ title: String,
        _ phase: Moment.Phase,
        _ lane: Place,
        line: Int
    ) -> DocumentNode {
        let code = members["code"]?.text() ?? Code(title, fallback: .moment, avoiding: taken).text
        if let code = Code(code) { taken.insert(code) }
        let actor = Self.actor(lane) ?? ForeignNames.lane(lane.name)
        let description = members["description"]?.text()
        let layers = layers(members["blueprint"])
        return .group(
            [
                ("code", .plain(code, line: line)),
                ("name", .words(title, in: language, line: members["title"]?.line ?? line)),
                ("description", .words(description, in: language, line: members["description"]?.line ?? line)),
                ("phase", .plain(phase.rawValue, line: line)), ("actor", .plain(actor.rawValue, line: line)),
                ("criticality", .plain(String(criticality(members)), line: members["criticality"]?.line ?? line)),
                ("drawn", score(members["score"]).map { .plain(JSONText.text(of: $0), line: line) }),
            ] + layers.map { ($0.field, .words($0.text, in: language, line: line)) },
            line: line
        )
    }

    private func score(_ value: YAMLValue?) -> Double? {
        guard let value, let score = value.number() else { return nil }
        if (-5...5).contains(score) { return score }
        value.note("\(score) is not between -5 and 5.")
        return nil
    }

    private func criticality(_ members: Members) -> Int {
        let severity = members["severity"]?.word(JourneySeverity.self)
        let isMomentOfTruth = members["isMomentOfTruth"]?.bool() ?? false
        if let own = members["criticality"] { return own.integer() ?? 0 }
        return JourneySeverity.criticality(severity, isMomentOfTruth: isMomentOfTruth)
    }

    /// The layers of a node's blueprint, a line for each of their items.
    private mutating func layers(_ blueprint: YAMLValue?) -> [(field: String, text: String)] {
        let all = Self.members(blueprint)
        for name in all.keys.sorted() where JourneyLayer(rawValue: name) == nil { leave("blueprint.\(name)") }
        var layers: [(field: String, text: String)] = []
        for layer in JourneyLayer.allCases {
            let lines = all[layer.rawValue]?.items().compactMap { item -> String? in
                let members = Self.members(item)
                for name in members.keys.sorted() where !layer.members.contains(name) {
                    leave("blueprint.\(layer.rawValue).\(name)")
                }
                let words = layer.members.compactMap { members[$0]?.text() }.filter { !$0.isEmpty }
                return words.isEmpty ? nil : words.joined(separator: ": ")
            }
            if let lines, !lines.isEmpty { layers.append((layer.field, lines.joined(separator: "\n"))) }
        }
        return layers
    }

    private func cycle(_ root: Members, _ moments: [DocumentNode], file: String) -> DocumentNode {
        let metadata = Self.members(root["metadata"])
        let view = (root["pointOfView"] ?? metadata["pov"])?.text()
        let persona = (root["persona"] ?? metadata["persona"])?.text()
        let stem = file.split(separator: "/").last.map { $0.hasSuffix(".ojf") ? $0.dropLast(4) : $0 } ?? "journey"
        let name = (metadata["title"] ?? root["title"])?.text() ?? view ?? String(stem)
        let segment = persona.map { persona in
            DocumentNode.group([
                ("code", .plain(Code(persona, fallback: .entry, avoiding: []).text)),
                ("name", .words(persona, in: language, line: 1)),
            ])
        }
        return .group([
            ("cycle", .plain(root["code"]?.text() ?? Code(name, fallback: .cycle, avoiding: []).text)),
            ("name", .words(name, in: language, line: 1)), ("description", .words(view, in: language, line: 1)),
            ("segments", segment.map { .list([$0], line: 1) }), ("moments", .list(moments, line: 1)),
        ])
    }
}
