internal import ServiceCycle

/// Says what stands in a field of a map's part, and where both sides of a merge or a comparison differ.
struct MapFieldText {
    /// The maps whose names are used, the first that knows one wins.
    let maps: [ServiceMap]
    let reader: Language

    /// What the two changed: the part and its field.
    func title(of conflict: MapMerge.Conflict) -> String {
        let name = conflict.name.text(for: reader) ?? conflict.part
        return "\(name): \(label(of: conflict.field))"
    }

    func label(of field: String) -> String {
        switch field {
        case MapMerge.Conflict.there: ToBeWords.whetherThere[reader]
        case MapMerge.Conflict.order: ToBeWords.order[reader]
        default: EditorWords.label(of: field, reader)
        }
    }

    func text(of field: String, _ value: String) -> String {
        switch field {
        case MapMerge.Conflict.there: (value.isEmpty ? ToBeWords.isGone : ToBeWords.isThere)[reader]
        case MapMerge.Conflict.order: place(value)
        default: value.isEmpty ? EditorWords.nothing[reader] : shown(field, value)
        }
    }

    private func shown(_ field: String, _ value: String) -> String {
        if field == "kind" {
            return Touchpoint.Kind(rawValue: value).map { EditorWords.touchpointKind($0)[reader] } ?? value
        }
        if field.hasSuffix(".kind"), let kind = Touchpoint.Kind(rawValue: value) {
            return EditorWords.touchpointKind(kind)[reader]
        }
        let texts = maps.map { MomentFieldText(map: $0, reader: reader).text(of: field, value) }
        return texts.first { $0 != value } ?? value
    }

    private func place(_ value: String) -> String {
        guard let place = ServiceMap.Place(value) else { return value }
        let phase = ReportWords.phase(place.phase)[reader]
        let next = place.before.flatMap { code in maps.compactMap { $0.moment(code) }.first }
        guard let next else { return ToBeWords.atEnd.text(reader, ["phase": phase]) }
        let name = next.name.text(for: reader) ?? next.code.text
        return ToBeWords.beforeMoment.text(reader, ["phase": phase, "name": name])
    }
}
