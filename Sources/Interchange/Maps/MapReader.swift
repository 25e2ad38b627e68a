internal import ServiceCycle

/// Reads a map from a file's values; YAML and JSON have the same fields.
struct MapReader {
    let root: YAMLValue

    func map() -> ServiceMap? {
        let known = ["cycle", "name", "description", "locations", "segments", "channels", "moments"]
        guard let fields = root.fields(known) else { return nil }
        let code = fields.required("cycle")?.code()
        let name = fields.required("name")?.texts() ?? LocalisedText()
        let description = fields["description"]?.texts() ?? LocalisedText()
        let locations = named(fields["locations"]) { Location(code: $0, name: $1) }
        let segments = named(fields["segments"]) { Segment(code: $0, name: $1) }
        let channels = fields["channels"]?.items().compactMap(channel) ?? []
        let moments = fields.required("moments")?.items().compactMap(moment) ?? []
        guard let code else { return nil }
        return ServiceMap(
            code: code,
            name: name,
            description: description,
            locations: locations,
            channels: channels,
            segments: segments,
            moments: moments
        )
    }

    private func named<Item>(_ list: YAMLValue?, _ make: (Code, LocalisedText) -> Item) -> [Item] {
        list?.items().compactMap { item in
            guard let fields = item.fields(["code", "name"]) else { return nil }
            let code = fields.required("code")?.code()
            let name = fields.required("name")?.texts()
            return code.flatMap { code in name.map { make(code, $0) } }
        } ?? []
    }

    private func channel(_ value: YAMLValue) -> Channel? {
        guard let fields = value.fields(["code", "name", "touchpoints"]) else { return nil }
        let code = fields.required("code")?.code()
        let name = fields.required("name")?.texts()
        let touchpoints = fields["touchpoints"]?.items().compactMap(touchpoint) ?? []
        guard let code, let name else { return nil }
        return Channel(code: code, name: name, touchpoints: touchpoints)
    }

    private func touchpoint(_ value: YAMLValue) -> Touchpoint? {
        guard let fields = value.fields(["code", "name", "kind"]) else { return nil }
        let code = fields.required("code")?.code()
        let name = fields.required("name")?.texts()
        let kind = fields["kind"].map { $0.word(Touchpoint.Kind.self) } ?? .service
        guard let code, let name, let kind else { return nil }
        return Touchpoint(code: code, name: name, kind: kind)
    }

    private func moment(_ value: YAMLValue) -> Moment? {
        let known = [
            "code", "name", "description", "phase", "channel", "touchpoint", "actor", "standards", "conduct",
            "evidence", "back-stage", "support", "owner", "criticality", "criticality-reason", "drawn",
        ]
        guard let fields = value.fields(known) else { return nil }
        let code = fields.required("code")?.code()
        let name = fields.required("name")?.texts()
        let phase = fields.required("phase")?.word(Moment.Phase.self)
        let actor = fields.required("actor")?.word(Moment.Actor.self)
        let description = fields["description"]?.texts() ?? LocalisedText()
        let channel = fields["channel"]?.code()
        let touchpoint = fields["touchpoint"]?.code()
        let standards = fields["standards"]?.items().compactMap(standard) ?? []
        let conduct = fields["conduct"]?.texts() ?? LocalisedText()
        let evidence = fields["evidence"]?.texts() ?? LocalisedText()
        let backStage = fields["back-stage"]?.texts() ?? LocalisedText()
        let support = fields["support"]?.texts() ?? LocalisedText()
        let owner = fields["owner"]?.text()
        let criticality = fields["criticality"]?.integer() ?? 0
        let reason = fields["criticality-reason"]?.texts() ?? LocalisedText()
        let drawn = fields["drawn"]?.number()
        guard let code, let name, let phase, let actor else { return nil }
        return Moment(
            code: code,
            name: name,
            description: description,
            phase: phase,
            channel: channel,
            touchpoint: touchpoint,
            actor: actor,
            standards: standards,
            conduct: conduct,
            evidence: evidence,
            backStage: backStage,
            support: support,
            owner: owner?.isEmpty == true ? nil : owner,
            criticality: criticality,
            criticalityReason: reason,
            drawn: drawn
        )
    }

    private func standard(_ value: YAMLValue) -> Standard? {
        guard let fields = value.fields(["target", "unit", "statement"]) else { return nil }
        let target = fields.required("target")?.number()
        let unit = fields.required("unit")?.word(Standard.Unit.self)
        let statement = fields["statement"]?.texts() ?? LocalisedText()
        guard let target, let unit else { return nil }
        return Standard(target: target, unit: unit, statement: statement)
    }
}
