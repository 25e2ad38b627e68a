/// What stands out over all cycles: what hurts most now, what got worse and what got better.
package struct Overview: Equatable, Sendable {
    /// A moment and the report in which it was found.
    package struct Entry: Equatable, Sendable {
        package let report: CycleReport
        package let figure: MomentFigure
    }

    /// Moments certainly below what must hold, by criticality × certain shortfall, worst first.
    package let hurting: [Entry]

    /// Moments that are certainly worse than in the period before, the largest loss first.
    package let worse: [Entry]

    /// Moments that are certainly better, the largest gain first.
    package let better: [Entry]

    /// - Parameters:
    ///   - reports: One report for each cycle.
    ///   - most: How many entries each list has at most.
    package init(_ reports: [CycleReport], most: Int = 4) {
        let all = reports.flatMap { report in report.moments.map { Entry(report: report, figure: $0) } }
        hurting = Self.first(most, all) { entry in
            Double(max(1, entry.figure.moment.criticality)) * (entry.figure.comparison?.certainShortfall ?? 0)
        }
        // Each report has corrected for its own moments; to read several together its p-values count once for each
        // (Bonferroni).
        let changed = all.filter { entry in
            guard let change = entry.figure.change, change.verdict != .noEvidence, let pValue = change.pValue else {
                return false
            }
            return pValue * Double(reports.count) < 0.05
        }
        worse = Self.first(most, changed) { -($0.figure.change?.difference ?? 0) }
        better = Self.first(most, changed) { $0.figure.change?.difference ?? 0 }
    }

    /// The entries of the largest weights above 0.
    private static func first(_ most: Int, _ entries: [Entry], by weight: (Entry) -> Double) -> [Entry] {
        let weighed = entries.enumerated().map { (weight: weight($0.element), place: $0.offset, entry: $0.element) }
        return weighed.filter { $0.weight > 0 }
            .sorted { ($1.weight, $0.place) < ($0.weight, $1.place) }
            .prefix(most).map(\.entry)
    }
}
