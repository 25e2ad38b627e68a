internal import Interchange
internal import Kano
internal import ServiceCycle

/// A study read from a table, each line looked at once, whatever the number of pairs.
struct KanoReading {
    /// In so many parts a great table is read side by side.
    private static let parts = 4

    /// The names of the attributes.
    let attributes: [String]
    let counts: PairCounts

    /// What the labels mean.
    let answers: ChosenWording.Answers

    /// The number of different people; nil where no column names them.
    let respondentCount: Int?

    /// Reads a table.
    ///
    /// Plain tables are read in parts, on as many processors as there are. What comes out does not depend on that; where anything is wrong,
    /// the table is read again from its start by the reader that can say where.
    ///
    /// - Parameters:
    ///   - source: The table.
    ///   - columns: Which columns hold the pairs.
    ///   - wording: What the labels mean.
    ///   - by: The column of groups.
    /// - Throws: A refusal of a column or a label, with its line.
    init(
        _ source: TableSource,
        _ columns: KanoColumns,
        wording: ChosenWording,
        by: String?
    ) async throws(Refusal) {
        var reader = try source.open()
        let (places, names) = try KanoReading.places(columns, by: by, in: reader)
        let empty = PairCounts(places, source.missing)
        if let parts = reader.plainParts(count: KanoReading.parts), let counts = await KanoReading.count(parts, empty),
            let answers = try? wording.resolve(counts.functional, counts.dysfunctional, in: reader)
        {
            self.counts = counts
            self.answers = answers
        } else {
            counts = try KanoReading.count(&reader, empty)
            answers = try wording.resolve(counts.functional, counts.dysfunctional, in: reader)
        }
        guard counts.rowCount > 0 else { throw reader.isWithoutRows }
        attributes = names ?? counts.attributes.texts
        respondentCount = names != nil ? counts.rowCount : places.person == nil ? nil : counts.people.count
    }

    /// Finds the columns, and the names of the attributes where they do not stand in the table.
    private static func places(
        _ columns: KanoColumns,
        by: String?,
        in reader: DelimitedReader
    ) throws(Refusal) -> (KanoPlaces, names: [String]?) {
        var places = KanoPlaces()
        if let by { places.group = try reader.position(of: by) }
        switch columns {
        case .wide(let pairs):
            var names: [String] = []
            for pair in pairs {
                let place = try pair.positions(in: reader)
                places.pairs.append(place)
                names.append(pair.name ?? reader.columnName(place.first))
            }
            return (places, names)
        case .long(let attribute, let first, let second):
            places.attribute = try position(of: attribute, in: reader)
            places.pairs = [(try position(of: first, in: reader), try position(of: second, in: reader))]
            places.person = try? reader.header.position(of: KanoColumns.respondent)
            places.importance = try? reader.header.position(of: KanoColumns.importance)
            return (places, nil)
        }
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

    /// Counts the parts of a plain table side by side; nil where it is not plain, or something is wrong.
    private static func count(_ parts: [PlainPart], _ empty: PairCounts) async -> PairCounts? {
        await withTaskGroup(of: (Int, PairCounts?).self) { group in
            for (index, part) in parts.enumerated() {
                group.addTask {
                    var counts = empty
                    let isDone = part.eachLine { counts.add($0, $1, line: 0) == nil }
                    return (index, isDone ? counts : nil)
                }
            }
            var counted: [PairCounts?] = Array(repeating: nil, count: parts.count)
            for await (index, counts) in group { counted[index] = counts }
            // In the order of the table, so that attributes and groups come in the order of their first appearance.
            return counted.dropFirst().reduce(counted[0]) { all, part in
                guard var all, let part, all.merge(part) else { return nil }
                return all
            }
        }
    }

    /// Counts any table line by line.
    private static func count(_ reader: inout DelimitedReader, _ empty: PairCounts) throws(Refusal) -> PairCounts {
        var counts = empty
        var bytes = PackedBytes()
        var bounds: [Int] = []
        while try reader.nextRow() {
            reader.copyLine(to: &bytes, bounds: &bounds)
            switch counts.add(bytes.words.span, bounds.span, line: reader.line) {
            case nil: break
            case .noAttribute(let cell): throw reader.refusal(of: cell, "There is no attribute here.")
            case .unknownLabel(let cell): throw reader.refusal(of: cell, AnswerLabels.unknown(reader.text(cell)))
            case .noImportance(let cell):
                throw reader.refusal(
                    of: cell,
                    "\(shown(reader.trimmedBytes(cell))) is no importance in whole points from 1 to \(PairCounts.mostImportant); say what means no answer with --missing."
                )
            }
        }
        return counts
    }
}
