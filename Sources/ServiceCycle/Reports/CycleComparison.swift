internal import Statistics

/// Two selections of the same cycle's answers, moment by moment, with a test for each.
package struct CycleComparison: Equatable, Sendable {
    package let contrast: Contrast
    package let first: Side
    package let second: Side

    /// All moments of the map, in its order.
    package let moments: [MomentDifference]

    /// One of the two.
    package struct Side: Equatable, Sendable {
        package let selection: CohortSelection
        package let days: ClosedRange<Day>
        package let report: CycleReport

        package init(selection: CohortSelection, days: ClosedRange<Day>, report: CycleReport) {
            self.selection = selection
            self.days = days
            self.report = report
        }
    }

    package var map: ServiceMap { first.report.map }

    /// The moments that certainly differ, by criticality × the distance that is certain, the greatest first.
    package var certain: [MomentDifference] {
        moments.filter { $0.test.map { $0.verdict != .noEvidence } ?? false }
            .sorted { ($1.weight, $0.first.position) < ($0.weight, $1.first.position) }
    }

    /// How many moments could be compared.
    package var comparableCount: Int { moments.count { $0.test != nil } }

    package var isEmpty: Bool { first.report.isEmpty && second.report.isEmpty }
}

extension CycleComparison {
    /// Compares two reports on the same map; p-values are corrected for all moments that are read together (Holm).
    package init(_ contrast: Contrast, first: Side, second: Side) {
        let pairs = zip(first.report.moments, second.report.moments).map { ($0, $1) }
        let weighting = first.report.request.weighting
        let tests = pairs.map { Self.proportions($0, $1, weighting) }
        let pValues = HolmAdjustment.adjusted(tests.map { $0?.pValue })
        self.init(
            contrast: contrast,
            first: first,
            second: second,
            moments: pairs.indices.map { index in
                MomentDifference(
                    first: pairs[index].0,
                    second: pairs[index].1,
                    test: tests[index].map { MomentDifference.Test($0, pValue: pValues[index]) }
                )
            }
        )
    }

    /// Nil where one side is withheld, or where the sides answered on different scales.
    private static func proportions(
        _ first: MomentFigure,
        _ second: MomentFigure,
        _ weighting: Weighting
    ) -> TwoProportions? {
        guard !first.isWithheld, !second.isWithheld, let points = first.satisfiedPoints,
            points == second.satisfiedPoints, first.scale == second.scale,
            let one = first.histogram.proportion(weighting, where: points.contains),
            let two = second.histogram.proportion(weighting, where: points.contains)
        else { return nil }
        return TwoProportions(of: one, against: two)
    }
}
