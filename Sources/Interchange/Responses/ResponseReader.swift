package import ServiceCycle

/// Reads the responses of a table one by one, in constant memory.
package struct ResponseReader {
    /// One line of the table.
    package enum Line: Equatable, Sendable {
        case response(ImportedResponse)
        /// A line in which nothing is answered, by its number: somebody who left the sheet blank.
        case blank(line: Int)
        /// A line that cannot be used, by its number, and every reason.
        case bad(line: Int, [Issue])
    }

    private let survey: Survey
    private var table: DelimitedReader
    private var identity: LineIdentity
    private var time: TimeColumn?
    private let weight: Int?
    private var attributes: AttributeColumns

    /// By question; nil where the mapping names no column.
    private let answers: [AnswerColumn?]
    private let required: [Int]

    /// Opens a table and finds the mapping's columns in its header; a refusal names all that are not there.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - mapping: How its columns become responses; checked against the same survey and map.
    ///   - survey: The survey that was answered.
    ///   - map: The map of the survey's cycle.
    ///   - zone: The organisation's zone, for times without one.
    ///   - mappingName: The mapping's file, whose lines a refusal names.
    /// - Throws: A refusal of the file, its encoding or the mapping's columns.
    package init(
        path: String,
        mapping: ResponseMapping,
        survey: Survey,
        map: ServiceMap,
        zone: Zone,
        mappingName: String = "this mapping"
    ) throws(Refusal) {
        let table = try DelimitedReader(path: path, encoding: mapping.encoding, delimiter: mapping.delimiter)
        let binding = HeaderBinding(table.header)
        self.survey = survey
        self.table = table
        identity = LineIdentity(columns: mapping.key.compactMap(binding.position))
        time = TimeColumn(mapping.time, zone: zone, position: binding.position)
        weight = mapping.weight.flatMap(binding.position)
        attributes = AttributeColumns(mapping, map: map, position: binding.position)
        answers = survey.questions.map { question in
            mapping.answers[question.code].flatMap { source in
                let columns = source.columns.compactMap(binding.position)
                guard columns.count == source.columns.count, !columns.isEmpty else { return nil }
                return AnswerColumn(source, for: question, columns: columns)
            }
        }
        required = survey.questions.indices.filter { survey.questions[$0].isRequired }
        try binding.findings.check(table.name, as: "a table with \(mappingName)")
    }

    package var header: DelimitedHeader { table.header }
    package var bytesRead: Int { table.bytesRead }

    /// The size of the file in bytes, 0 where it is not known.
    package var size: Int { table.size }

    /// The cells of the line that was read last, as they stand in the table.
    package var cells: [String] { (0..<table.count).map(table.text) }

    /// The next line, or nil at the end of the file.
    package mutating func next() throws(Refusal) -> Line? {
        guard try table.next() else { return nil }
        if let problem = table.problem { return .bad(line: table.line, [Issue("line \(table.line)", problem)]) }
        var issues: [Issue] = []
        let answers = readAnswers(&issues)
        if issues.isEmpty, answers.allSatisfy({ $0 == nil }) { return .blank(line: table.line) }
        do throws(CellProblem) {
            let attributes = try attributes.values(in: table)
            let at = try time?.instant(in: table)
            let weight = try readWeight()
            let key = try identity.key(of: table, wave: attributes.wave)
            if issues.isEmpty {
                return .response(
                    ImportedResponse(
                        line: table.line,
                        key: key,
                        answers: answers,
                        attributes: attributes,
                        at: at,
                        weight: weight
                    )
                )
            }
        } catch {
            issues.append(Issue(table.place(error.cell), error.sentence))
        }
        return .bad(line: table.line, issues)
    }

    private func readAnswers(_ issues: inout [Issue]) -> [Answer?] {
        var read: [Answer?] = []
        read.reserveCapacity(answers.count)
        var isAnswered = false
        for column in answers {
            var answer: Answer?
            do throws(CellProblem) {
                answer = try column?.answer(in: table)
            } catch {
                if issues.count < Findings.most { issues.append(Issue(table.place(error.cell), error.sentence)) }
            }
            if answer != nil { isAnswered = true }
            read.append(answer)
        }
        guard issues.isEmpty, isAnswered else { return read }
        for index in required where read[index] == nil {
            let code = survey.questions[index].code
            issues.append(Issue("line \(table.line)", "The question \"\(code)\" must be answered."))
        }
        return read
    }

    private func readWeight() throws(CellProblem) -> Int {
        guard let weight else { return 1_000_000 }
        let bytes = table.bytes(weight)
        if let millionths = WeightCell.millionths(bytes) { return millionths }
        throw CellProblem(weight, "\(CellProblem.shown(bytes)) is no weight above 0 and at most \(WeightCell.largest).")
    }
}

/// Finds the columns that a mapping names, and notes those that are not there.
private struct HeaderBinding {
    let header: DelimitedHeader
    let findings = Findings(.dotted)

    init(_ header: DelimitedHeader) {
        self.header = header
    }

    func position(of column: ResponseMapping.Column) -> Int? {
        do throws(DelimitedHeader.Problem) {
            return try header.position(of: column.name)
        } catch {
            findings.add(Issue(column.place.isEmpty ? "column \"\(column.name)\"" : column.place, error.sentence))
            return nil
        }
    }
}

/// The columns of all attributes.
private struct AttributeColumns {
    private var location: AttributeColumn<Code>?
    private var channel: AttributeColumn<Code>?
    private var segment: AttributeColumn<Code>?
    private var language: AttributeColumn<Language>?
    private var wave: AttributeColumn<Code>?

    init(_ mapping: ResponseMapping, map: ServiceMap, position: (ResponseMapping.Column) -> Int?) {
        let among = { (codes: [Code]) -> @Sendable (String) -> Code? in
            let known = Set(codes)
            return { text in Code(text).flatMap { known.contains($0) ? $0 : nil } }
        }
        location = AttributeColumn(mapping.location, position: position, parse: among(map.locations.map(\.code)))
        channel = AttributeColumn(mapping.channel, position: position, parse: among(map.channels.map(\.code)))
        segment = AttributeColumn(mapping.segment, position: position, parse: among(map.segments.map(\.code)))
        language = AttributeColumn(mapping.language, position: position) { Language($0) }
        wave = AttributeColumn(mapping.wave, position: position) { Code($0) }
    }

    mutating func values(in line: DelimitedReader) throws(CellProblem) -> Attributes {
        Attributes(
            location: try location?.value(in: line),
            channel: try channel?.value(in: line),
            segment: try segment?.value(in: line),
            language: try language?.value(in: line),
            wave: try wave?.value(in: line)
        )
    }
}
