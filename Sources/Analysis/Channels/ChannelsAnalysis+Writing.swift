internal import Interchange
package import ServiceCycle
internal import Statistics

extension ChannelsAnalysis {
    package func write(to json: inout JSONText) {
        let test = try? test.get()
        json.member("h", test?.statistic)
        json.member("df", test?.degreesOfFreedom)
        json.member("p", test?.pValue)
        json.member("epsilon2", test?.epsilonSquared)
        json.member("eta2", test?.etaSquared)
        json.member("skipped", skipped)
        if let unit {
            json.member("every", unit.rawValue)
            json.member("older", older)
        }
        json.member("margin", margin)
        json.member("groups", Array(channels.enumerated())) { json, element in
            let (index, channel) = element
            json.member("group", channel.name)
            if let period = channel.moment?.period {
                json.member("from", period.days.lowerBound.description)
                json.member("to", period.days.upperBound.description)
                json.member("partial", period.isPartial)
            }
            json.member("n", channel.values.count)
            json.member("mean", channel.mean)
            json.member("sd", channel.summary?.variance.squareRoot())
            json.member("interval", channel.interval)
            json.member("mean_rank", test?.meanRanks[index])
            if channel.interval == nil { json.member("reason", "Fewer than two different answers have no spread.") }
        }
        json.member("pairs", test?.pairs ?? []) { json, pair in
            json.member("a", channels[pair.first].name)
            json.member("b", channels[pair.second].name)
            json.member("z", pair.z)
            json.member("p", pair.pValue)
            json.member("p_holm", pair.adjustedPValue)
        }
        json.member("equivalence", (try? homogeneity?.get())?.pairs ?? []) { json, pair in
            json.member("a", channels[pair.first].name)
            json.member("b", channels[pair.second].name)
            json.member("difference", pair.test.difference)
            json.member("interval_90", pair.test.interval)
            json.member("p", pair.test.pValue)
        }
        if unit != nil { write(try? trend?.get(), to: &json) }
        json.member("verdict", verdict.rawValue)
        if let reason { json.member("reason", reason) }
    }

    private func write(_ trend: MeanTrend?, to json: inout JSONText) {
        json.name("trend")
        guard let trend else {
            json.null()
            return
        }
        json.object { json in
            json.member("slope", trend.slope)
            json.member("interval", trend.interval)
            json.member("t", trend.t)
            json.member("df", trend.degreesOfFreedom)
            json.member("p", trend.pValue)
        }
    }

    private var reason: String? {
        if case .failure(let refusal) = test { return refusal.description }
        if case .failure(let refusal) = homogeneity { return refusal.description }
        if let test = try? test.get(), test.etaSquared == nil {
            return "There are no more ratings than channels, so that η² cannot be told."
        }
        return nil
    }

    package var lines: [String] {
        let test = try? test.get()
        let rows = channels.enumerated().map { index, channel in
            [
                channel.name, Figures.whole(channel.values.count), Figures.estimate(channel.mean, channel.interval),
                Figures.decimal(channel.summary?.variance.squareRoot()), Figures.decimal(test?.meanRanks[index], 1),
            ]
        }
        let pairs = (test?.pairs ?? []).filter { $0.adjustedPValue < 0.05 }.map { pair in
            let isHigher = pair.z > 0
            return
                "\(channels[pair.first].name) is rated \(isHigher ? "higher" : "lower") than \(channels[pair.second].name) (\(Figures.p(pair.adjustedPValue)) after Holm)."
        }
        return Figures.page(
            ["", "n", "mean (95 %)", "sd", "mean rank"],
            rows,
            [sentence] + [trendSentence, partialSentence, olderSentence].compactMap { $0 } + pairs
                + (reason.map { [$0] } ?? []) + ["", method]
        )
    }

    private var sentence: String {
        switch verdict {
        case .different: "The \(noun) differ beyond chance."
        case .homogeneous:
            "Every two \(noun) are within \(Figures.plain(margin ?? 0)) of each other, beyond chance: one experience."
        case .notShown where margin == nil:
            "No difference is shown, but that is not evidence of one experience; --margin tests for that."
        case .notShown: "Neither a difference nor sameness within the margin is shown."
        }
    }

    private var noun: String { unit.map { "\($0.rawValue)s" } ?? "channels" }

    /// As the page about one experience says it, where it is certain.
    private var trendSentence: String? {
        guard let unit, let trend = try? trend?.get(), trend.pValue < 0.05, verdict != .homogeneous else { return nil }
        return PeriodWords.trend(trend, each: unit, pValue: trend.pValue, .english)
    }

    private var partialSentence: String? {
        let names = channels.filter { $0.moment?.period.isPartial == true }.map(\.name)
        return names.isEmpty ? nil : "Not whole, as the file begins or ends within: \(Figures.list(names))."
    }

    private var olderSentence: String? {
        guard older > 0, let first = channels.first?.moment?.period else { return nil }
        return PeriodWords.cut(SamenessReport.mostPeriods, from: first.days.lowerBound, .english)
    }

    private var method: String {
        let test = try? test.get()
        let figures =
            test.map {
                "H = \(Figures.decimal($0.statistic)) with \(Figures.plain($0.degreesOfFreedom)) degrees of freedom, \(Figures.p($0.pValue)), ε² = \(Figures.decimal($0.epsilonSquared, 3)). "
            } ?? ""
        return
            "\(figures)Method: Kruskal and Wallis (1952) with ties, pairs after Dunn (1964) corrected by Holm; sameness by two one-sided Welch tests of every pair (Schuirmann 1987)\(unit == nil ? "" : "; trend of the means after Welch (1947)")."
    }
}
