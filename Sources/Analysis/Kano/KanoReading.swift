internal import Interchange
internal import Kano
internal import ServiceCycle

/// The pairs of a table, counted while it is read: each line is looked at once, whatever the number of pairs.
struct KanoReading {
    /// The pairs of one attribute or of one group within it.
    struct Counts {
        /// How often each label of the first half met each of the second, row by row.
        private(set) var cells = Array(repeating: 0, count: AnswerLabels.most * AnswerLabels.most)
        var skipped = 0

        mutating func add(_ functional: Int, _ dysfunctional: Int) {
            cells[functional * AnswerLabels.most + dysfunctional] += 1
        }

        /// The counts once it is known what the labels mean.
        func pairs(_ functional: [KanoAnswer], _ dysfunctional: [KanoAnswer]) -> PairTable {
            var counts = Array(repeating: Array(repeating: 0, count: 5), count: 5)
            for (first, answer) in functional.enumerated() {
                for (second, other) in dysfunctional.enumerated() {
                    counts[answer.rawValue - 1][other.rawValue - 1] += cells[first * AnswerLabels.most + second]
                }
            }
            return PairTable(counts: counts) ?? PairTable()
        }
    }

    private(set) var attributes: [String] = []

    /// By attribute, then by group; one group where none are asked for.
    private(set) var counts: [[Counts]] = []
    private(set) var functional = AnswerLabels()
    private(set) var dysfunctional = AnswerLabels()
    private(set) var groups = TextCodes()
    private(set) var rowCount = 0

    /// The number of different people; nil where no column names them.
    private(set) var respondentCount: Int?

    private var reader: DelimitedReader
    private let missing: MissingAnswers
    private let by: Int?

    init(_ source: TableSource, _ columns: KanoColumns, by: String?) throws(Refusal) {
        reader = try source.open()
        missing = source.missing
        self.by = if let by { try reader.position(of: by) } else { nil }
        switch columns {
        case .wide(let pairs): try readWide(pairs)
        case .long(let attribute, let first, let second):
            try readLong(
                try KanoReading.position(of: attribute, in: reader),
                try KanoReading.position(of: first, in: reader),
                try KanoReading.position(of: second, in: reader)
            )
        }
        guard rowCount > 0 else { throw reader.isWithoutRows }
    }

    /// Who has a table of the wide form and forgot to say so is told how.
    private static func position(of column: String, in reader: DelimitedReader) throws(Refusal) -> Int {
        do throws(Refusal) {
            return try reader.position(of: column)
        } catch {
            throw Refusal(
                .invalid,
                "\(error.message) Or name the two columns of each attribute with --pair NAME=FUNCTIONAL,DYSFUNCTIONAL."
            )
        }
    }

    private mutating func readWide(_ pairs: [PairColumns]) throws(Refusal) {
        var places: [(first: Int, second: Int)] = []
        for pair in pairs {
            let place = try pair.positions(in: reader)
            places.append(place)
            attributes.append(pair.name ?? reader.columnName(place.first))
        }
        counts = Array(repeating: [], count: pairs.count)
        while try reader.nextRow() {
            rowCount += 1
            let group = group
            for (attribute, place) in places.enumerated() {
                try add(place.first, place.second, attribute: attribute, group: group)
            }
        }
        respondentCount = rowCount
    }

    private mutating func readLong(_ attribute: Int, _ first: Int, _ second: Int) throws(Refusal) {
        var names = TextCodes()
        var people = TextCodes()
        let person = try? reader.header.position(of: KanoColumns.respondent)
        while try reader.nextRow() {
            rowCount += 1
            let code = names.code(reader.trimmedBytes(attribute), line: reader.line)
            if code == counts.count {
                guard !names.texts[code].isEmpty else {
                    throw reader.refusal(of: attribute, "There is no attribute here.")
                }
                counts.append([])
            }
            if let person { _ = people.code(reader.trimmedBytes(person), line: reader.line) }
            try add(first, second, attribute: code, group: group)
        }
        attributes = names.texts
        if person != nil { respondentCount = people.count }
    }

    /// The group of the current line.
    private var group: Int {
        mutating get {
            guard let by else { return 0 }
            return groups.code(reader.trimmedBytes(by), line: reader.line)
        }
    }

    private mutating func add(_ first: Int, _ second: Int, attribute: Int, group: Int) throws(Refusal) {
        while counts[attribute].count <= group { counts[attribute].append(Counts()) }
        let one = reader.trimmedBytes(first)
        let other = reader.trimmedBytes(second)
        guard !missing.contains(one), !missing.contains(other) else {
            counts[attribute][group].skipped += 1
            return
        }
        guard let functionalCode = functional.code(one, in: reader, cell: first) else {
            throw AnswerLabels.unknown("\(reader.name), \(reader.place(first))", reader.text(first))
        }
        guard let dysfunctionalCode = dysfunctional.code(other, in: reader, cell: second) else {
            throw AnswerLabels.unknown("\(reader.name), \(reader.place(second))", reader.text(second))
        }
        counts[attribute][group].add(functionalCode, dysfunctionalCode)
    }
}
