internal import Interchange
package import Prioritisation
package import ServiceCycle
internal import Statistics

/// What an outcome loses where an attribute fails, and gains where it shines.
package struct PenaltyAnalysis: AnalysisResult, Sendable {
    package let outcome: String

    /// The analysis, or why there is none.
    package let result: Result<PenaltyReward, AnalysisRefusal>

    /// Reads and analyses a table.
    ///
    /// - Parameters:
    ///   - source: The table.
    ///   - outcome: The column of the outcome.
    ///   - attributes: The columns of the ratings.
    ///   - low: The ratings that count as failing.
    ///   - high: The ratings that count as shining.
    /// - Throws: A refusal that names the file, the line and the column of what cannot be used.
    package init(
        _ source: TableSource,
        outcome: String,
        attributes: [String],
        low: [Double],
        high: [Double]
    ) throws(Refusal) {
        let coding = try Refusal.of(source) { () throws(AnalysisRefusal) in
            try PenaltyReward.Coding(low: Set(low), high: Set(high))
        }
        let table = try NumberTable(source, numbers: [outcome] + attributes)
        let ratings = table.numbers.map { Ratings($0.name, $0.values) }
        self.outcome = ratings[0].name
        result = Result { () throws(AnalysisRefusal) in
            try PenaltyReward(
                outcome: ratings[0],
                attributes: Array(ratings.dropFirst()),
                coding: coding,
                rule: PenaltyReward.Rule()
            )
        }
    }

    package func write(to json: inout JSONText) {
        let analysis = try? result.get()
        json.member("outcome", outcome)
        json.member("n", analysis?.count)
        json.member("skipped", analysis?.skipped)
        json.member("r2", analysis?.rSquared)
        json.member("intercept", analysis?.intercept.value)
        if case .failure(let refusal) = result { json.member("reason", refusal.description) }
        json.member("attributes", analysis?.attributes ?? []) { json, attribute in
            json.member("name", attribute.name)
            json.member("penalty", attribute.penalty.value)
            json.member("reward", attribute.reward.value)
            json.member("penalty_se", attribute.penalty.standardError)
            json.member("reward_se", attribute.reward.standardError)
            json.member("penalty_interval", attribute.penalty.interval)
            json.member("reward_interval", attribute.reward.interval)
            json.member("penalty_p", attribute.penalty.pValue)
            json.member("reward_p", attribute.reward.pValue)
            json.member("impact_range", attribute.asymmetry?.range)
            json.member("impact_asymmetry", attribute.asymmetry?.index)
            json.member("asymmetry_p", attribute.asymmetryTest.pValue)
            json.member("factor", attribute.factor.rawValue)
            json.member("n_low", attribute.lowCount)
            json.member("n_high", attribute.highCount)
            if let doubt = attribute.doubt { json.member("reason", PenaltyAnalysis.words(doubt)) }
        }
    }

    private static func words(_ doubt: AttributeImpact.Doubt) -> String {
        switch doubt {
        case .tooFewAnswers(let low, let high): "There are only \(low) low and \(high) high ratings."
        case .wrongSign: "Failing seems to please, or shining to annoy."
        case .noImpact: "Neither failing nor shining shows an effect."
        case .uncertain: "The two effects differ, but chance might have done it."
        }
    }

    package var lines: [String] {
        switch result {
        case .failure(let refusal): return [refusal.description]
        case .success(let analysis):
            let header = ["", "penalty (95 %)", "reward (95 %)", "IA", "p(IA)", "factor"]
            let rows = analysis.attributes.map { attribute in
                [
                    attribute.name, Figures.estimate(attribute.penalty.value, attribute.penalty.interval),
                    Figures.estimate(attribute.reward.value, attribute.reward.interval),
                    Figures.decimal(attribute.asymmetry?.index), Figures.p(attribute.asymmetryTest.pValue),
                    attribute.factor.rawValue,
                ]
            }
            return Figures.page(header, rows, sentences(analysis) + ["", method(analysis)])
        }
    }

    private func sentences(_ analysis: PenaltyReward) -> [String] {
        let basic = analysis.attributes.filter { $0.factor == .basic }.map(\.name)
        let excitement = analysis.attributes.filter { $0.factor == .excitement }.map(\.name)
        return (basic.isEmpty ? [] : ["Must not fail: \(Figures.list(basic))."])
            + (excitement.isEmpty ? [] : ["Can delight: \(Figures.list(excitement))."])
            + analysis.attributes.compactMap { attribute in
                attribute.doubt.map { "\(attribute.name): \(PenaltyAnalysis.words($0))" }
            }
    }

    private func method(_ analysis: PenaltyReward) -> String {
        "Where all is middling, \(outcome) is \(Figures.estimate(analysis.intercept.value, analysis.intercept.interval)); n = \(Figures.whole(analysis.count)), R² = \(Figures.decimal(analysis.rSquared)). Method: penalty–reward contrasts (Brandt 1987; Matzler and Sauerwein 2002), impact asymmetry IA (Mikulić and Prebežac 2008), tested; basic, performance or excitement from |IA| ≥ \(Figures.plain(analysis.rule.threshold)) and p ≤ \(Figures.plain(analysis.rule.risk))."
    }
}
