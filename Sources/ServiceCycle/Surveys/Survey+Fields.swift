extension Survey {
    /// Every text of the survey.
    package var texts: [LocalisedText] { [title, introduction, thanks] + questions.flatMap(\.texts) }

    /// The languages that its forms have a field for.
    package var columns: [Language] { Language.columns(of: texts) }

    package func question(_ code: Code) -> Question? { questions.first { $0.code == code } }

    /// The parts of the survey itself as its form holds them.
    package func fields(in languages: [Language]) -> Fields {
        var fields = Fields()
        fields.write("title", title, in: languages)
        fields.write("introduction", introduction, in: languages)
        fields.write("thanks", thanks, in: languages)
        fields["access"] = access.rawValue
        return fields
    }

    /// What changed from an older version to this one.
    package func differences(from old: Survey) -> [Difference] {
        let languages = Language.columns(of: texts + old.texts)
        let head = Difference.changed(old.fields(in: languages), fields(in: languages))
        let items = { (survey: Survey) in
            survey.questions.map {
                Difference.Item(code: $0.code, name: $0.text, fields: $0.fields(in: languages))
            }
        }
        return (head.isEmpty ? [] : [Difference(.changed, .whole, name: title, fields: head)])
            + Difference.between(items(old), items(self), .question)
    }
}
