extension Survey {
    /// What a new survey asks about to begin with.
    package enum Beginning: String, Sendable, CaseIterable {
        case each, critical, whole
    }

    /// The words of a new survey, in all languages of the interface.
    package static var readyWords: Fields {
        var fields = Fields()
        fields.write("title", ReadyWords.title.texts, in: Language.interface)
        fields.write("introduction", ReadyWords.introduction.texts, in: Language.interface)
        fields.write("thanks", ReadyWords.thanks.texts, in: Language.interface)
        return fields
    }

    /// A new survey about a cycle with ready questions: ratings first, then whether people would recommend, then their own
    /// words.
    ///
    /// - Parameters:
    ///   - form: The title and the words before and after.
    ///   - beginning: Which moments are rated.
    ///   - map: The cycle's map.
    ///   - taken: The codes of the surveys that there are.
    /// - Returns: The survey, not yet kept.
    /// - Throws: Everything that is wrong with the form.
    package static func draft(
        _ form: Fields,
        _ beginning: Beginning,
        about map: ServiceMap,
        avoiding taken: Set<Code>
    ) throws(UnfitFields) -> Survey {
        var issues = FieldLimits.issues(form, short: ["title"])
        let title = form.text("title")
        if title.isEmpty { issues.append(FieldIssue("title.en", SurveyEditorWords.titleNeeded)) }
        guard issues.isEmpty else { throw UnfitFields(issues) }
        var asked = map
        asked.moments = map.moments.filter { beginning == .each || beginning == .critical && $0.isCritical }
        var questions = Question.suggestions(for: asked, besides: nil, taken: [])
        let kinds = (questions.isEmpty ? ["rating"] : []) + ["nps", "text"]
        for kind in kinds {
            let code = Code(kind, fallback: .question, avoiding: Set(questions.map(\.code)))
            if let question = Question.ready(kind, about: nil, code: code) { questions.append(question) }
        }
        return Survey(
            code: Code(title.text(for: .english) ?? "", fallback: .survey, avoiding: taken),
            cycle: map.code,
            title: title,
            introduction: form.text("introduction"),
            thanks: form.text("thanks"),
            questions: questions
        )
    }
}
