internal import Interchange
internal import Kano

/// The pairs of a table, counted line by line; those of different lines can be put together.
struct PairCounts: Sendable {
    /// A cell that cannot be counted.
    enum Problem {
        case noAttribute(cell: Int)
        case unknownLabel(cell: Int)
        case noImportance(cell: Int)
    }

    /// The greatest importance that a scale has.
    static let mostImportant = 100
    private static let noImportances = [Int?](repeating: nil, count: mostImportant + 1)

    private(set) var rowCount = 0

    /// The attributes of a long table.
    private(set) var attributes = TextCodes()
    private(set) var people = TextCodes()
    private(set) var groups = TextCodes()
    private(set) var functional = AnswerLabels()
    private(set) var dysfunctional = AnswerLabels()

    private(set) var counts = LabelCounts()

    /// The numbers of the counts by attribute, then by group; one group where none are asked for.
    private(set) var byGroup: [[Int]]

    /// The numbers of the counts by attribute, then by the importance that the same person gave to it; none where nobody did.
    private(set) var byImportance: [[Int?]]

    private let places: KanoPlaces
    private let missing: MissingAnswers

    init(_ places: KanoPlaces, _ missing: MissingAnswers) {
        self.places = places
        self.missing = missing
        let isLong = places.attribute != nil
        byGroup = Array(repeating: [], count: isLong ? 0 : places.pairs.count)
        byImportance = Array(repeating: PairCounts.noImportances, count: byGroup.count)
    }

    /// Counts a line.
    ///
    /// - Parameters:
    ///   - bytes: Some bytes.
    ///   - bounds: Where in them each cell begins, and one more behind the last: cell `i` is `bounds[i]..<bounds[i + 1] - 1`.
    ///   - line: The number of the line, for messages.
    /// - Returns: What stands in the way, if anything.
    mutating func add(_ bytes: Span<UInt64>, _ bounds: Span<Int>, line: Int) -> Problem? {
        rowCount += 1
        var group = 0
        if let cell = places.group { group = groups.code(bytes, bytes.cell(cell, bounds)) }
        if let cell = places.person { _ = people.code(bytes, bytes.cell(cell, bounds)) }
        if let cell = places.attribute {
            let code = attributes.code(bytes, bytes.cell(cell, bounds))
            if code == byGroup.count {
                guard !attributes.isEmpty(code) else { return .noAttribute(cell: cell) }
                byGroup.append([])
                byImportance.append(PairCounts.noImportances)
            }
            return add(places.pairs[0], attribute: code, group: group, bytes, bounds, line)
        }
        for attribute in places.pairs.indices {
            if let problem = add(places.pairs[attribute], attribute: attribute, group: group, bytes, bounds, line) {
                return problem
            }
        }
        return nil
    }

    private mutating func add(
        _ pair: (first: Int, second: Int),
        attribute: Int,
        group: Int,
        _ bytes: Span<UInt64>,
        _ bounds: Span<Int>,
        _ line: Int
    ) -> Problem? {
        while byGroup[attribute].count <= group { byGroup[attribute].append(counts.new()) }
        let number = byGroup[attribute][group]
        let one = bytes.cell(pair.first, bounds)
        let other = bytes.cell(pair.second, bounds)
        guard !missing.contains(bytes, one), !missing.contains(bytes, other) else {
            counts.addBlank(to: number)
            return nil
        }
        guard let first = functional.code(bytes, one, line: line, cell: pair.first) else {
            return .unknownLabel(cell: pair.first)
        }
        guard let second = dysfunctional.code(bytes, other, line: line, cell: pair.second) else {
            return .unknownLabel(cell: pair.second)
        }
        counts.add(first, second, to: number)
        guard let cell = places.importance else { return nil }
        let text = bytes.cell(cell, bounds)
        if missing.contains(bytes, text) { return nil }
        guard let importance = PairCounts.importance(text.map { bytes.byte($0) }) else {
            return .noImportance(cell: cell)
        }
        counts.add(first, second, to: importanceNumber(importance, of: attribute))
        return nil
    }

    /// The importance that a cell says, in whole points from 1.
    private static func importance(_ bytes: [UInt8]) -> Int? {
        guard case .number(let number) = NumberCell(bytes[...]), let points = Int(exactly: number),
            (1...mostImportant).contains(points)
        else { return nil }
        return points
    }

    private mutating func importanceNumber(_ importance: Int, of attribute: Int) -> Int {
        if let number = byImportance[attribute][importance] { return number }
        let number = counts.new()
        byImportance[attribute][importance] = number
        return number
    }

    /// Adds the pairs of the lines that follow; false where there are more labels than answers can have.
    mutating func merge(_ other: PairCounts) -> Bool {
        rowCount += other.rowCount
        guard let first = functional.merge(other.functional), let second = dysfunctional.merge(other.dysfunctional)
        else { return false }
        _ = people.merge(other.people)
        let groupCodes = groups.merge(other.groups)
        var attributeCodes = attributes.merge(other.attributes)
        if places.attribute == nil { attributeCodes = Array(byGroup.indices) }
        for (own, attribute) in zip(attributeCodes, other.byGroup.indices) {
            if own == byGroup.count {
                byGroup.append([])
                byImportance.append(PairCounts.noImportances)
            }
            for (group, number) in other.byGroup[attribute].enumerated() {
                let code = places.group == nil ? 0 : groupCodes[group]
                while byGroup[own].count <= code { byGroup[own].append(counts.new()) }
                counts.add(other.counts, number, first, second, to: byGroup[own][code])
            }
            for (importance, number) in other.byImportance[attribute].enumerated() {
                guard let number else { continue }
                counts.add(other.counts, number, first, second, to: importanceNumber(importance, of: own))
            }
        }
        return true
    }
}

extension Span<UInt64> {
    /// Where a cell of a line lies, without the spaces around it.
    @inline(__always)
    fileprivate func cell(_ index: Int, _ bounds: Span<Int>) -> Range<Int> {
        var (start, end) = (bounds[index], bounds[index + 1] - 1)
        while start < end, byte(start) == 0x20 || byte(start) == 0x09 { start += 1 }
        while end > start, byte(end - 1) == 0x20 || byte(end - 1) == 0x09 { end -= 1 }
        return start..<end
    }
}
