package import ServiceCycle
internal import Statistics

/// A report's figures as a table (CSV, RFC 4180): one line for each moment, then one for each question about the whole.
///
/// The names of the columns and their figures are those of the JSON.
package enum ReportTable {
    package static func write(_ report: CycleReport, language: Language) -> String {
        ([columns] + report.moments.map { line($0, report, language) } + report.whole.map { line($0, report, language) })
            .map { $0.map(DelimitedCell.harmless).joined(separator: ",") + "\r\n" }
            .joined()
    }

    /// The heads, in the order of the cells.
    package static let columns = [
        "cycle", "from", "to", "simulated", "about", "code", "name", "phase", "criticality", "n", "suppressed", "mean",
        "mean_low", "mean_high", "sd", "top2", "top2_low", "top2_high", "n_effective", "expected", "expected_low",
        "expected_high", "target", "target_source", "shortfall", "certain_shortfall", "previous_from", "previous_to",
        "previous_top2", "previous_n", "difference", "difference_low", "difference_high", "p_holm", "verdict", "nps",
        "nps_low", "nps_high",
    ]

    private static func head(_ report: CycleReport, about: String) -> [String] {
        let days = report.period.days
        return [
            report.map.code.text, "\(days.lowerBound)", "\(days.upperBound)", report.isSample ? "true" : "false", about,
        ]
    }

    private static func line(_ figure: MomentFigure, _ report: CycleReport, _ language: Language) -> [String] {
        let moment = figure.moment
        let named = [moment.code.text, moment.name(in: language), moment.phase.rawValue, String(moment.criticality)]
        // A withheld figure hides its count too: with it, filters could be played against each other.
        let counts = [figure.isWithheld ? "" : String(figure.count), figure.isWithheld ? "true" : "false"]
        let effective = figure.satisfied.map { JSONText.text(of: $0.effectiveCount) } ?? ""
        let deviation = figure.isWithheld ? nil : figure.histogram.standardDeviation()
        let level =
            cells(figure.mean) + [deviation.map(JSONText.text(of:)) ?? ""] + cells(figure.satisfied?.estimate) + [
                effective
            ]
            + cells(figure.expected)
        return head(report, about: "moment") + named + counts + level + cells(figure.comparison)
            + cells(figure.change, report.period.previous) + cells(nil as Estimate?)
    }

    private static func line(_ figure: WholeFigure, _ report: CycleReport, _ language: Language) -> [String] {
        let question = figure.question
        let named = [question.code.text, question.text.text(for: language) ?? question.code.text, "", ""]
        let counts = [figure.isWithheld ? "" : String(figure.count), figure.isWithheld ? "true" : "false"]
        let level =
            cells(figure.mean) + [""] + cells(figure.satisfied?.estimate)
            + [figure.satisfied.map { JSONText.text(of: $0.effectiveCount) } ?? ""] + cells(nil as Estimate?)
        return head(report, about: "whole") + named + counts + level + cells(nil as MomentFigure.Comparison?)
            + cells(nil as MomentFigure.Change?, report.period.previous) + cells(figure.netPromoterScore)
    }

    private static func cells(_ estimate: Estimate?) -> [String] {
        guard let estimate else { return ["", "", ""] }
        return [estimate.value, estimate.interval.lowerBound, estimate.interval.upperBound].map(JSONText.text(of:))
    }

    private static func cells(_ comparison: MomentFigure.Comparison?) -> [String] {
        guard let comparison else { return ["", "", "", ""] }
        return [
            JSONText.text(of: comparison.target), comparison.isStandard ? "standard" : "median of moments",
            JSONText.text(of: comparison.shortfall), JSONText.text(of: comparison.certainShortfall),
        ]
    }

    private static func cells(_ change: MomentFigure.Change?, _ days: ClosedRange<Day>) -> [String] {
        guard let change else { return Array(repeating: "", count: 9) }
        let interval = [change.interval.lowerBound, change.interval.upperBound]
        return ["\(days.lowerBound)", "\(days.upperBound)", JSONText.text(of: change.previous.value)]
            + [String(change.previous.count), JSONText.text(of: change.difference)] + interval.map(JSONText.text(of:))
            + [change.pValue.map(JSONText.text(of:)) ?? "", change.verdict.rawValue]
    }
}
