package import ServiceCycle
internal import Statistics

/// A report as JSON: the answer of the summary call, and with it what hurts and what carries, in order.
package enum ReportJSON {
    /// The answer of `GET /api/v1/cycles/{cycle}/summary`.
    package static func summary(_ report: CycleReport) -> String {
        var json = JSONText()
        json.object { members(of: report, to: &$0) }
        return json.string
    }

    /// The summary and the ordered findings, in the words of a language.
    ///
    /// - Parameters:
    ///   - report: What was found.
    ///   - language: The language of the sentences.
    ///   - more: Adds what else a report has.
    /// - Returns: One object.
    package static func report(
        _ report: CycleReport,
        language: Language,
        more: (inout JSONText) -> Void = { _ in }
    ) -> String {
        var json = JSONText()
        json.object { json in
            members(of: report, to: &json)
            findings("weaknesses", report.weaknesses.map { ($0, Finding(weakness: $0, in: language)) }, to: &json)
            findings("strengths", report.strengths.map { ($0, Finding(strength: $0, in: language)) }, to: &json)
            more(&json)
        }
        return json.string
    }

    private static func members(of report: CycleReport, to json: inout JSONText) {
        json.member("cycle", report.map.code)
        json.member("from", "\(report.period.days.lowerBound)")
        json.member("to", "\(report.period.days.upperBound)")
        json.member("previous_from", "\(report.period.previous.lowerBound)")
        json.member("previous_to", "\(report.period.previous.upperBound)")
        json.member("weighted", report.request.weighting == .weights)
        json.member("simulated", report.isSample)
        filter(report.request.filter, to: &json)
        json.name("moments")
        json.array { json in
            for figure in report.moments { json.object { moment(figure, to: &$0) } }
        }
        json.name("whole")
        json.array { json in
            for figure in report.whole { json.object { whole(figure, to: &$0) } }
        }
    }

    private static func findings(_ name: String, _ findings: [(MomentFigure, Finding?)], to json: inout JSONText) {
        json.name(name)
        json.array { json in
            for (figure, finding) in findings {
                json.object {
                    $0.member("code", figure.moment.code)
                    $0.member("sentence", finding?.sentence)
                }
            }
        }
    }

    private static func filter(_ filter: CohortFilter, to json: inout JSONText) {
        json.name("filter")
        json.object {
            $0.member("location", filter.location)
            $0.member("channel", filter.channel)
            $0.member("segment", filter.segment)
            $0.member("language", filter.language?.tag)
            $0.member("wave", filter.wave)
        }
    }

    private static func moment(_ figure: MomentFigure, to json: inout JSONText) {
        json.member("code", figure.moment.code)
        json.member("name", figure.moment.name.text(for: .english))
        json.member("phase", figure.moment.phase.rawValue)
        json.member("criticality", figure.moment.criticality)
        // A withheld figure hides its count too: with it, filters could be played against each other.
        json.member("n", figure.isWithheld ? nil : figure.count)
        estimate(figure.mean, "mean", "interval", to: &json)
        json.member("sd", figure.isWithheld ? nil : figure.histogram.standardDeviation())
        estimate(figure.satisfied?.estimate, "top2", "top2_interval", to: &json)
        json.member("suppressed", figure.isWithheld)
        if figure.isWithheld {
            json.member("reason", figure.count == 0 ? "no answers" : "fewer than \(CycleReport.fewest) answers")
        }
        json.member("n_effective", figure.satisfied?.effectiveCount)
        estimate(figure.expected, "expected", "expected_interval", to: &json)
        json.name("standard")
        comparison(figure.comparison, to: &json)
        json.name("change")
        change(figure.change, to: &json)
    }

    private static func comparison(_ comparison: MomentFigure.Comparison?, to json: inout JSONText) {
        guard let comparison else { return json.null() }
        json.object {
            $0.member("target", comparison.target)
            $0.member("source", comparison.isStandard ? "standard" : "median of moments")
            $0.member("shortfall", comparison.shortfall)
            $0.member("certain_shortfall", comparison.certainShortfall)
        }
    }

    private static func change(_ change: MomentFigure.Change?, to json: inout JSONText) {
        guard let change else { return json.null() }
        json.object { json in
            json.member("previous_top2", change.previous.value)
            json.member("previous_n", change.previous.count)
            json.member("difference", change.difference)
            interval("interval", change.interval, to: &json)
            json.member("p_holm", change.pValue)
            json.member("verdict", change.verdict.rawValue)
            json.name("mean")
            mean(change.mean, to: &json)
        }
    }

    private static func mean(_ test: WelchTest?, to json: inout JSONText) {
        guard let test else { return json.null() }
        json.object {
            $0.member("difference", test.difference)
            interval("interval", test.interval, to: &$0)
            $0.member("t", test.t)
            $0.member("df", test.degreesOfFreedom)
            $0.member("p", test.pValue)
        }
    }

    private static func whole(_ figure: WholeFigure, to json: inout JSONText) {
        json.member("code", figure.question.code)
        json.member("kind", figure.question.kind.name)
        json.member("n", figure.isWithheld ? nil : figure.count)
        estimate(figure.mean, "mean", "interval", to: &json)
        estimate(figure.satisfied?.estimate, "top2", "top2_interval", to: &json)
        estimate(figure.netPromoterScore, "nps", "nps_interval", to: &json)
        json.member("suppressed", figure.isWithheld)
    }

    private static func estimate(_ estimate: Estimate?, _ name: String, _ intervalName: String, to json: inout JSONText)
    {
        json.member(name, estimate?.value)
        interval(intervalName, estimate?.interval, to: &json)
    }

    private static func interval(_ name: String, _ interval: ClosedRange<Double>?, to json: inout JSONText) {
        json.name(name)
        guard let interval else { return json.null() }
        json.array {
            $0.value(interval.lowerBound)
            $0.value(interval.upperBound)
        }
    }
}
