internal import ServiceCycle
internal import Storage

extension EditorSequence {
    /// The questions of a survey.
    init(_ state: SurveyEditor.State, open: Code?, reader: Language) {
        let survey = state.survey
        let used = TextInventory(survey.texts).languages
        let section = Section(
            sectionKey: "questions",
            sectionName: nil,
            sectionCards: survey.questions.enumerated().map { index, question in
                Card(question, index, in: state, open: open, used: used, reader)
            },
            sectionEmpty: nil,
            addPath: SurveyEditorPath.addition(survey.code),
            addLabel: SurveyEditorWords.addQuestion[reader],
            addName: SurveyEditorWords.addQuestion[reader]
        )
        self.init(SurveyEditorWords.sequence, [section], reader: reader)
    }
}

extension EditorSequence.Card {
    fileprivate init(
        _ question: Question,
        _ index: Int,
        in state: SurveyEditor.State,
        open: Code?,
        used: [Language],
        _ reader: Language
    ) {
        let survey = state.survey
        let name = question.text.text(for: reader) ?? question.code.text
        let words = QuestionFieldText(map: state.map, reader: reader)
        let moment = question.moment.flatMap(state.map.moment)
        let count = state.answers[question.code] ?? 0
        let facts = [
            words.kind(question.kind), question.moment.map(words.name),
            count > 0 ? CycleWords.answers.text(reader, count) : nil,
        ]
        let move = { (phrase: Phrase) in EditorSequence.Move(moveLabel: phrase.text(reader, ["name": name])) }
        self.init(
            cardID: "card-\(question.code)",
            cardCode: question.code.text,
            cardNumber: String(index + 1),
            cardName: name,
            cardPath: SurveyEditorPath.question(survey.code, question.code),
            cardIsOn: question.code == open,
            cardKey: moment?.isCritical == true
                ? EditorSequence.Key(
                    keyLabel: ReportWords.critical.text(reader, ["value": String(moment?.criticality ?? 0)])
                ) : nil,
            cardMeta: facts.compactMap { $0 }.joined(separator: " · "),
            cardLacks: EditorSequence.lacks(question.texts, of: used, reader),
            movePath: SurveyEditorPath.place(survey.code, question.code),
            moveVersion: String(state.stored.version),
            moveFrom: open?.text ?? "",
            earlier: index > 0 ? move(EditorWords.earlier) : nil,
            later: index + 1 < survey.questions.count ? move(EditorWords.later) : nil
        )
    }
}
