internal import Interchange
internal import ServiceCycle

/// A doubt as a question of a form: its words, its answers, and how an answer is read.
struct DoubtForm: Encodable, Equatable, Sendable {
    let doubtField: ChoiceField?

    /// The words of what can only be taken notice of.
    let doubtNote: String?

    /// A day that belongs to one of the answers.
    let doubtDay: Field?

    init(_ doubt: Doubt, _ draft: ImportDraft, _ sample: TableSample, _ language: Language) {
        let words = DoubtWords(doubt, draft, sample, language)
        doubtNote = doubt.isBlocking ? words.question : nil
        doubtField =
            doubt.isBlocking
            ? nil
            : ChoiceField(
                FieldLabel(doubt.id, words.question),
                words.items,
                chosen: Set([words.items.first?.value].compactMap { $0 }),
                language: language
            )
        doubtDay = words.day.map {
            Field.line(FieldLabel("\(doubt.id)-day", $0, isRequired: false), "", kind: .date, language: language)
        }
    }

    /// What was answered, nil where nothing was.
    static func choice(of doubt: Doubt, _ form: FormBody) -> Doubt.Choice? {
        guard let value = form[doubt.id] else { return nil }
        let day = form["\(doubt.id)-day"].flatMap { Day($0) }?.description
        switch (doubt.subject, value) {
        case (.encoding, let encoding): return .encoding(encoding)
        case (.dates(_, let readings), let value):
            return Int(value).flatMap { readings.indices.contains($0) ? .reading(readings[$0]) : nil }
        case (.countedDays, "yes"): return day.map { .daysFrom($0) }
        case (.noTime, "day"): return day.map { .day($0) }
        case (_, "no"): return .no
        default: return .yes
        }
    }
}

/// The words of a doubt in one language.
private struct DoubtWords {
    let question: String
    let items: [ChoiceField.Item]
    let day: String?

    init(_ doubt: Doubt, _ draft: ImportDraft, _ sample: TableSample, _ language: Language) {
        let say = { (phrase: Phrase, values: [String: String]) in phrase.text(language, values) }
        let understood = [ChoiceField.Item("yes", ImportWords.understood[language])]
        var day: String?
        switch doubt.subject {
        case .encoding(let possible):
            question = say(ImportWords.askEncoding, ["encoding": draft.plan.encoding])
            let all = [draft.plan.encoding] + possible.filter { $0 != draft.plan.encoding }
            items = all.map { ChoiceField.Item($0, $0) }
        case .header:
            question = ImportWords.askHeader[language]
            items = understood
        case .dates(let column, let readings):
            question = say(ImportWords.askDates, ["column": sample.names[column]])
            items = readings.enumerated().map { ChoiceField.Item(String($0.offset), $0.element.words) }
        case .countedDays(let column):
            question = say(ImportWords.askDays, ["column": sample.names[column]])
            items = [.init("no", ImportWords.ignoreColumn[language]), .init("yes", ImportWords.yes[language])]
            day = ImportWords.daysFrom[language]
        case .noTime:
            question = ImportWords.askTime[language]
            items = [.init("yes", ImportWords.today[language]), .init("day", ImportWords.allOn[language])]
            day = ImportWords.allOn[language]
        case .missing(let columns, let cells, let points):
            question = say(
                ImportWords.askMissing,
                [
                    "cells": cells.joined(separator: ", "), "points": String(points),
                    "columns": Self.columns(columns, sample, language),
                ]
            )
            items = [.init("yes", ImportWords.yes[language]), .init("no", ImportWords.mistake[language])]
        case .top(let columns, let cell):
            question = say(ImportWords.askTop, ["cell": cell, "columns": Self.columns(columns, sample, language)])
            items = [.init("yes", ImportWords.best[language]), .init("no", ImportWords.noAnswer[language])]
        case .values(let column, let name, let cells):
            question = say(
                ImportWords.askValues,
                [
                    "cells": cells.prefix(8).joined(separator: ", "), "attribute": name.phrase[language],
                    "column": sample.names[column],
                ]
            )
            items = understood
        case .unanswered(let codes):
            let texts = codes.prefix(8).map { code in
                draft.plan.question(code)?.text.text(for: language) ?? code.text
            }
            question = say(ImportWords.askUnanswered, ["questions": texts.joined(separator: " · ")])
            items = understood
        case .noAnswers:
            question = ImportWords.askNoAnswers[language]
            items = []
        case .uneven(let count):
            question = say(ImportWords.askUneven, ["count": String(count)])
            items = understood
        }
        self.day = day
    }

    private static func columns(_ columns: [Int], _ sample: TableSample, _ language: Language) -> String {
        guard columns.count == 1, let column = columns.first else {
            return ImportWords.severalColumns.text(language, columns.count)
        }
        return StudyWords.quote.text(language, ["name": sample.names[column]])
    }
}

extension TimeReading {
    /// As it stands in a mapping.
    var words: String {
        switch self {
        case .standard: "RFC 3339"
        case .pattern(let text): text
        case .days(let from): from
        }
    }
}

extension AttributeName {
    var phrase: Phrase {
        switch self {
        case .location: ImportWords.location
        case .channel: ImportWords.channel
        case .segment: ImportWords.segment
        case .language: ImportWords.language
        case .wave: ImportWords.wave
        }
    }
}
