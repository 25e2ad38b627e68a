internal import ServiceCycle

/// Says the value of a map's field in words: a phase, a place and an actor by their names, all else as it was typed.
struct MomentFieldText {
    let map: ServiceMap
    let reader: Language

    func text(of field: String, _ value: String) -> String {
        switch field {
        case "phase": Moment.Phase(rawValue: value).map { ReportWords.phase($0)[reader] } ?? value
        case "actor": Moment.Actor(rawValue: value).map { EditorWords.actor($0)[reader] } ?? value
        case "place": places.first { $0.value == value }?.label ?? value
        default: value
        }
    }

    /// Where a moment can happen: nowhere in particular, in a channel, at a touchpoint.
    var places: [(value: String, label: String)] {
        [("", MapEditorWords.noPlace[reader])]
            + map.channels.flatMap { channel in
                let name = channel.name.text(for: reader) ?? channel.code.text
                return [(channel.code.text, name)]
                    + channel.touchpoints.map {
                        ("\(channel.code)/\($0.code)", "\(name) › \($0.name.text(for: reader) ?? $0.code.text)")
                    }
            }
    }
}
