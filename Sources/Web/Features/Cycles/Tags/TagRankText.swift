internal import Analysis
internal import ServiceCycle
internal import Statistics

/// What is said about how often tags are written and how satisfied their customers are, with the figures.
struct TagRankText {
    private let found: TagReport

    /// The tag by which comments are narrowed.
    private let chosen: CommentTag?
    private let address: ReportAddress
    private let language: Language
    private let format: NumberFormat

    init(_ found: TagReport, chosen: CommentTag?, address: ReportAddress, language: Language) {
        self.found = found
        self.chosen = chosen
        self.address = address
        self.language = language
        format = NumberFormat(language)
    }

    /// The comments with a tag; with any or none where it is chosen already.
    private func path(_ row: TagReport.Row) -> String {
        address.with { $0.options["tag"] = row.tag.code == chosen?.code ? nil : row.tag.code.text }
    }

    func plot(_ form: DotForm, id: String) -> DotPlot {
        DotPlot(
            found.rows.map(entry),
            axis: DotPlot.Axis(
                domain: 0...1,
                ticks: [0, 0.25, 0.5, 0.75, 1].map { ($0, format.percent($0)) },
                zero: found.share?.share
            ),
            form: form,
            id: id,
            title: TagWords.title[language],
            description: TagRankWords.description[language]
        )
    }

    /// What the line in the picture stands for; nil where too few rated.
    var everyone: String? {
        guard let share = found.share, let interval = found.interval else { return nil }
        return TagRankWords.everyone.text(
            language,
            [
                "count": format.whole(found.rated), "share": format.percent(share.share),
                "interval": format.percentInterval(interval),
            ]
        )
    }

    /// Each tag with how many wrote it.
    var counts: [FilterBar.Chip] {
        found.rows.map { row in
            FilterBar.Chip(
                chipLabel: row.tag.name + " · "
                    + (row.isWithheld ? few : format.count(row.count)),
                chipPath: path(row),
                isOn: row.tag.code == chosen?.code
            )
        }
    }

    /// In place of a count that is withheld.
    private var few: String { "n\(NumberFormat.space)\(format.few(1))" }

    private func entry(_ row: TagReport.Row) -> DotPlot.Entry {
        DotPlot.Entry(
            name: row.tag.name,
            path: path(row),
            isStrong: row.tag.code == chosen?.code,
            isBad: row.isCertainlyLess,
            isQuiet: row.share == nil,
            figures: row.share.map {
                [DotPlot.Figure(value: $0.share, interval: row.interval, isBad: row.isCertainlyLess)]
            } ?? [],
            value: row.share.map { format.percent($0.share) } ?? NumberFormat.none,
            note: row.isWithheld
                ? few
                : [
                    row.interval.map { format.percentInterval($0) },
                    format.count(row.share == nil ? row.count : row.rated),
                ].compactMap { $0 }
                    .joined(separator: " · "),
            hint: hint(row)
        )
    }

    private func hint(_ row: TagReport.Row) -> String {
        if row.isWithheld { return TagRankWords.hintWithheld.text(language, ["name": row.tag.name]) }
        guard let share = row.share, let interval = row.interval else {
            return TagRankWords.hintUnrated.text(language, ["name": row.tag.name, "count": format.whole(row.count)])
        }
        let values = [
            "name": row.tag.name, "rated": format.whole(row.rated), "share": format.percent(share.share),
            "interval": format.percentInterval(interval),
        ]
        return TagRankWords.hint.text(language, row.count, values)
    }

    var table: DataTable {
        let heads = [
            TagRankWords.wrote[language], TagRankWords.rated[language], TagRankWords.satisfied[language],
            TagRankWords.others[language],
        ]
        return DataTable(
            TagWords.title[language],
            isUnseen: true,
            columns: [TagWords.tag[language]] + heads,
            rows: found.rows.map { row in
                guard !row.isWithheld else {
                    let withheld = DataTable.Withheld(
                        withheldText: TagRankWords.tooFew[language],
                        withheldSpan: String(heads.count)
                    )
                    return DataTable.Row(row.tag.name, path: path(row), withheld: withheld)
                }
                return DataTable.Row(row.tag.name, path: path(row), cells: cells(row, heads))
            }
        )
    }

    private func cells(_ row: TagReport.Row, _ heads: [String]) -> [DataTable.Cell] {
        let points = row.difference.map { NumberFormat.hundredths($0.difference) }
        return [
            DataTable.Cell(heads[0], "\(format.whole(row.count)) / \(format.whole(found.count))"),
            DataTable.Cell(heads[1], row.share == nil ? NumberFormat.none : format.whole(row.rated)),
            DataTable.Cell(
                heads[2],
                row.share.map { format.percent($0.share) } ?? NumberFormat.none,
                note: row.interval.map { format.percentInterval($0) },
                isStrong: true
            ),
            DataTable.Cell(
                heads[3],
                points.map { format.signed($0) } ?? NumberFormat.none,
                note: [
                    row.difference.map { format.percentInterval($0.interval) },
                    row.pValue.map { format.probability($0) },
                ]
                .compactMap { $0 }.joined(separator: ", "),
                verdict: verdict(row)
            ),
        ]
    }

    private func verdict(_ row: TagReport.Row) -> DataTable.Verdict? {
        if row.isCertainlyLess { return DataTable.Verdict(TagRankWords.less[language], isBad: true) }
        return row.isCertainlyMore ? DataTable.Verdict(TagRankWords.more[language], isGood: true) : nil
    }

    func explanation(isWeighted: Bool) -> Explanation {
        let newest = WordMarkWords.newest.text(language, ["most": format.whole(WordReport.mostRead)])
        return Explanation(
            of: TagWords.title[language],
            counted: [TagRankWords.counted.text(language, ["all": format.whole(found.count)])]
                + (found.isCut || isWeighted ? [newest] : []),
            formulas: TagRankWords.formulas,
            reading: [TagRankWords.meaning[language]],
            sources: TagRankWords.sources,
            language: language
        )
    }
}
