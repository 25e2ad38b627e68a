internal import ServiceCycle

/// Reads a mapping from a file's values and checks it against its survey and map.
struct MappingReader {
    static let fields = [
        "survey", "encoding", "delimiter", "key", "time", "weight", "missing", "tables", "attributes", "answers",
    ]

    let root: YAMLValue
    let survey: Survey
    let map: ServiceMap

    func mapping() -> ResponseMapping? {
        guard let fields = root.fields(Self.fields) else { return nil }
        if let value = fields.required("survey"), let code = value.code(), code != survey.code {
            value.note("This mapping is for the survey \"\(code)\", not for \"\(survey.code)\".")
        }
        let key = fields["key"].map { $0.isList ? $0.items().compactMap(\.column) : [$0].compactMap(\.column) }
        let attributes = fields["attributes"]?.fields(["location", "channel", "segment", "language", "wave"])
        let answers = AnswerMappingReader(
            survey: survey,
            missing: fields["missing"].map(AnswerMappingReader.reasons) ?? [:],
            tables: tables(fields["tables"])
        )
        return ResponseMapping(
            survey: survey.code,
            encoding: fields["encoding"].flatMap(encoding) ?? "utf-8",
            delimiter: fields["delimiter"].flatMap(delimiter),
            key: key ?? [],
            time: fields["time"].flatMap(time),
            weight: fields["weight"]?.column,
            location: attributes?["location"].flatMap { attribute($0, among: map.locations.map(\.code)) },
            channel: attributes?["channel"].flatMap { attribute($0, among: map.channels.map(\.code)) },
            segment: attributes?["segment"].flatMap { attribute($0, among: map.segments.map(\.code)) },
            language: attributes?["language"].flatMap { attribute($0, read: language) },
            wave: attributes?["wave"].flatMap { attribute($0) { $0.code() } },
            answers: answers.read(fields.required("answers"), at: root)
        )
    }

    private func encoding(_ value: YAMLValue) -> String? {
        guard let text = value.text() else { return nil }
        guard TextSource.isKnown(encoding: text) else {
            value.note(TextSource.unknown(encoding: text))
            return nil
        }
        return text
    }

    private func delimiter(_ value: YAMLValue) -> UInt8? {
        let names = ["tab": UInt8(0x09), "comma": UInt8(ascii: ","), "semicolon": UInt8(ascii: ";")]
        guard let text = value.text() else { return nil }
        if let byte = names[text] { return byte }
        guard text.utf8.count == 1, let byte = text.utf8.first, byte == 0x09 || (0x20..<0x7F).contains(byte),
            byte != UInt8(ascii: "\""), !(0x30...0x39).contains(byte)
        else {
            value.note("A delimiter is one sign, such as \",\" or \";\", or the word tab.")
            return nil
        }
        return byte
    }

    private func tables(_ value: YAMLValue?) -> [String: [String: Int]] {
        var tables: [String: [String: Int]] = [:]
        for (name, value) in value?.entries() ?? [] {
            tables[name] = AnswerMappingReader.points(value)
        }
        return tables
    }

    private func time(_ value: YAMLValue) -> ResponseMapping.Time? {
        guard let fields = value.fields(["column", "unit", "from", "format", "constant"]) else { return nil }
        if let constant = fields["constant"] { return self.constant(constant) }
        guard let column = fields.required("column")?.column else { return nil }
        if let format = fields["format"] {
            if let pattern = format.text().flatMap(TimePattern.init) { return .pattern(column, pattern) }
            format.note("Expected is \(TimePattern.rule).")
            return nil
        }
        guard let unit = fields["unit"] else { return .standard(column) }
        guard let from = fields.required("from")?.day, let word = unit.text() else { return nil }
        switch word {
        case "days": return .days(column, from: from)
        case "seconds": return .clock(column, from: from, milliseconds: 1000)
        case "milliseconds": return .clock(column, from: from, milliseconds: 1)
        default:
            unit.note("\"\(word.prefix(40))\" is none of days, seconds, milliseconds.")
            return nil
        }
    }

    private func constant(_ value: YAMLValue) -> ResponseMapping.Time? {
        guard let text = value.text() else { return nil }
        if let day = Day(text) { return .day(day) }
        if let instant = Timestamp.instant(text) { return .instant(instant) }
        value.note("Expected is a day such as 2013-05-15, or \(Timestamp.rule).")
        return nil
    }

    private func language(_ value: YAMLValue) -> Language? {
        guard let text = value.text() else { return nil }
        if let language = Language(text) { return language }
        value.note("\"\(text.prefix(40))\" is not a language tag such as en, de or id.")
        return nil
    }

    /// An attribute whose values are codes that the map has.
    private func attribute(_ value: YAMLValue, among known: [Code]) -> ResponseMapping.Attribute<Code>? {
        attribute(value) { value in
            guard let code = value.code() else { return nil }
            if known.contains(code) { return code }
            let word = value.path.steps.compactMap { if case .key(let key) = $0 { key } else { nil } }.dropFirst().first
            let hint = value.hint(for: code.text, among: known.map(\.text))
            value.note("The map has no \(word ?? "place") \"\(code)\"\(hint.isEmpty ? "." : hint)")
            return nil
        }
    }

    private func attribute<Value>(
        _ value: YAMLValue,
        read: (YAMLValue) -> Value?
    ) -> ResponseMapping.Attribute<Value>? {
        if !value.isMapping { return value.column.map { .column($0, values: nil, other: nil) } }
        guard let fields = value.fields(["column", "values", "other", "constant"]) else { return nil }
        if let constant = fields["constant"] { return read(constant).map { .constant($0) } }
        guard let column = fields.required("column")?.column else { return nil }
        var values: [String: Value?]?
        if let written = fields["values"] {
            values = [:]
            for (cell, value) in written.entries() { values?[cell.trimmed] = .some(value.isNull ? nil : read(value)) }
        }
        var other: Value??
        if fields.isWritten("other") { other = .some(fields["other"].flatMap(read)) }
        return .column(column, values: values, other: other)
    }
}

extension YAMLValue {
    var isMapping: Bool {
        if case .mapping = node.content { true } else { false }
    }

    var isList: Bool {
        if case .list = node.content { true } else { false }
    }

    /// Where the value stands, for messages that come later.
    var place: String { Findings.place(line: line, path, findings.style) }

    /// A column by its header or number.
    var column: ResponseMapping.Column? { text().map { ResponseMapping.Column($0, place: place) } }

    /// A calendar day.
    var day: Day? {
        guard let text = text() else { return nil }
        if let day = Day(text) { return day }
        note("\"\(text.prefix(40))\" is not a day such as 2013-05-15.")
        return nil
    }
}
