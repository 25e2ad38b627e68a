internal import ServiceCycle

/// The columns of one question, made ready: what a scale allows and what a label means is looked up once.
struct AnswerColumn {
    private enum Reading {
        case point, expectation, kano, choice, choices, text
    }

    private let reading: Reading
    private let columns: [Int]
    private let missing: MissingCells
    private let scale: ClosedRange<Int>
    private let labels: [ArraySlice<UInt8>: Int]?
    private let options: [ArraySlice<UInt8>: Code]
    private let optionsAreCodes: Bool
    private let separator: [UInt8]

    /// Makes a source ready whose columns stand at these positions, from 0.
    init(_ source: ResponseMapping.Source, for question: Question, columns: [Int]) {
        reading =
            switch question.kind {
            case .rating, .nps, .effort, .importance: .point
            case .expectation: .expectation
            case .kano: .kano
            case .choice: .choice
            case .choices: .choices
            case .text: .text
            }
        self.columns = columns
        missing = MissingCells(source.missing.keys)
        scale = question.kind.scale ?? 0...0
        labels = source.labels.map { Dictionary($0.map { (Self.key($0.key), $0.value) }) { first, _ in first } }
        optionsAreCodes = source.options == nil
        let codes = question.kind.options.map { ($0.code.text, $0.code) }
        let options = source.options ?? Dictionary(codes) { first, _ in first }
        self.options = Dictionary(options.map { (Self.key($0.key), $0.value) }) { first, _ in first }
        separator = Array(source.separator.utf8)
    }

    private static func key(_ text: String) -> ArraySlice<UInt8> { Array(text.utf8)[...] }

    /// The answer in the current line, nil where there is none.
    func answer(in line: DelimitedReader) throws(CellProblem) -> Answer? {
        switch reading {
        case .point: return try point(columns[0], in: line).map { .point($0) }
        case .expectation:
            let halves = (try point(columns[0], in: line), try point(columns[1], in: line))
            return halves == (nil, nil) ? nil : .expectation(expected: halves.0, perceived: halves.1)
        case .kano:
            let halves = (try point(columns[0], in: line), try point(columns[1], in: line))
            return halves == (nil, nil) ? nil : .kano(functional: halves.0, dysfunctional: halves.1)
        case .choice:
            guard let bytes = present(columns[0], in: line) else { return nil }
            return .choice(try option(bytes, columns[0]))
        case .choices: return try choices(in: line)
        case .text: return try text(in: line)
        }
    }

    private func point(_ column: Int, in line: DelimitedReader) throws(CellProblem) -> Int? {
        let bytes = line.bytes(column)
        switch CellNumber(bytes) {
        case .empty: return nil
        case .whole(let number):
            if missing.contains(number) { return nil }
            if labels == nil {
                if scale.contains(number) { return number }
                throw CellProblem(
                    column,
                    "\(number) is not between \(scale.lowerBound) and \(scale.upperBound), nor named as missing."
                )
            }
        case .other: break
        }
        let trimmed = line.trimmedBytes(column)
        if missing.contains(trimmed) { return nil }
        guard let labels else { throw CellProblem(column, "\(CellProblem.shown(trimmed)) is not a whole number.") }
        if let point = labels[trimmed] { return point }
        throw CellProblem(column, "\(CellProblem.shown(trimmed)) is none of the labels in the mapping's table.")
    }

    /// A cell that is neither empty nor named as missing.
    private func present(_ column: Int, in line: DelimitedReader) -> ArraySlice<UInt8>? {
        let bytes = line.trimmedBytes(column)
        if bytes.isEmpty || missing.contains(bytes) { return nil }
        if case .whole(let number) = CellNumber(bytes), missing.contains(number) { return nil }
        return bytes
    }

    private func option(_ bytes: ArraySlice<UInt8>, _ column: Int) throws(CellProblem) -> Code {
        if let code = options[bytes] { return code }
        if optionsAreCodes, let code = options[bytes.lowercased] { return code }
        let known = options.keys.map { String(decoding: $0, as: UTF8.self) }.sorted().prefix(20)
        throw CellProblem(column, "\(CellProblem.shown(bytes)) is none of \(known.joined(separator: ", ")).")
    }

    private func choices(in line: DelimitedReader) throws(CellProblem) -> Answer? {
        guard let bytes = present(columns[0], in: line) else { return nil }
        var codes: [Code] = []
        for part in bytes.split(by: separator) where !part.isEmpty {
            let code = try option(part, columns[0])
            if codes.contains(code) { throw CellProblem(columns[0], "The option \"\(code)\" is named twice.") }
            codes.append(code)
        }
        return codes.isEmpty ? nil : .choices(codes)
    }

    private func text(in line: DelimitedReader) throws(CellProblem) -> Answer? {
        guard let bytes = present(columns[0], in: line) else { return nil }
        guard bytes.count <= Answer.longestText else {
            throw CellProblem(columns[0], "The text is longer than \(Answer.longestText) bytes.")
        }
        return .text(String(decoding: bytes, as: UTF8.self))
    }
}

extension ArraySlice<UInt8> {
    /// The bytes without spaces and tabs around them.
    var trimmedSpaces: ArraySlice<UInt8> {
        var rest = self
        while let first = rest.first, first == 0x20 || first == 0x09 { rest.removeFirst() }
        while let last = rest.last, last == 0x20 || last == 0x09 { rest.removeLast() }
        return rest
    }

    /// The bytes with A–Z as a–z.
    var lowercased: ArraySlice<UInt8> { map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }[...] }

    /// The parts between a separator, without the spaces around them.
    fileprivate func split(by separator: [UInt8]) -> [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        var (start, at) = (startIndex, startIndex)
        while at < endIndex {
            if self[at...].starts(with: separator) {
                parts.append(self[start..<at].trimmedSpaces)
                at += separator.count
                start = at
            } else {
                at += 1
            }
        }
        return parts + [self[start...].trimmedSpaces]
    }
}
