package import ServiceCycle

extension MappingFile {
    /// Writes a mapping; reading it and writing it again gives the same bytes.
    ///
    /// - Parameters:
    ///   - mapping: The mapping.
    ///   - survey: The survey that it is for, whose kinds of questions name the columns.
    /// - Returns: The file.
    package static func write(_ mapping: ResponseMapping, for survey: Survey) -> String {
        var text = YAMLText(comment: "A mapping for Siklus: how the columns of a table become answers.")
        text.field("survey", mapping.survey)
        text.field("encoding", mapping.encoding)
        text.field("delimiter", mapping.delimiter.map(name(of:)))
        text.values("key", mapping.key.map(\.name))
        if let time = mapping.time { text.group("time") { write(&$0, time) } }
        text.field("weight", mapping.weight?.name)
        let hasAttributes =
            mapping.location != nil || mapping.channel != nil || mapping.segment != nil || mapping.language != nil
            || mapping.wave != nil
        if hasAttributes {
            text.group("attributes") { text in
                write(&text, "location", mapping.location, \.text)
                write(&text, "channel", mapping.channel, \.text)
                write(&text, "segment", mapping.segment, \.text)
                write(&text, "language", mapping.language, \.tag)
                write(&text, "wave", mapping.wave, \.text)
            }
        }
        text.group("answers") { text in
            for question in survey.questions {
                guard let source = mapping.answers[question.code] else { continue }
                text.group(question.code.text) { write(&$0, source, question.kind) }
            }
        }
        return text.text
    }

    private static func name(of delimiter: UInt8) -> String {
        switch delimiter {
        case 0x09: "tab"
        case UInt8(ascii: ","): "comma"
        case UInt8(ascii: ";"): "semicolon"
        default: String(decoding: [delimiter], as: UTF8.self)
        }
    }

    private static func write(_ text: inout YAMLText, _ time: ResponseMapping.Time) {
        switch time {
        case .standard(let column): text.field("column", column.name)
        case .pattern(let column, let pattern):
            text.field("column", column.name)
            text.field("format", pattern.text)
        case .days(let column, let from):
            text.field("column", column.name)
            text.field("unit", "days")
            text.field("from", from.description)
        case .clock(let column, let from, let milliseconds):
            text.field("column", column.name)
            text.field("unit", milliseconds == 1 ? "milliseconds" : "seconds")
            text.field("from", from.description)
        case .day(let day): text.field("constant", day.description)
        case .instant(let instant): text.field("constant", instant.text(in: .utc))
        }
    }

    private static func write<Value>(
        _ text: inout YAMLText,
        _ name: String,
        _ attribute: ResponseMapping.Attribute<Value>?,
        _ word: (Value) -> String
    ) {
        switch attribute {
        case nil: return
        case .constant(let value): text.group(name) { $0.field("constant", word(value)) }
        case .column(let column, let values, let other):
            text.group(name) { text in
                text.field("column", column.name)
                if let values { text.entries("values", orNothing: values.mapValues { $0.map(word) }) }
                if let other { text.field("other", orNothing: other.map(word)) }
            }
        }
    }

    private static func write(_ text: inout YAMLText, _ source: ResponseMapping.Source, _ kind: Question.Kind) {
        let names = kind.halves.map { [$0.0, $0.1] } ?? ["column"]
        for (name, column) in zip(names, source.columns) { text.field(name, column.name) }
        text.entries("missing", source.missing)
        if let labels = source.labels { text.entries("table", labels) }
        if let options = source.options { text.entries("values", options.mapValues(\.text)) }
        if source.separator != ";" { text.field("separator", source.separator) }
    }
}
