internal import Interchange
internal import ServiceCycle

/// One column of an upload: what it is for, and how its cells are read.
struct ImportColumnPage: Page {
    static let template = "imports/column"

    let frame: PageFrame
    let head: PageHead
    let savePath: String
    let columnFields: [Field]
    let columnAlike: ChoiceField?
    let saveButtons: ButtonRow

    init(frame: PageFrame, draft: ImportDraft, sample: TableSample, index: Int, map: ServiceMap?) {
        let language = frame.language
        let profile = ColumnProfile(sample, index)
        let use = draft.plan.columns[index].use
        self.frame = frame
        let values = [
            "number": String(index + 1), "file": draft.file, "cells": ColumnText.cells(profile, most: 12),
        ]
        head = PageHead(
            profile.name.isEmpty ? String(index + 1) : profile.name,
            lead: ImportWords.columnLead.text(language, values),
            crumbs: [
                PageHead.Crumb(ImportWords.title[language], ImportPath.listURL),
                PageHead.Crumb(draft.file, ImportPath.show(draft.id)),
            ],
            language: language
        )
        savePath = ImportPath.column(index, of: draft.id)
        let fields = ColumnFields(draft.plan, profile, map: map, language: language)
        columnFields = [fields.use(use)] + fields.details(use)
        let alike = sample.columns(like: index).count { column in
            if case .answer = draft.plan.columns[column].use { true } else { false }
        }
        columnAlike =
            alike == 0 || ColumnEdit.name(of: use) != "answer"
            ? nil
            : ChoiceField(
                FieldLabel("alike", ImportWords.alike.text(language, ["count": String(alike)])),
                [ChoiceField.Item("yes", ImportWords.yes[language])],
                chosen: [],
                takesSeveral: true,
                language: language
            )
        saveButtons = ButtonRow([
            .submit(ImportWords.save[language]), .link(ComponentWords.cancel[language], ImportPath.show(draft.id)),
        ])
    }
}

/// The fields for a column.
private struct ColumnFields {
    let plan: TablePlan
    let profile: ColumnProfile
    let map: ServiceMap?
    let language: Language

    init(_ plan: TablePlan, _ profile: ColumnProfile, map: ServiceMap?, language: Language) {
        self.plan = plan
        self.profile = profile
        self.map = map
        self.language = language
    }

    func use(_ use: ColumnUse) -> Field {
        let uses: [(String, Phrase)] =
            [
                ("ignore", ImportWords.ignore), ("answer", ImportWords.answerUse), ("time", ImportWords.time),
                ("key", ImportWords.key), ("weight", ImportWords.weight),
            ] + AttributeName.allCases.map { ($0.rawValue, $0.phrase) }
        return .select(
            FieldLabel("use", ImportWords.useField[language]),
            ColumnEdit.name(of: use),
            among: uses.map { ($0.0, $0.1[language]) },
            language: language
        )
    }

    func details(_ use: ColumnUse) -> [Field] {
        switch use {
        case .ignore, .key, .weight: []
        case .time(let reading): [pattern(reading)]
        case .attribute(let name, let values): [self.values(name, values)]
        case .answer(let answer): (plan.questionsAreNew ? newQuestion(answer) : [question(answer)]) + cells(answer)
        }
    }

    private func pattern(_ reading: TimeReading) -> Field {
        let text = if case .pattern(let text) = reading { text } else { "" }
        return .line(
            FieldLabel(
                "pattern",
                ImportWords.patternField[language],
                hint: ImportWords.patternHint[language],
                isRequired: false
            ),
            text,
            language: language
        )
    }

    private func values(_ name: AttributeName, _ values: [String: String]) -> Field {
        let codes = AttributeValues(name, map: map).codes.joined(separator: ", ")
        let lines = values.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }
        return .area(
            FieldLabel(
                "values",
                ImportWords.valuesField[language],
                hint: ImportWords.valuesHint.text(language, ["codes": codes]),
                isRequired: false
            ),
            lines.joined(separator: "\n"),
            rows: min(12, max(3, lines.count)),
            language: language
        )
    }

    private func question(_ answer: AnswerPlan) -> Field {
        var options: [(value: String, label: String)] = []
        for question in plan.questions {
            let text = question.text.text(for: language) ?? question.code.text
            for half in question.kind.isPair ? [AnswerPlan.Half.first, .second] : [.first] {
                let name = question.kind.isPair ? " (\(ColumnText.half(half, question.kind)[language]))" : ""
                options.append(("\(question.code) \(half.rawValue)", text + name))
            }
        }
        return .select(
            FieldLabel("question", ImportWords.questionField[language]),
            "\(answer.question) \(answer.half.rawValue)",
            among: options,
            language: language
        )
    }

    private func newQuestion(_ answer: AnswerPlan) -> [Field] {
        guard let question = plan.question(answer.question) else { return [] }
        var fields: [Field] = [
            .line(
                FieldLabel("words", ImportWords.wordsField[language]),
                question.text.text(for: language) ?? "",
                longest: 400,
                language: language
            )
        ]
        let kinds: [(String, Question.Kind)] = [
            ("rating", .rating(points: 5, labels: [])), ("nps", .nps), ("effort", .effort(points: 5, labels: [])),
            ("importance", .importance(points: 5, labels: [])), ("text", .text),
        ]
        let isSimple = kinds.contains { $0.0 == question.kind.name }
        let options = (isSimple ? [] : [(question.kind.name, question.kind)]) + kinds
        fields.append(
            .select(
                FieldLabel("kind", ImportWords.kindField[language]),
                question.kind.name,
                among: options.map { ($0.0, $0.1.phrase[language]) },
                language: language
            )
        )
        if let scale = question.kind.scale, question.kind != .nps, question.kind != .kano {
            fields.append(
                .line(
                    FieldLabel("points", ImportWords.pointsField[language]),
                    String(scale.count),
                    kind: .whole(2...11),
                    language: language
                )
            )
        }
        if let map, question.kind.measuresSatisfaction {
            fields.append(
                .select(
                    FieldLabel("moment", ImportWords.momentField[language]),
                    question.moment?.text ?? "",
                    among: [("", ImportWords.noMoment[language])]
                        + map.moments.map { ($0.code.text, $0.name(in: language)) },
                    language: language
                )
            )
        }
        return fields
    }

    private func cells(_ answer: AnswerPlan) -> [Field] {
        guard plan.question(answer.question)?.kind != .text else { return [] }
        var fields: [Field] = [
            .line(
                FieldLabel(
                    "missing",
                    ImportWords.missingField[language],
                    hint: ImportWords.missingHint[language],
                    isRequired: false
                ),
                answer.missing.joined(separator: ", "),
                language: language
            )
        ]
        let labels = answer.labels.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { "\($0.key) = \($0.value)" }
        if !profile.texts.isEmpty, plan.question(answer.question)?.kind.scale != nil {
            fields.append(
                .area(
                    FieldLabel(
                        "labels",
                        ImportWords.labelsField[language],
                        hint: ImportWords.labelsHint[language],
                        isRequired: false
                    ),
                    labels.joined(separator: "\n"),
                    rows: min(11, max(4, labels.count)),
                    language: language
                )
            )
        }
        return fields
    }
}
