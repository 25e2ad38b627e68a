internal import Statistics

extension Finding {
    /// What a comparison has found: the moment that differs most and how many certainly do, or that none does.
    package static func headline(of comparison: CycleComparison, in language: Language) -> Finding {
        guard comparison.comparableCount > 0 else {
            return Finding(.tooLittle, sentence: ComparisonWords.tooLittle[language])
        }
        let certain = comparison.certain
        guard let top = certain.first, let first = top.first.satisfied, let second = top.second.satisfied else {
            return Finding(.nothingCertain, sentence: none(comparison, language))
        }
        let format = NumberFormat(language)
        let parts = ComparisonWords.differs.text(
            language,
            [
                "moment": top.moment.name(in: language),
                "first": comparison.first.label(in: comparison, language),
                "second": comparison.second.label(in: comparison, language),
                "figure": format.percent(first.value),
                "firstInterval": format.percentInterval(first.interval),
                "firstCount": format.count(top.first.count),
                "secondShare": format.percent(second.value),
                "secondInterval": format.percentInterval(second.interval),
                "secondCount": format.count(top.second.count),
            ],
            around: "figure"
        )
        let all = format.whole(comparison.comparableCount)
        let count = ComparisonWords.more.text(language, certain.count, ["all": all])
        return Finding(
            kind: .difference,
            moment: top.moment.code,
            lead: parts.lead,
            figure: parts.figure,
            rest: "\(parts.rest) \(count)",
            detail: ""
        )
    }

    private static func none(_ comparison: CycleComparison, _ language: Language) -> String {
        let sentence = ComparisonWords.none.text(
            language,
            [
                "first": comparison.first.label(in: comparison, language),
                "second": comparison.second.label(in: comparison, language),
            ]
        )
        // What could be there all the same: the farthest that any interval reaches.
        let reach = comparison.moments.compactMap(\.test).map { max($0.interval.upperBound, -$0.interval.lowerBound) }
        let points = NumberFormat(language).whole(NumberFormat.hundredths(reach.max() ?? 1))
        return sentence + " " + ComparisonWords.reach.text(language, ["points": points])
    }
}

extension CycleComparison.Side {
    /// The words for a side: a name, "all other …", or its days.
    package func label(in comparison: CycleComparison, _ language: Language) -> String {
        guard case .attribute(let dimension, _) = comparison.contrast else {
            return NumberFormat(language).period(days)
        }
        guard selection.excluded == nil, let code = dimension.value(of: selection.filter) else {
            return ComparisonWords.others(dimension)[language]
        }
        return comparison.map.name(of: code, dimension, in: language)
    }
}

extension CycleComparison.Side {
    /// The label where no sentence goes before it.
    package func heading(in comparison: CycleComparison, _ language: Language) -> String {
        let label = label(in: comparison, language)
        return label.prefix(1).uppercased() + label.dropFirst()
    }
}

extension ServiceMap {
    /// The name of a location, channel or segment, or its code where the map does not name it.
    package func name(of code: Code, _ dimension: Contrast.Dimension, in language: Language) -> String {
        let name: LocalisedText? =
            switch dimension {
            case .location: locations.first { $0.code == code }?.name
            case .channel: channels.first { $0.code == code }?.name
            case .segment: segments.first { $0.code == code }?.name
            case .wave: nil
            }
        return name?.text(for: language) ?? code.text
    }
}
