internal import Statistics

extension Finding {
    /// How many findings a reader keeps in mind.
    package static let mostTop = 3

    /// What to know first: the worst weakness, the greatest certain change at another moment, the greatest strength at a third.
    ///
    /// Where one kind is missing, the next weaknesses, changes and strengths take its place; where there is nothing, the sentence
    /// that says so stands alone.
    package static func top(of report: CycleReport, in language: Language) -> [Finding] {
        let weaknesses = report.weaknesses.compactMap { Finding(weakness: $0, in: language) }
        let changes = report.changed.compactMap { Finding(change: $0, in: language) }
        let strengths = report.strengths.compactMap { Finding(strength: $0, in: language) }
        var chosen: [Finding] = []
        let take = { (candidates: [Finding]) in
            let new = candidates.first { candidate in !chosen.contains { $0.moment == candidate.moment } }
            if let new, chosen.count < mostTop { chosen.append(new) }
        }
        for list in [weaknesses, changes, strengths] { take(list) }
        for _ in 0..<mostTop { for list in [weaknesses, changes, strengths] { take(list) } }
        chosen.sort { $0.kind.rank < $1.kind.rank }
        return weaknesses.isEmpty ? [headline(of: report, in: language)] + chosen.prefix(mostTop - 1) : chosen
    }

    /// A moment that certainly became better or worse; nil for others.
    package init?(change figure: MomentFigure, in language: Language) {
        let format = NumberFormat(language)
        guard let change = figure.change, let satisfied = figure.satisfied, change.verdict != .noEvidence,
            let shown = format.change(of: figure)
        else { return nil }
        let isWorse = change.verdict == .worse
        let parts = (isWorse ? FindingWords.becameWorse : FindingWords.becameBetter).text(
            language,
            [
                "moment": figure.moment.name(in: language),
                "figure": FindingWords.figure.text(language, ["share": format.percent(satisfied.value)]),
                "interval": format.percentInterval(satisfied.interval),
                "count": format.count(figure.count),
                "before": format.percent(change.previous.value),
                "beforeCount": format.count(change.previous.count),
                "difference": FindingWords.points.text(language, ["count": shown.points]),
                "ends": shown.interval,
                "p": change.pValue.map(format.probability) ?? "",
            ],
            around: "figure"
        )
        self.init(
            kind: isWorse ? .worse : .better,
            moment: figure.moment.code,
            lead: parts.lead,
            figure: parts.figure,
            rest: parts.rest,
            detail: FindingWords.points.text(language, ["count": shown.points])
        )
    }
}

extension Finding.Kind {
    /// What hurts is told first, what carries last.
    fileprivate var rank: Int {
        switch self {
        case .weakness: 0
        case .worse: 1
        case .better: 2
        case .strength, .difference, .nothingCertain, .tooLittle: 3
        }
    }
}

extension CycleReport {
    /// The moments whose share could be compared with the period before: what certainly changed first, by criticality × what is
    /// certain of the change, then the others in the map's order.
    package var compared: [MomentFigure] { changed + moments.filter { $0.change?.verdict == .noEvidence } }

    /// The moments that certainly changed.
    package var changed: [MomentFigure] {
        moments.filter { $0.change.map { $0.verdict != .noEvidence } ?? false }
            .sorted { ($1.changeWeight, $0.position) < ($0.changeWeight, $1.position) }
    }
}

extension MomentFigure {
    /// Criticality × the part of the change that is certain; a moment without criticality still counts a little.
    fileprivate var changeWeight: Double {
        guard let interval = change?.interval else { return 0 }
        return Double(max(1, moment.criticality)) * max(interval.lowerBound, -interval.upperBound, 0.0001)
    }
}
