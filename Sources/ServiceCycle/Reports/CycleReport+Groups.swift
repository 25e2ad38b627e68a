extension CycleReport {
    /// Every moment's figure for each value of an attribute, by the moment's code.
    ///
    /// A moment is missing where fewer than two of the values have answers. Each moment is judged by itself, as on its own page,
    /// by the questions that speak for it in the whole selection.
    ///
    /// - Parameters:
    ///   - groups: The questions about all moments for each value.
    ///   - series: The same questions over the whole selection.
    ///   - dimension: The attribute.
    /// - Returns: The figures; too small groups, and those by which they could be found out, are withheld.
    package func groups(
        _ groups: [GroupSeries],
        among series: [QuestionSeries],
        by dimension: Contrast.Dimension
    ) -> [Code: GroupComparison] {
        let asked = Dictionary(grouping: series.filter(\.question.kind.measuresSatisfaction), by: \.question.moment)
        let values = groups.filter { $0.dimension == dimension }.map { group in
            (code: group.code, series: Dictionary(grouping: group.series, by: \.question.moment))
        }
        return moments.reduce(into: [:]) { result, figure in
            let code = figure.moment.code
            result[code] =
                GroupComparison.all(
                    values.map { GroupSeries(dimension: dimension, code: $0.code, series: $0.series[code] ?? []) },
                    speaking: MomentDraft.speaking(asked[code] ?? []),
                    moment: figure.moment,
                    weighting: request.weighting
                ).first
        }
    }
}
