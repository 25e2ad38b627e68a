internal import Interchange
package import ServiceCycle

/// The score of one rating: NPS, CSAT, CES or a mean, by group.
package struct ScoresAnalysis: AnalysisResult, Sendable {
    package let kind: ScoreKind

    /// The column.
    package let name: String
    package let groups: [ScoreGroup]

    /// The rows without an answer.
    package let skipped: Int

    /// Reads and sums up a column.
    ///
    /// - Parameters:
    ///   - source: The table.
    ///   - column: The rating.
    ///   - kind: What it is read as.
    ///   - by: The column that names the groups.
    ///   - weight: The column of the weights.
    ///   - satisfied: The points that count as satisfied, where they are not the usual ones of the kind.
    /// - Throws: A refusal that names the file, the line and the column of what cannot be used.
    package init(
        _ source: TableSource,
        column: String,
        kind: ScoreKind,
        by: String? = nil,
        weight: String? = nil,
        satisfied: Set<Double>? = nil
    ) throws(Refusal) {
        let columns = [column] + (weight.map { [$0] } ?? [])
        let table = try NumberTable(source, numbers: columns, names: by.map { [$0] } ?? [])
        let rating = table.numbers[0]
        let names = table.names.first
        var answers: [[ScoreGroup.Answer]] = Array(repeating: [], count: max(1, names?.names.count ?? 1))
        var skipped = 0
        for (row, value) in rating.values.enumerated() {
            guard let value else {
                skipped += 1
                continue
            }
            if satisfied == nil || kind == .nps, let scale = kind.scale,
                !scale.contains(value) || value != value.rounded()
            {
                throw table.refusal(row: row, column: rating.name, ScoresAnalysis.outside(value, scale))
            }
            let weight = try weight == nil ? 1 : ScoresAnalysis.weight(table, row)
            answers[names?.codes[row] ?? 0].append(ScoreGroup.Answer(value: value, weight: weight))
        }
        self.kind = kind
        self.skipped = skipped
        name = rating.name
        groups = answers.indices.map {
            ScoreGroup(
                names?.names[$0],
                answers[$0],
                isWeighted: weight != nil,
                kind: kind,
                satisfied: satisfied ?? kind.satisfied
            )
        }
    }

    private static func outside(_ value: Double, _ scale: ClosedRange<Double>) -> String {
        let ends = "\(Figures.plain(scale.lowerBound)) to \(Figures.plain(scale.upperBound))"
        return
            "\(Figures.plain(value)) is no rating from \(ends); say what means no answer with --missing, or which points are satisfied with --satisfied."
    }

    private static func weight(_ table: NumberTable, _ row: Int) throws(Refusal) -> Double {
        let column = table.numbers[1]
        guard let weight = column.values[row], weight > 0, weight < 1e12 else {
            throw table.refusal(row: row, column: column.name, "A weight is a number above 0.")
        }
        return weight
    }

    package func write(to json: inout JSONText) {
        json.member("column", name)
        json.member("kind", kind.rawValue)
        json.member("skipped", skipped)
        json.member("groups", groups) { json, group in
            json.member("group", group.name ?? "all")
            json.member("n", group.count)
            json.member("n_effective", group.effectiveCount)
            json.member("mean", group.mean)
            json.member("sd", group.deviation)
            json.member("interval", group.interval)
            json.member("nps", group.netPromoter?.value)
            json.member("nps_interval", group.netPromoter?.interval)
            json.member("nps_adjusted", group.netPromoter?.adjusted)
            json.member("share", group.share)
            json.member("share_interval", group.shareInterval)
            json.member("promoters", group.promoters)
            json.member("passives", group.passives)
            json.member("detractors", group.detractors)
            if let reason = group.reason { json.member("reason", reason) }
        }
    }
}
