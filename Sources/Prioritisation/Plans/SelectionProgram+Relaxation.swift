extension SelectionProgram {
    /// What is looked for.
    enum Aim: Hashable {
        /// As much value as can be.
        case value

        /// This value, at as little cost as can be.
        case cost(ofValue: Int)
    }

    /// The conditions as rows of numbers: the linear relaxation, and what bounds are computed from.
    struct Relaxation {
        /// Eight actions at once.
        typealias Lanes = BoundedSimplex.Lanes

        /// The conditions, resources scaled so that there is 1 of each.
        let rows: [[Lanes]]

        /// What the rows may come to.
        let limits: [Double]

        /// The gains.
        let gains: [Lanes]
    }

    /// Returns the rows: resources that can run out, groups, needs, and the value where it is given.
    func relaxation(for aim: Aim) -> Relaxation {
        var rows: [[Double]] = []
        var bounds: [Double] = []
        for (resource, limit) in limits.enumerated() {
            let numbers = worths.indices.map { use($0, resource) }
            guard numbers.reduce(0, +) > limit else { continue }
            let scale = 1 / Double(max(limit, 1))
            rows.append(numbers.map { Double($0) * scale })
            bounds.append(Double(limit) * scale)
        }
        for group in groups {
            rows.append(row(group.map { ($0, 1) }))
            bounds.append(1)
        }
        for (action, others) in needs.enumerated() {
            for other in others {
                rows.append(row([(action, 1), (other, -1)]))
                bounds.append(0)
            }
        }
        var gains = worths.map { Double($0.value) }
        if case .cost(let value) = aim {
            let scale = 1 / Double(max(abs(value), 1))
            rows += [gains.map { $0 * scale }, gains.map { -$0 * scale }]
            bounds += [Double(value) * scale, -Double(value) * scale]
            gains = worths.map { -Double($0.cost) }
        }
        return Relaxation(rows: rows.map(lanes), limits: bounds, gains: lanes(gains))
    }

    /// Returns a row with few entries.
    private func row(_ entries: [(action: Int, factor: Double)]) -> [Double] {
        var row = Array(repeating: 0.0, count: count)
        for entry in entries { row[entry.action] = entry.factor }
        return row
    }

    /// Returns numbers by the eight, filled up with zeros.
    private func lanes(_ numbers: [Double]) -> [Relaxation.Lanes] {
        var result = Array(repeating: Relaxation.Lanes.zero, count: (numbers.count + 7) / 8)
        for (index, number) in numbers.enumerated() { result[index >> 3][index & 7] = number }
        return result
    }
}
