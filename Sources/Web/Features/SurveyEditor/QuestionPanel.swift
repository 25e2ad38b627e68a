internal import ServiceCycle
internal import Storage

/// The form of one question.
struct QuestionPanel: Encodable, Equatable, Sendable {
    /// Which one; nil where it is new.
    let code: Code?
    let panelTitle: String
    let panelNote: String
    let backPath: String
    let backLabel: String
    let summary: ProblemSummary?

    /// That people have answered it.
    let answered: String?
    let formPath: String
    let formVersion: String

    /// Before which question a new one goes; nil for one that is there.
    let formBefore: Before?

    /// Saved while one types: a question that nobody has answered.
    let isKept: Bool
    let moment: Field
    let kind: Field
    let text: TextGroup
    let second: TextGroup?
    let scale: ScaleRows?
    let options: OptionRows?
    let required: Required
    let saveLabel: String
    let takeOut: MomentPanel.Link?
    let addAfter: MomentPanel.Link?
    let wordings: Wordings?

    struct Before: Encodable, Equatable, Sendable {
        let beforeCode: String
    }

    struct Required: Encodable, Equatable, Sendable {
        let requiredLabel: String
        let requiredIsOn: Bool
    }

    struct Wordings: Encodable, Equatable, Sendable {
        let wordingsTitle: String
        let wordingEntries: [Wording]
    }

    struct Wording: Encodable, Equatable, Sendable {
        let wordingText: String
    }

    /// What a form of a question begins with.
    struct Ground {
        let state: SurveyEditor.State

        /// The question as it is kept, or a new one with ready words.
        let question: Question
        let isNew: Bool
        var before: Code?
        var version: Int?
        var typed: Fields?
        var issues: [FieldIssue] = []
    }

    init(_ ground: Ground, words: VersionWords) {
        let (state, question, reader) = (ground.state, ground.question, words.reader)
        let survey = state.survey
        let kept = question.fields(in: survey.columns)
        let sheet = FieldSheet(
            ground.typed.map(kept.overlaid) ?? kept,
            issues: ground.issues,
            among: survey.texts,
            reader: reader
        )
        let index = ground.isNew ? nil : survey.questions.firstIndex { $0.code == question.code }
        let count = ground.isNew ? 0 : state.answers[question.code] ?? 0
        let kind = sheet.fields["kind"]
        let fieldText = QuestionFieldText(map: state.map, reader: reader)
        code = ground.isNew ? nil : question.code
        panelTitle =
            ground.isNew
            ? SurveyEditorWords.newQuestion[reader] : question.text.text(for: reader) ?? question.code.text
        panelNote =
            index.map {
                SurveyEditorWords.questionOf
                    .text(reader, ["number": "\($0 + 1)", "count": "\(survey.questions.count)"])
            } ?? SurveyEditorWords.kind(kind).name[reader]
        backPath = SurveyEditorPath.survey(survey.code)
        backLabel = SurveyEditorWords.close[reader]
        summary = sheet.summary
        answered = count > 0 ? SurveyEditorWords.answered.text(reader, count) : nil
        formPath =
            ground.isNew
            ? SurveyEditorPath.questions(survey.code) : SurveyEditorPath.question(survey.code, question.code)
        formVersion = String(ground.version ?? state.stored.version)
        formBefore = ground.isNew ? Before(beforeCode: ground.before?.text ?? "") : nil
        isKept = !ground.isNew && count == 0
        moment = sheet.moment(fieldText.moments(besides: question.moment))
        self.kind = sheet.kinds
        text = sheet.texts("text", sheet.firstLabel, .text, hint: SurveyEditorWords.textHint)
        second = sheet.secondLabel.map { sheet.texts("second", $0, .text) }
        scale = ScaleRows(sheet)
        options = OptionRows(sheet)
        required = Required(
            requiredLabel: EditorWords.required[reader],
            requiredIsOn: sheet.fields["required"] == "on"
        )
        saveLabel = ground.isNew ? EditorWords.add[reader] : EditorWords.save[reader]
        takeOut =
            ground.isNew || survey.questions.count < 2
            ? nil
            : MomentPanel.Link(
                linkPath: SurveyEditorPath.retirement(survey.code, question.code),
                linkLabel: SurveyEditorWords.takeOut[reader]
            )
        addAfter = index.map { index in
            let next = survey.questions.dropFirst(index + 1).first?.code
            return MomentPanel.Link(
                linkPath: SurveyEditorPath.addition(survey.code, before: next),
                linkLabel: SurveyEditorWords.addAfter[reader]
            )
        }
        wordings = ground.isNew ? nil : Wordings(state.wordings.filter { $0.question == question.code }, words)
    }
}

extension QuestionPanel.Wordings {
    fileprivate init?(_ records: [WordingRecord], _ words: VersionWords) {
        guard !records.isEmpty else { return nil }
        let reader = words.reader
        self.init(
            wordingsTitle: SurveyEditorWords.wordings[reader],
            wordingEntries: records.map { record in
                let values = [
                    "name": record.author ?? EditorWords.somebody[reader], "time": words.time(record.changedAt),
                    "text": record.before.text.text(for: reader) ?? "",
                ]
                let phrase = record.previous == nil ? SurveyEditorWords.corrected : SurveyEditorWords.reworded
                return QuestionPanel.Wording(wordingText: phrase.text(reader, values))
            }
        )
    }
}

extension FieldSheet {
    fileprivate func moment(_ options: [(value: String, label: String)]) -> Field {
        .select(
            FieldLabel(
                "moment",
                EditorWords.moment[reader],
                hint: SurveyEditorWords.momentHint[reader],
                error: issues.error(at: "moment")
            ),
            fields["moment"],
            among: options,
            language: reader
        )
    }

    fileprivate var kinds: Field {
        .select(
            FieldLabel("kind", EditorWords.kind[reader], error: issues.error(at: "kind")),
            fields["kind"],
            among: Question.kinds.map { kind in
                let words = SurveyEditorWords.kind(kind)
                return (kind, "\(words.name[reader]) – \(words.use[reader])")
            },
            language: reader
        )
    }

    /// What the first text of a question is, which for a pair is its first half.
    fileprivate var firstLabel: Phrase {
        switch fields["kind"] {
        case "expectation": SurveyEditorWords.expected
        case "kano": SurveyEditorWords.functional
        default: EditorWords.text
        }
    }

    /// What the second text is; nil where there is none.
    fileprivate var secondLabel: Phrase? {
        switch fields["kind"] {
        case "expectation": SurveyEditorWords.perceived
        case "kano": SurveyEditorWords.dysfunctional
        default: nil
        }
    }
}
