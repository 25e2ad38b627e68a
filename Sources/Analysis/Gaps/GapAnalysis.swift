internal import Interchange
package import Prioritisation
package import ServiceCycle
internal import Statistics

/// How far what was perceived lies above or below what was expected, question by question.
package struct GapAnalysis: AnalysisResult, Sendable {
    /// A question: its gap, or why there is none.
    package struct Item: Sendable {
        package let name: String
        package let gap: Result<Gap, AnalysisRefusal>
    }

    package let items: [Item]

    /// The mean of all gaps, or why there is none.
    package let overall: Result<Gap, AnalysisRefusal>

    /// Reads and analyses a table.
    ///
    /// - Parameters:
    ///   - source: The table.
    ///   - pairs: The columns of expectation and perception.
    /// - Throws: A refusal that names the file, the line and the column of what cannot be used.
    package init(_ source: TableSource, _ pairs: [PairColumns]) throws(Refusal) {
        let ratings = try PairTableReading(source, pairs).pairs.map {
            PairedRatings($0.name, expectations: $0.first, perceptions: $0.second)
        }
        items = ratings.map { item in
            Item(name: item.name, gap: Result { () throws(AnalysisRefusal) in try Gap(item) })
        }
        overall = Result { () throws(AnalysisRefusal) in
            try ServiceQuality(ratings.map { ServiceQuality.Dimension($0.name, items: [$0]) }).overall
        }
    }

    package func write(to json: inout JSONText) {
        json.member("items", items) { json, item in
            json.member("name", item.name)
            GapAnalysis.write(item.gap, to: &json)
        }
        json.name("overall")
        json.object { GapAnalysis.write(overall, to: &$0) }
    }

    private static func write(_ result: Result<Gap, AnalysisRefusal>, to json: inout JSONText) {
        let gap = try? result.get()
        json.member("n", gap?.count ?? 0)
        json.member("skipped", gap?.skipped)
        json.member("expectation", gap?.expectation)
        json.member("perception", gap?.perception)
        json.member("gap", gap?.difference)
        json.member("sd", gap?.standardDeviation)
        json.member("t", gap?.test?.t)
        json.member("df", gap?.test?.degreesOfFreedom)
        json.member("p", gap?.test?.pValue)
        json.member("interval", gap?.test?.interval)
        if let reason = reason(result) { json.member("reason", reason) }
    }

    /// Why something is missing.
    private static func reason(_ result: Result<Gap, AnalysisRefusal>) -> String? {
        switch result {
        case .failure(let refusal): refusal.description
        case .success(let gap): gap.refusal?.description
        }
    }

    package var lines: [String] {
        let header = ["", "n", "expected", "perceived", "gap (95 %)", "t", "p"]
        let rows = (items + [Item(name: "overall", gap: overall)]).map { item in
            let gap = try? item.gap.get()
            return [
                item.name, Figures.whole(gap?.count ?? 0), Figures.decimal(gap?.expectation),
                Figures.decimal(gap?.perception), Figures.estimate(gap?.difference, gap?.test?.interval),
                Figures.decimal(gap?.test?.t), Figures.p(gap?.test?.pValue),
            ]
        }
        let method =
            "Method: perception − expectation of the same people (Parasuraman, Zeithaml and Berry 1985), paired t-test, 95 % interval. A gap is less reliable than its two halves; read it beside them."
        return Figures.page(header, rows, sentences + ["", method])
    }

    private var sentences: [String] {
        let tested = items.compactMap { try? $0.gap.get() }.filter { ($0.test?.pValue ?? 1) < 0.05 }
        let short = tested.filter { $0.difference < 0 }.sorted { $0.difference < $1.difference }.map(\.name)
        let above = tested.filter { $0.difference > 0 }.sorted { $0.difference > $1.difference }.map(\.name)
        let reasons = items.compactMap { item in GapAnalysis.reason(item.gap).map { "\(item.name): \($0)" } }
        let worst =
            short.isEmpty
            ? "No question falls short of expectation beyond chance (p < 0.05)."
            : "Short of expectation beyond chance (p < 0.05), the worst first: \(Figures.list(short))."
        return [worst] + (above.isEmpty ? [] : ["Above expectation: \(Figures.list(above))."]) + reasons
    }
}
