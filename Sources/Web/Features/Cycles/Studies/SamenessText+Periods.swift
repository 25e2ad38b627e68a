internal import Analysis
internal import ServiceCycle
internal import Statistics

/// What is said where groups are periods.
extension SamenessText {
    /// Oldest first; nil where groups have no order in time.
    var compared: [CalendarPeriod]? {
        if case .periods(let periods) = report.axis { periods } else { nil }
    }

    var isInTime: Bool { compared != nil }

    /// Which moments certainly rise and fall; nil where none does.
    var trends: String? {
        let certain = order(report.rows).filter { certainTrend($0) != nil }
        let sentences = [(PeriodWords.rising, true), (PeriodWords.falling, false)].compactMap { phrase, isUp in
            let names = certain.filter { ((certainTrend($0)?.test.slope ?? 0) > 0) == isUp }.map(name)
            return names.isEmpty ? nil : phrase.text(language, ["moments": few(names)])
        }
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }

    /// The first three of some names, and how many there are beside them.
    private func few(_ names: [String]) -> String {
        let list = StudyWords.list(Array(names.prefix(Self.fewNames)), language)
        let rest = names.count - Self.fewNames
        return rest > 0 ? PeriodWords.andMore.text(language, ["names": list, "count": format.whole(rest)]) : list
    }

    private static let fewNames = 3

    /// What is not whole, not shown or left out; nil where nothing is.
    func note(_ days: ClosedRange<Day>) -> String? {
        guard let compared, let first = compared.first else { return nil }
        let partial = compared.filter(\.isPartial).map { "\(format.name(of: $0)) (\(format.period($0.days)))" }
        let hasGaps = report.rows.contains { row in row.finding != nil && row.groups.contains { $0.mean == nil } }
        let notes = [
            first.days.lowerBound > days.lowerBound
                ? PeriodWords.cut(compared.count, from: first.days.lowerBound, language) : nil,
            partial.isEmpty
                ? nil
                : PeriodWords.partial.text(language, partial.count, ["periods": partial.joined(separator: ", ")]),
            hasGaps ? PeriodWords.unshown[language] : nil,
        ].compactMap { $0 }
        return notes.isEmpty ? nil : notes.joined(separator: " ")
    }

    /// The trend of a moment that is certain, and not within what would not matter; else nil.
    private func certainTrend(_ row: SamenessReport.Row) -> SamenessReport.Trend? {
        row.finding?.trend.flatMap { $0.isCertain && !row.isHomogeneous ? $0 : nil }
    }

    /// The same as a sentence.
    func trendSentence(_ row: SamenessReport.Row) -> String? {
        guard let trend = certainTrend(row), let unit = compared?.first?.unit else { return nil }
        return PeriodWords.trend(trend.test, each: unit, pValue: trend.pValue, language)
    }

    func trendCell(_ row: SamenessReport.Row, _ head: String) -> DataTable.Cell {
        guard let trend = row.finding?.trend, let unit = compared?.first?.unit else {
            return DataTable.Cell(head, NumberFormat.none)
        }
        let interval = format.interval(trend.test.interval, digits: 2)
        return DataTable.Cell(
            head,
            "\(format.signedDecimal(trend.test.slope)) \(PeriodWords.each(unit)[language])",
            note: "\(interval), \(format.probability(trend.pValue))"
        )
    }

    /// The means in their order; nil where groups have none.
    func periods(_ row: SamenessReport.Row) -> PeriodPlot? {
        guard let compared else { return nil }
        let trend = certainTrend(row)?.test
        return PeriodPlot(
            compared.map { period in
                entry(period, row.groups.first { $0.key == .period(period) }, of: row.figure.moment.code)
            },
            scale: row.figure.scale ?? 1...5,
            trend: trend.map { line in { line.intercept + line.slope * $0 } },
            id: "same-\(row.figure.position)",
            title: SamenessWords.pictureTitle.text(language, ["moment": name(row), "verdict": verdict(row)]),
            description: PeriodWords.description[language],
            format: format
        )
    }

    /// Why nobody answered a moment's question in a period, as far as that is known.
    private func emptiness(_ period: CalendarPeriod, of moment: Code) -> String {
        guard let day = rewordings[moment], period.days.upperBound < day else { return PeriodWords.noAnswers[language] }
        return PeriodWords.reworded.text(language, ["day": format.day(day)])
    }

    private func entry(
        _ period: CalendarPeriod,
        _ group: SamenessReport.Group?,
        of moment: Code
    ) -> PeriodPlot.Entry {
        let name =
            period.isPartial ? "\(format.name(of: period)), \(format.period(period.days))" : format.name(of: period)
        guard let group, let mean = group.mean else {
            return PeriodPlot.Entry(
                period: period,
                mean: nil,
                interval: nil,
                hint: "\(name): \(group.map(reason) ?? emptiness(period, of: moment))",
                gap: group == nil ? NumberFormat.none : "×"
            )
        }
        let values = [
            "name": name, "mean": format.decimal(mean.value, digits: 2),
            "interval": format.interval(mean.interval, digits: 2), "count": format.count(group.count),
        ]
        return PeriodPlot.Entry(
            period: period,
            mean: mean.value,
            interval: mean.interval,
            hint: SamenessWords.hint.text(language, values),
            gap: ""
        )
    }
}
