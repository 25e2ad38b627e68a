internal import Interchange
package import ServiceCycle
package import Statistics

/// Whether service is the same on every channel.
package struct ChannelsAnalysis: AnalysisResult, Sendable {
    /// The ratings of one channel.
    package struct Channel: Sendable {
        package let name: String
        let values: [Double]

        var summary: SampleSummary? { SampleSummary(of: values) }
        var mean: Double { values.reduce(0, +) / Double(values.count) }
        var interval: ClosedRange<Double>? { summary.flatMap { try? PairedTest(differences: $0) }?.interval }
    }

    package let channels: [Channel]

    /// The rank test, or why there is none.
    package let test: Result<KruskalWallisTest, ComparisonRefusal>

    /// Whether every two are within the margin, where one was given, or why that cannot be told.
    package let homogeneity: Result<HomogeneityTest, ComparisonRefusal>?
    package let margin: Double?
    let skipped: Int

    /// Reads and compares.
    ///
    /// - Parameters:
    ///   - source: The table.
    ///   - value: The column of the ratings.
    ///   - by: The column of the channels.
    ///   - margin: The difference of means that would not matter.
    /// - Throws: A refusal that names the file, the line and the column of what cannot be used.
    package init(_ source: TableSource, value: String, by: String, margin: Double?) throws(Refusal) {
        if let margin, !(margin > 0 && margin.isFinite) {
            throw Refusal(.invalid, "--margin takes the difference that would not matter, above 0.")
        }
        let table = try NumberTable(source, numbers: [value], names: [by])
        let names = table.names[0]
        var groups: [[Double]] = Array(repeating: [], count: names.names.count)
        var skipped = 0
        for (row, value) in table.numbers[0].values.enumerated() {
            guard let value, !names.names[names.codes[row]].isEmpty else {
                skipped += 1
                continue
            }
            groups[names.codes[row]].append(value)
        }
        let channels = groups.indices.filter { !groups[$0].isEmpty }
            .map { Channel(name: names.names[$0], values: groups[$0]) }
        self.channels = channels
        self.skipped = skipped
        self.margin = margin
        test = Result { () throws(ComparisonRefusal) in try KruskalWallisTest(channels.map(\.values)) }
        homogeneity = margin.map { margin in
            Result { () throws(ComparisonRefusal) in
                if let group = channels.firstIndex(where: { $0.summary == nil }) {
                    throw .tooFewAnswers(group: group, needed: 2)
                }
                return try HomogeneityTest(of: channels.compactMap(\.summary), margin: margin)
            }
        }
    }

    package var verdict: SamenessVerdict {
        SamenessVerdict(
            difference: (try? test.get())?.pValue,
            equivalence: (try? homogeneity?.get())?.pValue
        )
    }

    package func write(to json: inout JSONText) {
        let test = try? test.get()
        json.member("h", test?.statistic)
        json.member("df", test?.degreesOfFreedom)
        json.member("p", test?.pValue)
        json.member("epsilon2", test?.epsilonSquared)
        json.member("eta2", test?.etaSquared)
        json.member("skipped", skipped)
        json.member("margin", margin)
        json.member("groups", Array(channels.enumerated())) { json, element in
            let (index, channel) = element
            json.member("group", channel.name)
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
        json.member("verdict", verdict.rawValue)
        if let reason { json.member("reason", reason) }
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
            [sentence] + pairs + (reason.map { [$0] } ?? []) + ["", method]
        )
    }

    private var sentence: String {
        switch verdict {
        case .different: "The channels differ beyond chance."
        case .homogeneous:
            "Every two channels are within \(Figures.plain(margin ?? 0)) of each other, beyond chance: one experience."
        case .notShown where margin == nil:
            "No difference is shown, but that is not evidence of one experience; --margin tests for that."
        case .notShown: "Neither a difference nor sameness within the margin is shown."
        }
    }

    private var method: String {
        let test = try? test.get()
        let figures =
            test.map {
                "H = \(Figures.decimal($0.statistic)) with \(Figures.plain($0.degreesOfFreedom)) degrees of freedom, \(Figures.p($0.pValue)), ε² = \(Figures.decimal($0.epsilonSquared, 3)). "
            } ?? ""
        return
            "\(figures)Method: Kruskal and Wallis (1952) with ties, pairs after Dunn (1964) corrected by Holm; sameness by two one-sided Welch tests of every pair (Schuirmann 1987)."
    }
}
