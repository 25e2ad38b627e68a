internal import ServiceCycle

/// Says the value of a survey's field in words: a moment and a kind by their names, all else as it was typed.
struct QuestionFieldText {
    let map: ServiceMap
    let reader: Language

    func text(of field: String, _ value: String) -> String {
        switch field {
        case "moment": value.isEmpty ? SurveyEditorWords.aboutWhole[reader] : Code(value).map(name) ?? value
        case "kind": SurveyEditorWords.kind(value).name[reader]
        case "access": Survey.Access(rawValue: value).map { access($0) } ?? value
        default: value
        }
    }

    /// The name of a moment, be it retired.
    func name(of moment: Code) -> String {
        if let found = map.moment(moment) { return found.name.text(for: reader) ?? moment.text }
        return SurveyEditorWords.momentRetired.text(reader, ["name": moment.text])
    }

    func access(_ access: Survey.Access) -> String {
        switch access {
        case .open: SurveyEditorWords.accessOpen[reader]
        case .restricted: SurveyEditorWords.accessRestricted[reader]
        }
    }

    /// What a question can ask about: the whole, a moment of the map, or the retired one it asks about already.
    func moments(besides kept: Code?) -> [(value: String, label: String)] {
        let gone = kept.flatMap { map.moment($0) == nil ? [($0.text, name(of: $0))] : nil } ?? []
        return [("", SurveyEditorWords.aboutWhole[reader])]
            + map.moments.map { ($0.code.text, $0.name.text(for: reader) ?? $0.code.text) } + gone
    }

    /// A kind with its points, such as "Rating, 1–5".
    func kind(_ kind: Question.Kind) -> String {
        let name = SurveyEditorWords.kind(kind.name).name[reader]
        guard kind != .kano, let scale = kind.scale else { return name }
        return "\(name), \(scale.lowerBound)–\(scale.upperBound)"
    }
}
