internal import Interchange
package import ServiceCycle
package import Statistics

/// How far judges agree.
package struct AgreementAnalysis: AnalysisResult, Sendable {
    /// How agreement is measured.
    package enum Measure: String, Sendable, CaseIterable {
        /// Kendall's W of the order.
        case kendall

        /// Fleiss' κ of categories.
        case fleiss

        /// Krippendorff's α on any scale, though judgements be missing.
        case krippendorff
    }

    /// The agreement.
    struct Value: Sendable {
        let value: Double
        let pValue: Double?
        let interval: ClosedRange<Double>?
    }

    package let measure: Measure
    package let level: KrippendorffAlpha.Level

    /// The agreement, or why it cannot be told.
    let value: Result<Value, AgreementRefusal>

    /// The things judged that count.
    package let items: Int
    package let judges: [String]
    let bootstrap: Bootstrap

    /// Reads judgements and compares them.
    ///
    /// - Parameters:
    ///   - source: A line for each thing judged, a column for each judge.
    ///   - measure: How agreement is measured.
    ///   - level: The kind of scale, for Krippendorff's α.
    ///   - hasNames: Whether the first column holds the names of the things.
    ///   - bootstrap: The resamples of things for intervals.
    /// - Throws: A refusal that names the file, the line and the column of what cannot be used.
    package init(
        _ source: TableSource,
        measure: Measure,
        level: KrippendorffAlpha.Level,
        hasNames: Bool = true,
        bootstrap: Bootstrap
    ) throws(Refusal) {
        let areNames = measure == .fleiss || (measure == .krippendorff && level == .nominal)
        let reading = try JudgementReading(source, hasNames: hasNames, areNames: areNames)
        self.measure = measure
        self.level = level
        self.bootstrap = bootstrap
        judges = reading.judges
        var items = reading.rows.count
        value = Result { () throws(AgreementRefusal) in
            switch measure {
            case .kendall:
                let complete = reading.rows.filter { !$0.contains(nil) }
                items = complete.count
                let concordance = try KendallConcordance(
                    AgreementAnalysis.columns(complete).map { $0.compactMap { $0 } }
                )
                return Value(value: concordance.value, pValue: concordance.pValue, interval: nil)
            case .fleiss:
                let complete = reading.rows.filter { !$0.contains(nil) }.map { $0.compactMap { $0 } }
                items = complete.count
                let kappa = try FleissKappa(judgements: complete)
                return Value(value: kappa.value, pValue: kappa.pValue, interval: kappa.interval(bootstrap))
            case .krippendorff:
                let alpha = try KrippendorffAlpha(AgreementAnalysis.columns(reading.rows), level: level)
                items = alpha.itemCount
                return Value(value: alpha.value, pValue: nil, interval: alpha.interval(bootstrap))
            }
        }
        self.items = items
    }

    private static func columns(_ rows: [[Double?]]) -> [[Double?]] {
        (rows.first ?? []).indices.map { column in rows.map { $0[column] } }
    }

    package func write(to json: inout JSONText) {
        let value = try? value.get()
        json.member("measure", measure.rawValue)
        json.member("level", measure == .krippendorff ? level.rawValue : nil)
        json.member("value", value?.value)
        json.member("p", value?.pValue)
        json.member("interval", value?.interval)
        json.member("items", items)
        json.member("judges", judges.count)
        if let reason { json.member("reason", reason) }
    }

    private var reason: String? {
        if case .failure(let refusal) = value { return refusal.description }
        return measure == .krippendorff ? "There is no p-value of α; its interval tells how sure it is." : nil
    }

    package var lines: [String] {
        let value = try? value.get()
        let names: [Measure: String] = [
            .kendall: "Kendall's W", .fleiss: "Fleiss' κ", .krippendorff: "Krippendorff's α (\(level.rawValue))",
        ]
        let sources: [Measure: String] = [
            .kendall: "Kendall's W, corrected for ties, by χ² (Kendall and Babington Smith 1939)",
            .fleiss: "Fleiss' κ (Fleiss 1971)", .krippendorff: "Krippendorff's α (Krippendorff 2004)",
        ]
        let rows = [
            [
                names[measure] ?? "", Figures.estimate(value?.value, value?.interval, 3), Figures.p(value?.pValue),
                Figures.whole(items), Figures.whole(judges.count),
            ]
        ]
        return Figures.page(
            ["", "value (95 %)", "p", "things", "judges"],
            rows,
            [
                sentence, "",
                "Method: \(sources[measure] ?? ""); intervals from resamples of the things judged, seed \(bootstrap.seed).",
            ]
        )
    }

    private var sentence: String {
        guard let value = try? value.get() else { return reason ?? "" }
        switch measure {
        case .kendall:
            return value.pValue.map { $0 < 0.05 } == true
                ? "The judges' orders agree beyond chance." : "That the orders agree is not shown."
        case .fleiss:
            return value.pValue.map { $0 < 0.05 } == true && value.value > 0
                ? "The judges agree beyond chance." : "That the judges agree beyond chance is not shown."
        case .krippendorff:
            return value.value >= 0.8
                ? "Reliable by Krippendorff's rule (α ≥ 0.800)."
                : value.value >= 0.667
                    ? "Fit for tentative conclusions only (0.667 ≤ α < 0.800)." : "Not reliable (α < 0.667)."
        }
    }
}
