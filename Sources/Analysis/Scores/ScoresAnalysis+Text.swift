extension ScoresAnalysis {
    package var lines: [String] {
        let isWeighted = groups.contains { $0.effectiveCount != nil }
        let hasShares = groups.contains { $0.share != nil }
        let header =
            ["", "n"] + (isWeighted ? ["n eff."] : []) + ["mean (95 %)", "sd"]
            + (kind == .nps ? ["NPS (95 %)"] : hasShares ? ["satisfied (95 %)"] : [])
        let rows = groups.map { group -> [String] in
            let score =
                kind == .nps
                ? [Figures.estimate(group.netPromoter?.value, group.netPromoter?.interval, 0)]
                : hasShares ? [Figures.percent(group.share, group.shareInterval)] : []
            return [group.name ?? name, Figures.whole(group.count)]
                + (isWeighted ? [Figures.decimal(group.effectiveCount, 1)] : [])
                + [Figures.estimate(group.mean, group.interval), Figures.decimal(group.deviation)] + score
        }
        return Figures.page(header, rows, sentences + ["", method])
    }

    private var sentences: [String] {
        let reasons = groups.compactMap { group in
            group.reason.map { reason in group.name.map { "\($0): \(reason)" } ?? reason }
        }
        var told = skipped > 0 ? ["\(Figures.whole(skipped)) rows without an answer were left out."] : []
        if kind == .nps, groups.count == 1, let score = groups[0].netPromoter {
            told.append(ScoresAnalysis.verdict(score.interval))
        }
        if groups.count > 1 { told.append("Whether the groups differ is for `siklus analyze channels` to say.") }
        return told + reasons
    }

    private static func verdict(_ interval: ClosedRange<Double>) -> String {
        if interval.lowerBound > 0 { return "More promote than detract, beyond chance." }
        if interval.upperBound < 0 { return "More detract than promote, beyond chance." }
        return "Whether more promote than detract is not sure."
    }

    private var method: String {
        switch kind {
        case .nps:
            "Method: NPS = % of 9 and 10 − % of 0 to 6 (Reichheld 2003), interval by the adjusted Wald method (Rocks 2016); mean with the 95 % interval of Student's t."
        case .csat, .ces, .mean:
            "Method: mean with the 95 % interval of Student's t; share of satisfied answers with Wilson's interval (Wilson 1927). With weights both rest on Kish's effective number."
        }
    }
}
