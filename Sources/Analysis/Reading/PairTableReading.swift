internal import Interchange
internal import ServiceCycle

/// Questions with two halves that are both numbers, such as expectation and perception.
struct PairTableReading {
    /// The two halves, row by row.
    struct Pair {
        let name: String
        let first: [Double?]
        let second: [Double?]
    }

    let pairs: [Pair]

    init(_ source: TableSource, _ columns: [PairColumns]) throws(Refusal) {
        guard !columns.isEmpty else {
            throw Refusal(.invalid, "Name the two columns of each question with --pair NAME=FIRST,SECOND.")
        }
        var reader = try source.open()
        var places: [Int] = []
        var names: [String] = []
        for pair in columns {
            let (first, second) = try pair.positions(in: reader)
            places += [first, second]
            names.append(pair.name ?? reader.columnName(first))
        }
        let table = try NumberTable(&reader, source.missing, numbers: places, names: [])
        pairs = names.indices.map {
            Pair(name: names[$0], first: table.numbers[2 * $0].values, second: table.numbers[2 * $0 + 1].values)
        }
    }
}
