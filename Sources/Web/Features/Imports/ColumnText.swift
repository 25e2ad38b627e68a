internal import Interchange
internal import ServiceCycle

/// A column of the table and what it is for, in words.
struct ColumnText: Encodable, Equatable, Sendable {
    let columnName: String
    let columnNumber: String
    let columnUse: String
    let columnNote: String?
    let columnCells: String
    let columnSure: Badge
    let columnPath: String
    let columnChange: String
    let columnIsIgnored: Bool

    init(_ index: Int, _ draft: ImportDraft, _ sample: TableSample, _ language: Language) {
        let plan = draft.plan.columns[index]
        let profile = ColumnProfile(sample, index)
        columnNumber = String(index + 1)
        columnName = profile.name.isEmpty ? String(index + 1) : profile.name
        columnUse = Self.use(plan.use, draft.plan, language)
        columnNote = Self.note(plan.use, draft.plan, language)
        columnCells = Self.cells(profile)
        columnSure = Self.sure(plan, language)
        columnPath = ImportPath.column(index, of: draft.id)
        columnChange = ImportWords.change[language]
        columnIsIgnored = plan.use == .ignore
    }

    /// The most frequent cells.
    static func cells(_ profile: ColumnProfile, most: Int = 5) -> String {
        let shown = profile.values.prefix(most).map { value in
            value.value.count > 40 ? value.value.prefix(39) + "…" : value.value
        }
        return shown.joined(separator: " · ") + (profile.distinct > most ? " …" : "")
    }

    static func use(_ use: ColumnUse, _ plan: TablePlan, _ language: Language) -> String {
        switch use {
        case .ignore: return ImportWords.ignore[language]
        case .key: return ImportWords.key[language]
        case .time: return ImportWords.time[language]
        case .weight: return ImportWords.weight[language]
        case .attribute(let name, _): return name.phrase[language]
        case .answer(let answer):
            let text = plan.question(answer.question)?.text.text(for: language) ?? answer.question.text
            return ImportWords.answer.text(language, ["question": text])
        }
    }

    /// The scale, the half of a pair, and which cells are no answer.
    private static func note(_ use: ColumnUse, _ plan: TablePlan, _ language: Language) -> String? {
        switch use {
        case .time(let reading): return reading.words
        case .answer(let answer):
            guard let question = plan.question(answer.question) else { return nil }
            var parts = [question.kind.phrase[language]]
            if question.kind.isPair { parts.append(half(answer.half, question.kind)[language]) }
            if let scale = question.kind.scale, question.kind != .nps, question.kind != .kano {
                let ends = ["least": String(scale.lowerBound), "most": String(scale.upperBound)]
                parts.append(ImportWords.scale.text(language, ends))
            }
            if !answer.missing.isEmpty {
                parts.append(
                    ImportWords.noAnswerCells.text(language, ["cells": answer.missing.joined(separator: ", ")])
                )
            }
            return parts.joined(separator: " · ")
        default: return nil
        }
    }

    static func half(_ half: AnswerPlan.Half, _ kind: Question.Kind) -> Phrase {
        switch (half, kind == .kano) {
        case (.first, true): ImportWords.functional
        case (.second, true): ImportWords.dysfunctional
        case (.first, false): ImportWords.expected
        case (.second, false): ImportWords.perceived
        }
    }

    private static func sure(_ plan: ColumnPlan, _ language: Language) -> Badge {
        if plan.reason == .person { return Badge(ImportWords.byYou[language], .good) }
        return switch plan.sureness {
        case .certain: Badge(ImportWords.certain[language], .good)
        case .likely: Badge(ImportWords.likely[language])
        case .unsure: Badge(ImportWords.unsure[language], .draft)
        }
    }
}

extension Question.Kind {
    /// What it measures, in words.
    var phrase: Phrase {
        switch self {
        case .rating: ImportWords.rating
        case .nps: ImportWords.recommendation
        case .effort: ImportWords.effort
        case .importance: ImportWords.importance
        case .expectation: ImportWords.expectation
        case .kano: ImportWords.kano
        case .choice: ImportWords.choice
        case .choices: ImportWords.choices
        case .text: ImportWords.text
        }
    }
}
