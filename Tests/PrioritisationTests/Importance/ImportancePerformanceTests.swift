import OracleSupport
import Prioritisation
import Testing

@Suite struct ImportancePerformanceTests {
    private static let oracle = Oracle.named("02_ipa")

    /// The attributes of a car dealer, 1977.
    private static func dealer(_ crosshairs: Crosshairs) throws -> ImportancePerformance {
        try ImportancePerformance(
            oracle["rows"].list.map { row in
                .init(
                    row["attribute"].text ?? "",
                    importance: row["importance"].number ?? 0,
                    performance: row["performance"].number ?? 0
                )
            },
            crosshairs: crosshairs
        )
    }

    /// What the four quadrants are called in the oracle.
    private static let words: [Quadrant: String] = [
        .concentrate: "A concentrate here", .keep: "B keep up the good work", .low: "C low priority",
        .overkill: "D possible overkill",
    ]

    @Test(
        .enabled(if: Oracle.areThere, Oracle.absence),
        arguments: [
            (Crosshairs.mean, "quadrant_mean"), (.median, "quadrant_median"),
            (.value(importance: 2.5, performance: 2.5), "quadrant_scale_midpoint"),
        ]
    )
    func `the lines decide on the quadrants`(_ crosshairs: Crosshairs, _ key: String) throws {
        let quadrants = try Self.dealer(crosshairs).items.map { Self.words[$0.quadrant] }
        #expect(quadrants == Self.oracle["rows"].list.map { $0[key].text })
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `the lines are where means and medians are`() throws {
        for (crosshairs, key) in [(Crosshairs.mean, "means"), (.median, "medians")] {
            let analysis = try Self.dealer(crosshairs)
            #expect(isClose(analysis.importanceLine, Self.oracle[key]["importance"].number))
            #expect(isClose(analysis.performanceLine, Self.oracle[key]["performance"].number))
        }
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `priorities by difference, by diagonal and by standardised difference`() throws {
        let items = try Self.dealer(.value(importance: 2.5, performance: 2.5)).items
        for (item, row) in zip(items, Self.oracle["rows"].list) {
            #expect(isClose(item.priority, row["gap_P_minus_I"].number.map { -$0 }))
            // Six decimals are given.
            #expect(isClose(item.diagonalDistance, row["diagonal_distance"].number, within: 1e-6))
            #expect(isClose(item.standardisedPriority, row["z_priority"].number, within: 1e-6))
            #expect(Self.words[item.diagonalQuadrant]?.lowercased().dropFirst(2) == Self.abalo(row)?.dropFirst(2))
        }
        let ids = Self.oracle["rows"].list.compactMap(\.["id"].number)
        func rank(_ key: (ImportancePerformance.Item) -> Double) -> [Double] {
            items.indices.sorted { key(items[$0]) > key(items[$1]) }.map { ids[$0] }
        }
        #expect(rank(\.priority) == Self.oracle["rank_by_gap"].numbers)
        #expect(rank { $0.standardisedPriority ?? 0 } == Self.oracle["rank_by_z_priority"].numbers)
    }

    /// The quadrant after Abalo in the words of the other columns, in lower case.
    private static func abalo(_ row: Oracle) -> String? {
        let text = row["abalo_2007"].text?.lowercased()
        return text == "concentrate here" ? "a concentrate here" : text
    }

    @Test func `what lies on a line counts as high, whatever rounding does to a mean`() throws {
        let points = (0..<3).map { ImportancePerformance.Point("\($0)", importance: 0.1, performance: 0.7) }
        let analysis = try ImportancePerformance(points, crosshairs: .mean)
        #expect(analysis.items.map(\.quadrant) == [.keep, .keep, .keep])
        #expect(analysis.items.allSatisfy { $0.standardisedPriority == nil })
    }

    @Test func `nothing, and what is no number, is refused`() {
        #expect(throws: AnalysisRefusal.nothingGiven) { try ImportancePerformance([], crosshairs: .mean) }
        #expect(throws: AnalysisRefusal.notFinite("a", row: 1)) {
            try ImportancePerformance([.init("a", importance: 1, performance: .nan)], crosshairs: .mean)
        }
        #expect(throws: AnalysisRefusal.notFinite("The line", row: 0)) {
            try ImportancePerformance(
                [.init("a", importance: 1, performance: 1)],
                crosshairs: .value(importance: .infinity, performance: 1)
            )
        }
    }
}
