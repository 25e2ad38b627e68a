extension ServiceMap {
    /// Every text of the map.
    package var texts: [LocalisedText] {
        var texts = [name, description]
        texts += locations.map(\.name)
        texts += segments.map(\.name)
        for channel in channels { texts += [channel.name] + channel.touchpoints.map(\.name) }
        for moment in moments { texts += moment.texts }
        return texts
    }

    /// The languages that its forms have a field for.
    package var columns: [Language] { Language.columns(of: texts) }

    /// The parts of the map itself as its form holds them.
    package func fields(in languages: [Language]) -> Fields {
        var fields = Fields()
        fields.write("name", name, in: languages)
        fields.write("description", description, in: languages)
        return fields
    }

    /// What changed from an older version to this one.
    package func differences(from old: ServiceMap) -> [Difference] {
        let languages = Language.columns(of: texts + old.texts)
        let head = Difference.changed(old.fields(in: languages), fields(in: languages))
        let items = { (map: ServiceMap) in
            map.moments.map { moment in
                var fields = moment.fields(in: languages)
                // Another phase is a move.
                fields["phase"] = ""
                return Difference.Item(
                    code: moment.code,
                    name: moment.name,
                    fields: fields,
                    section: moment.phase.rawValue
                )
            }
        }
        return (head.isEmpty ? [] : [Difference(.changed, .whole, name: name, fields: head)])
            + Difference.between(items(old), items(self), .moment)
            + MapList.allCases.flatMap { list in
                let entries = { (map: ServiceMap) in
                    map.entries(of: list).map {
                        Difference.Item(code: $0.code, name: $0.name, fields: $0.fields(in: languages))
                    }
                }
                return Difference.between(entries(old), entries(self), list.subject)
            }
    }
}

extension Moment {
    /// Every text of the moment.
    package var texts: [LocalisedText] {
        [name, description, conduct, evidence, backStage, support, criticalityReason] + standards.map(\.statement)
    }
}
