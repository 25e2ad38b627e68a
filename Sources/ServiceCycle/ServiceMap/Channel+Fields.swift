extension Channel {
    /// The parts of a channel, a location or a segment as its form holds them.
    package func fields(in languages: [Language]) -> Fields {
        var fields = Fields()
        fields.write("name", name, in: languages)
        for touchpoint in touchpoints {
            let prefix = "touchpoint.\(touchpoint.code)"
            fields.write("\(prefix).name", touchpoint.name, in: languages)
            fields["\(prefix).kind"] = touchpoint.kind.rawValue
            fields["\(prefix).removed"] = ""
        }
        return fields
    }

    /// The key of the row in which a new touchpoint is typed; no code begins with a dash.
    package static let newKey = "-new"

    /// The entry as a form describes it.
    ///
    /// - Throws: Everything that is wrong with the fields.
    static func read(_ fields: Fields, code: Code) throws(UnfitFields) -> Channel {
        var issues = FieldLimits.issues(fields, short: ["name", "touchpoint"])
        let name = fields.text("name")
        if name.isEmpty { issues.append(FieldIssue("name.en", EditorWords.nameNeeded)) }
        let keys = fields.keys(under: "touchpoint")
        var taken = Set(keys.compactMap { Code($0) })
        var touchpoints: [Touchpoint] = []
        for key in keys {
            let prefix = "touchpoint.\(key)"
            let name = fields.text("\(prefix).name")
            if fields["\(prefix).removed"] == "on" || key == newKey && name.isEmpty { continue }
            if name.isEmpty { issues.append(FieldIssue("\(prefix).name.en", EditorWords.nameNeeded)) }
            let kind = Touchpoint.Kind(rawValue: fields["\(prefix).kind"]) ?? .service
            let code = Code(key) ?? Code(name.text(for: .english) ?? "", fallback: .touchpoint, avoiding: taken)
            taken.insert(code)
            touchpoints.append(Touchpoint(code: code, name: name, kind: kind))
        }
        guard issues.isEmpty else { throw UnfitFields(issues) }
        return Channel(code: code, name: name, touchpoints: touchpoints)
    }
}
