/// What an edit makes of a survey, and which of its questions take the place of others.
package struct SurveyEdit: Equatable, Sendable {
    package var survey: Survey

    /// The code of a question that begins a new series, and of the one whose series ends with it.
    package var rewordings: [Code: Code]

    /// The question that was edited or added, as it is called now.
    package var question: Code?

    package init(_ survey: Survey, rewordings: [Code: Code] = [:], question: Code? = nil) {
        self.survey = survey
        self.rewordings = rewordings
        self.question = question
    }
}

/// People have answered the question; what becomes of their answers must be decided first.
package struct RewordingUndecided: Error, Equatable, Sendable {
    package let before: Question
    package let after: Question

    /// ``Question/Change/words`` or ``Question/Change/meaning``; only the first can be the same question.
    package let change: Question.Change

    package init(before: Question, after: Question, change: Question.Change) {
        self.before = before
        self.after = after
        self.change = change
    }
}

/// Edits of a survey that may have been changed by somebody else since its author saw it.
///
/// Each begins with the survey as it is kept now; `base` is the version that the author had before him.
extension Survey {
    /// What a form makes of the title, the words before and after, and who may answer.
    package func changing(_ form: Fields, since base: Survey) throws -> Survey {
        let languages = Language.columns(of: texts + base.texts)
        let before = base.fields(in: languages)
        let mine = before.overlaid(with: form)
        _ = try read(mine)
        return try read(FieldMerge(base: before, theirs: fields(in: languages), mine: mine).decided)
    }

    private func read(_ fields: Fields) throws(UnfitFields) -> Survey {
        var issues = FieldLimits.issues(fields, short: ["title"])
        var survey = self
        survey.title = fields.text("title")
        survey.introduction = fields.text("introduction")
        survey.thanks = fields.text("thanks")
        if survey.title.isEmpty { issues.append(FieldIssue("title.en", SurveyEditorWords.titleNeeded)) }
        if let access = Access(rawValue: fields["access"]) {
            survey.access = access
        } else {
            issues.append(FieldIssue("access", EditorWords.chooseOne))
        }
        guard issues.isEmpty else { throw UnfitFields(issues) }
        return survey
    }

    /// What is known of a survey's questions when one of them is edited.
    package struct Knowledge: Sendable {
        /// The moments that questions may ask about, and those that were retired since but are asked about.
        package let moments: Set<Code>

        /// The codes of all questions that the survey has or ever had.
        package let taken: Set<Code>

        /// The questions that somebody has answered.
        package let answered: Set<Code>

        package init(moments: Set<Code>, taken: Set<Code>, answered: Set<Code>) {
            self.moments = moments
            self.taken = taken
            self.answered = answered
        }
    }

    /// What a form makes of a question.
    ///
    /// - Throws: ``UnfitFields`` for what cannot be saved, ``EditConflict`` and ``RewordingUndecided`` for what a person must
    ///   decide.
    package func changing(
        _ code: Code,
        by form: Fields,
        as rewording: Question.Rewording?,
        since base: Survey,
        _ known: Knowledge
    ) throws -> SurveyEdit {
        let languages = Language.columns(of: texts + base.texts)
        guard let seen = base.question(code) ?? question(code) else {
            throw Refusal(.notFound, "There is no question \"\(code)\".")
        }
        let before = seen.fields(in: languages)
        let mine = before.overlaid(with: form)
        _ = try Question.read(mine, code: code, moments: known.moments)
        guard let index = questions.firstIndex(where: { $0.code == code }) else {
            throw EditConflict.retired(FieldMerge(base: before, theirs: before, mine: mine))
        }
        let now = questions[index]
        let merged = try FieldMerge(base: before, theirs: now.fields(in: languages), mine: mine).decided
        let new = try Question.read(merged, code: code, moments: known.moments)
        var edit = SurveyEdit(self, question: code)
        edit.survey.questions[index] = new
        let change = known.answered.contains(code) ? now.change(to: new) : .none
        if change == .none || change == .words && rewording == .same { return edit }
        guard rewording == .another else { throw RewordingUndecided(before: now, after: new, change: change) }
        let other = Code(code.text, fallback: .question, avoiding: known.taken)
        edit.survey.questions[index].code = other
        edit.rewordings = [other: code]
        edit.question = other
        return edit
    }

    /// A new question as a form describes it, before another or at the end.
    package func adding(
        _ form: Fields,
        before next: Code?,
        since base: Survey,
        _ known: Knowledge
    ) throws -> SurveyEdit {
        let stem = form["moment"].isEmpty ? form["kind"] : form["moment"]
        let code = Code(stem, fallback: .question, avoiding: known.taken.union(questions.map(\.code)))
        var survey = self
        let question = try Question.read(form, code: code, moments: known.moments)
        survey.questions.insert(question, at: survey.index(before: next, in: base))
        return SurveyEdit(survey, question: code)
    }

    /// Moves a question before another or to the end.
    ///
    /// - Throws: ``EditConflict`` where somebody else moved or retired it since.
    package func moving(_ code: Code, before next: Code?, since base: Survey) throws -> Survey {
        let moved = differences(from: base).contains { $0.code == code && [.moved, .retired].contains($0.kind) }
        if moved { throw EditConflict.overtaken }
        guard let index = questions.firstIndex(where: { $0.code == code }), next != code else { return self }
        var survey = self
        let question = survey.questions.remove(at: index)
        survey.questions.insert(question, at: survey.index(before: next, in: base))
        return survey
    }

    /// The survey without a question, whose answers stay.
    ///
    /// - Throws: ``EditConflict`` where somebody else changed it since; ``UnfitFields`` where it is the last.
    package func retiring(_ code: Code, since base: Survey) throws -> Survey {
        guard let now = question(code) else { return self }
        guard base.question(code) == now else { throw EditConflict.overtaken }
        guard questions.count > 1 else { throw UnfitFields([FieldIssue("question", SurveyEditorWords.lastQuestion)]) }
        var survey = self
        survey.questions.removeAll { $0.code == code }
        return survey
    }

    /// The survey with a question that it had once, where it stood then.
    package func restoring(_ code: Code, from old: Survey) -> Survey {
        guard question(code) == nil, let place = old.questions.firstIndex(where: { $0.code == code }) else {
            return self
        }
        var survey = self
        let next = old.questions.dropFirst(place + 1).first?.code
        survey.questions.insert(old.questions[place], at: survey.index(before: next, in: old))
        return survey
    }

    /// Where to put something before a question; where that is gone, before the one that followed it.
    private func index(before next: Code?, in base: Survey) -> Int {
        guard let next, let place = base.questions.firstIndex(where: { $0.code == next }) else {
            return questions.count
        }
        let following = base.questions[place...].map(\.code)
        let found = following.lazy.compactMap { code in questions.firstIndex { $0.code == code } }.first
        return found ?? questions.count
    }
}
