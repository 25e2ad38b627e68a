internal import Interchange
package import ServiceCycle
package import Statistics

/// Whether something became better after a change, with or without a control group.
package struct EffectAnalysis: AnalysisResult, Sendable {
    /// What is compared.
    package enum Kind: String, Sendable, CaseIterable {
        case mean, share
    }

    /// The answers of one group in one period.
    struct Cell: Sendable {
        var values: [Double] = []

        var mean: Double? { values.isEmpty ? nil : values.reduce(0, +) / Double(values.count) }
        var count: Double { Double(values.count) }
    }

    /// A difference and how sure it is.
    struct Difference: Sendable {
        let value: Double
        let interval: ClosedRange<Double>?
        let statistic: Double?
        let degreesOfFreedom: Double?
        let pValue: Double?
    }

    package let kind: Kind

    /// The group where something was done, before and after.
    let treated: [Cell]

    /// The control group, before and after; nil where there is none.
    let control: [Cell]?

    /// After less before, where something was done.
    let difference: Difference?

    /// The difference in differences.
    let contrast: Difference?

    /// What can be said: of the difference in differences, where there is a control group.
    package let verdict: EffectVerdict

    /// Why a figure is missing, or nil.
    let reason: String?

    /// The rows without a value.
    let skipped: Int

    /// Reads and compares.
    ///
    /// - Parameters:
    ///   - source: The table.
    ///   - value: The column of the values; 0 or 1 for shares, unless the satisfied points are named.
    ///   - period: The column that says `before` or `after`.
    ///   - control: The column that is 1 for the control group and 0 where something was done.
    ///   - kind: What is compared.
    ///   - satisfied: The points that count as a success.
    ///   - direction: In which direction better lies.
    /// - Throws: A refusal that names the file, the line and the column of what cannot be used.
    package init(
        _ source: TableSource,
        value: String,
        period: String,
        control: String?,
        kind: Kind,
        satisfied: Set<Double>? = nil,
        better direction: EffectVerdict.Direction = .higher
    ) throws(Refusal) {
        let table = try NumberTable(source, numbers: [value] + (control.map { [$0] } ?? []), names: [period])
        let reading = try EffectReading(table, kind: kind, satisfied: satisfied)
        self.kind = kind
        skipped = reading.skipped
        let (treated, controls) = (reading.treated, control == nil ? nil : reading.control)
        self.treated = treated
        self.control = controls
        let cells = treated + (controls ?? [])
        let difference = kind == .mean ? EffectAnalysis.welch(treated) : EffectAnalysis.shares(treated)
        let contrast = controls.flatMap { EffectAnalysis.contrast(treated, $0) }
        let judged = controls == nil ? difference : contrast
        self.difference = difference
        self.contrast = contrast
        verdict = EffectVerdict(
            of: judged?.value,
            pValue: judged?.pValue,
            counts: cells.map(\.count),
            better: direction
        )
        reason = EffectAnalysis.reason(cells, judged)
    }

    private static func reason(_ cells: [Cell], _ judged: Difference?) -> String? {
        let least = cells.map(\.values.count).min() ?? 0
        if least == 0 { return "A group has no answers." }
        if least < 2 { return "A group has one answer, which has no spread." }
        if judged?.pValue == nil { return "Nothing varies, so that nothing tells chance from change." }
        return least < 5 ? "A group has fewer than 5 answers." : nil
    }

    private static func welch(_ cells: [Cell]) -> Difference? {
        guard let before = cells[0].mean, let after = cells[1].mean else { return nil }
        let test = SampleSummary(of: cells[1].values).flatMap { second in
            SampleSummary(of: cells[0].values).flatMap { WelchTest(of: second, against: $0) }
        }
        return Difference(
            value: test?.difference ?? after - before,
            interval: test?.interval,
            statistic: test?.t,
            degreesOfFreedom: test?.degreesOfFreedom,
            pValue: test?.pValue
        )
    }

    private static func shares(_ cells: [Cell]) -> Difference? {
        let parts = cells.compactMap { Proportion(successes: $0.values.reduce(0, +), trials: $0.count) }
        guard parts.count == 2, let test = TwoProportions(of: parts[1], against: parts[0]) else { return nil }
        return Difference(
            value: test.difference,
            interval: test.interval,
            statistic: test.z,
            degreesOfFreedom: nil,
            pValue: test.pValue
        )
    }

    private static func contrast(_ treated: [Cell], _ control: [Cell]) -> Difference? {
        let parts = (treated + control).compactMap { SampleSummary(of: $0.values) }
        guard parts.count == 4 else { return nil }
        let groups = DifferenceInDifferences.Groups(
            treatedBefore: parts[0],
            treatedAfter: parts[1],
            controlBefore: parts[2],
            controlAfter: parts[3]
        )
        guard let result = try? DifferenceInDifferences(groups, variances: .pooled) else { return nil }
        return Difference(
            value: result.effect.value,
            interval: result.effect.interval,
            statistic: result.effect.statistic,
            degreesOfFreedom: result.effect.degreesOfFreedom,
            pValue: result.effect.pValue
        )
    }
}
