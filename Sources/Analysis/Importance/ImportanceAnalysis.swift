internal import Interchange
package import Prioritisation
package import ServiceCycle
package import Statistics

/// What matters to customers against how well it is done.
package struct ImportanceAnalysis: AnalysisResult, Sendable {
    package let analysis: ImportancePerformance

    /// How sure the items' places are; empty where only means were given.
    package let certainties: [ImportanceSurvey.Certainty]
    package let bootstrap: Bootstrap?

    /// Reads and analyses a table.
    ///
    /// - Parameters:
    ///   - source: The table.
    ///   - pairs: The columns of importance and performance; none for a table with lines for each item, whose columns
    ///     are `attribute`, `importance` and `performance`.
    ///   - crosshairs: Where the lines are drawn.
    ///   - bootstrap: The resamples by which the quadrants' stability is judged.
    /// - Throws: A refusal that names the file, the line and the column of what cannot be used.
    package init(
        _ source: TableSource,
        _ pairs: [PairColumns],
        crosshairs: Crosshairs,
        bootstrap: Bootstrap
    ) throws(Refusal) {
        if pairs.isEmpty {
            let points = try ImportanceAnalysis.points(source)
            analysis = try Refusal.of(source) { () throws(AnalysisRefusal) in
                try ImportancePerformance(points, crosshairs: crosshairs)
            }
            certainties = []
            self.bootstrap = nil
            return
        }
        let ratings = try PairTableReading(source, pairs).pairs.map {
            ImportanceRatings($0.name, importance: $0.first, performance: $0.second)
        }
        let survey = try Refusal.of(source) { () throws(AnalysisRefusal) in
            try ImportanceSurvey(ratings, crosshairs: crosshairs, bootstrap: bootstrap)
        }
        analysis = survey.analysis
        certainties = survey.certainties
        self.bootstrap = bootstrap
    }

    /// Reads `mean`, `median`, one number for both scales or two.
    package static func crosshairs(_ text: String) throws(Refusal) -> Crosshairs {
        switch text {
        case "mean": return .mean
        case "median": return .median
        default:
            let numbers = try ListText.numbers(text, option: "--cross")
            guard let first = numbers.first, numbers.count <= 2 else {
                throw Refusal(.invalid, "--cross takes mean, median, one number, or two with a comma between them.")
            }
            return .value(importance: first, performance: numbers.last ?? first)
        }
    }

    /// The items of a table with one line for each, or with several whose mean counts.
    private static func points(_ source: TableSource) throws(Refusal) -> [ImportancePerformance.Point] {
        let table = try NumberTable(source, numbers: ["importance", "performance"], names: ["attribute"])
        let names = table.names[0]
        let nothing = (sum: 0.0, count: 0)
        var sums = Array(repeating: [nothing, nothing], count: names.names.count)
        for (row, code) in names.codes.enumerated() {
            for half in 0...1 {
                guard let value = table.numbers[half].values[row] else { continue }
                sums[code][half].sum += value
                sums[code][half].count += 1
            }
        }
        return zip(names.names, sums).compactMap { name, halves in
            guard halves[0].count > 0, halves[1].count > 0 else { return nil }
            return ImportancePerformance.Point(
                name,
                importance: halves[0].sum / Double(halves[0].count),
                performance: halves[1].sum / Double(halves[1].count)
            )
        }
    }

    /// How sure an item's place is, where that is known.
    private func certainty(_ index: Int) -> ImportanceSurvey.Certainty? {
        certainties.indices.contains(index) ? certainties[index] : nil
    }

    /// Why something of an item cannot be told; nil where everything is.
    private func reason(_ item: ImportancePerformance.Item, _ certainty: ImportanceSurvey.Certainty?) -> String? {
        guard let certainty else {
            return "Only means were given; they do not say how sure they are."
        }
        if certainty.importanceInterval == nil || certainty.performanceInterval == nil {
            return "Fewer than two different answers have no spread, so that nothing tells how sure a mean is."
        }
        if certainty.quadrantStability == nil { return "No resample had answers to every item." }
        if item.standardisedPriority == nil {
            return "The items do not differ, so that none can be told from the others."
        }
        return nil
    }

    package func write(to json: inout JSONText) {
        json.name("cross")
        json.object {
            $0.member("importance", analysis.importanceLine)
            $0.member("performance", analysis.performanceLine)
        }
        json.member("resamples", bootstrap?.resampleCount)
        json.member("seed", bootstrap?.seed)
        json.member("items", Array(analysis.items.enumerated())) { json, element in
            let (item, certainty) = (element.element, certainty(element.offset))
            json.member("name", item.point.name)
            json.member("importance", item.point.importance)
            json.member("performance", item.point.performance)
            json.member("quadrant", item.quadrant.rawValue)
            json.member("priority", item.priority)
            json.member("standardised_priority", item.standardisedPriority)
            json.member("quadrant_stability", certainty?.quadrantStability)
            json.member("n_importance", certainty?.importanceCount)
            json.member("n_performance", certainty?.performanceCount)
            json.member("importance_interval", certainty?.importanceInterval)
            json.member("performance_interval", certainty?.performanceInterval)
            if let reason = reason(item, certainty) { json.member("reason", reason) }
        }
    }

    package var lines: [String] {
        let header = ["", "importance (95 %)", "performance (95 %)", "quadrant", "stable", "I − P"]
        let rows = analysis.items.enumerated().map { index, item in
            let certainty = certainty(index)
            return [
                item.point.name, Figures.estimate(item.point.importance, certainty?.importanceInterval),
                Figures.estimate(item.point.performance, certainty?.performanceInterval), item.quadrant.rawValue,
                Figures.percent(certainty?.quadrantStability), Figures.decimal(item.priority),
            ]
        }
        let cross =
            "The lines lie at importance \(Figures.decimal(analysis.importanceLine)) and performance \(Figures.decimal(analysis.performanceLine)). Method: importance–performance analysis (Martilla and James 1977); stable is the share of resamples of people in which an item stays in its quadrant."
        return Figures.page(header, rows, sentences + ["", cross])
    }

    private var sentences: [String] {
        let concentrate = analysis.items.filter { $0.quadrant == .concentrate }.sorted { $0.priority > $1.priority }
        let spare = analysis.items.filter { $0.quadrant == .overkill }
        let first =
            concentrate.isEmpty
            ? "Nothing is important and done badly."
            : "Concentrate here, the most pressing first: \(Figures.list(concentrate.map(\.point.name)))."
        return [first]
            + (spare.isEmpty ? [] : ["Possibly more than is wanted: \(Figures.list(spare.map(\.point.name)))."])
    }
}
