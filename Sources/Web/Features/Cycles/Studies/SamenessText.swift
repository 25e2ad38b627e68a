internal import Analysis
internal import ServiceCycle
internal import Statistics

/// What is said about moments over groups.
struct SamenessText {
    let report: SamenessReport
    let map: ServiceMap
    let language: Language
    let format: NumberFormat

    /// When a question last took the place of another, by moment: before that day its answers are another series.
    let rewordings: [Code: Day]

    init(_ report: SamenessReport, _ map: ServiceMap, _ language: Language, rewordings: [Code: Day] = [:]) {
        self.report = report
        self.map = map
        self.language = language
        self.rewordings = rewordings
        format = NumberFormat(language)
    }

    func name(_ row: SamenessReport.Row) -> String { row.figure.moment.name(in: language) }

    /// The mix that all groups are weighted to.
    var mix: String? {
        report.mix.map { parts in
            let shares = parts.map { part in
                SamenessWords.mixPart.text(
                    language,
                    ["segment": segment(part.segment), "share": format.percent(part.share)]
                )
            }
            return SamenessWords.mixIs.text(language, ["parts": shares.joined(separator: ", ")])
        }
    }

    private func segment(_ code: Code?) -> String {
        code.map { map.name(of: $0, .segment, in: language) } ?? SamenessWords.noSegment[language]
    }

    /// Why a group has no mean.
    func reason(_ group: SamenessReport.Group) -> String {
        switch group.absence {
        case .missing(let code): SamenessWords.missing.text(language, ["segment": segment(code)])
        case .constant: SamenessWords.constant[language]
        case .withheld, nil: ReportWords.withheld[language]
        }
    }

    func name(_ group: SamenessReport.Group) -> String {
        switch (group.key, report.axis) {
        case (.period(let period), _): format.name(of: period)
        case (.value(let code), .attribute(let dimension)): map.name(of: code, dimension, in: language)
        case (.value(let code), .periods): code.text
        }
    }

    func verdict(_ row: SamenessReport.Row) -> String {
        SamenessWords.verdict(row.isDifferent, isHomogeneous: row.isHomogeneous)[language]
    }

    /// What differs first, the furthest apart before others; then what is not shown, then what is alike.
    func order(_ rows: [SamenessReport.Row]) -> [SamenessReport.Row] {
        let rank = { (row: SamenessReport.Row) in row.isDifferent ? 0 : row.isHomogeneous ? 2 : 1 }
        return rows.enumerated().sorted { one, other in
            let ranks = [one, other].map { rank($0.element) }
            guard ranks[0] == ranks[1] else { return ranks[0] < ranks[1] }
            let spans = [one, other].map { $0.element.isDifferent ? $0.element.span : 0 }
            return spans[0] == spans[1] ? one.offset < other.offset : spans[0] > spans[1]
        }.map(\.element)
    }

    /// What was found, and what rises or falls.
    var finding: FindingText { trends.map { verdicts.followed(by: $0) } ?? verdicts }

    private var verdicts: FindingText {
        let different = order(report.rows(.different))
        let all = format.whole(report.testedCount)
        if report.testedCount == 0 {
            return FindingText(isInTime ? PeriodWords.nothing : SamenessWords.nothing, language: language)
        }
        if let first = different.first {
            let count = different.count
            let phrases = isInTime ? PeriodWords.someDifferent : SamenessWords.someDifferent
            let phrase = count == 1 ? phrases.one : phrases.other
            return FindingText(
                phrase,
                [
                    "figure": format.whole(count),
                    "all": all,
                    "moment": StudyWords.quote.text(language, ["name": name(first)]),
                ],
                language: language
            )
        }
        let alike = report.rows(.homogeneous).count
        return alike == report.testedCount
            ? FindingText(isInTime ? PeriodWords.allAlike : SamenessWords.allAlike, ["all": all], language: language)
            : FindingText(SamenessWords.noneDifferent, ["count": format.whole(alike), "all": all], language: language)
    }

    func sentence(_ row: SamenessReport.Row) -> String {
        guard let finding = row.finding else { return "" }
        return ([verdictSentence(row, finding)] + [trendSentence(row)].compactMap { $0 }).joined(separator: " ")
    }

    private func verdictSentence(_ row: SamenessReport.Row, _ finding: SamenessReport.Finding) -> String {
        let margin = ["margin": format.decimal(row.margin, digits: 2)]
        if row.isHomogeneous {
            return SamenessWords.together.text(
                language,
                margin.merging(["probability": finding.equivalence.map(format.probability) ?? ""]) { $1 }
            )
        }
        if row.isDifferent { return apart(row, finding) }
        return finding.difference == nil && finding.equivalence == nil
            ? SamenessWords.constant[language] : SamenessWords.neither.text(language, margin)
    }

    private func apart(_ row: SamenessReport.Row, _ finding: SamenessReport.Finding) -> String {
        let (low, high) = (row.groups[finding.lowest], row.groups[finding.highest])
        let means = [low, high].map { $0.mean?.value ?? 0 }
        return (isInTime ? PeriodWords.apart : SamenessWords.apart).text(
            language,
            [
                "high": name(high),
                "highMean": format.decimal(means[1], digits: 2),
                "low": name(low),
                "lowMean": format.decimal(means[0], digits: 2),
                "difference": format.decimal(
                    NumberFormat.shown(means[1]) - NumberFormat.shown(means[0]),
                    digits: 2
                ),
                "probability": finding.difference.map(format.probability) ?? "",
            ]
        )
    }

    /// Every group with its mean and interval.
    func plot(_ row: SamenessReport.Row) -> DotPlot {
        let entries = row.groups.map { group -> DotPlot.Entry in
            guard let mean = group.mean else {
                return DotPlot.Entry(
                    name: name(group),
                    figures: [],
                    value: ReportWords.withheldMark[language],
                    note: "",
                    hint: "\(name(group)): \(reason(group))"
                )
            }
            let (value, interval) = (
                format.decimal(mean.value, digits: 2), format.interval(mean.interval, digits: 2)
            )
            return DotPlot.Entry(
                name: name(group),
                figures: [DotPlot.Figure(value: mean.value, interval: mean.interval)],
                value: value,
                note: "\(interval) · \(format.count(group.count))",
                hint: SamenessWords.hint.text(
                    language,
                    [
                        "name": name(group), "mean": value, "interval": interval,
                        "count": format.count(group.count),
                    ]
                )
            )
        }
        return DotPlot(
            entries,
            axis: .scale(row.figure.scale ?? 1...5),
            form: .small,
            id: "same-\(row.figure.position)",
            title: SamenessWords.pictureTitle.text(language, ["moment": name(row), "verdict": verdict(row)]),
            description: SamenessWords.description[language]
        )
    }

    func table(_ rows: [SamenessReport.Row], path: (Code) -> String) -> DataTable {
        let heads =
            [SamenessWords.groups[language], SamenessWords.difference[language], SamenessWords.equivalence[language]]
            + (isInTime ? [PeriodWords.trendHead[language]] : []) + [SamenessWords.verdictHead[language]]
        return DataTable(
            SamenessWords.title[language],
            isUnseen: true,
            columns: [ReportWords.moment[language]] + heads,
            words: [0, 1, heads.count],
            rows: rows.map { row in
                DataTable.Row(
                    name(row),
                    path: path(row.figure.moment.code),
                    isKey: row.figure.moment.isCritical,
                    cells: cells(row, heads)
                )
            }
        )
    }

    private func cells(_ row: SamenessReport.Row, _ heads: [String]) -> [DataTable.Cell] {
        let tests = [
            DataTable.Cell(heads[0], groups(row), isFigure: false),
            DataTable.Cell(heads[1], row.finding?.difference.map(format.probability) ?? NumberFormat.none),
            DataTable.Cell(
                heads[2],
                row.finding?.equivalence.map(format.probability) ?? NumberFormat.none,
                note: "± \(format.decimal(row.margin, digits: 2))"
            ),
        ]
        let verdict = DataTable.Cell(
            heads[heads.count - 1],
            verdict(row),
            isFigure: false,
            isStrong: row.isDifferent || row.isHomogeneous
        )
        return tests + (isInTime ? [trendCell(row, heads[3])] : []) + [verdict]
    }

    private func groups(_ row: SamenessReport.Row) -> String {
        row.groups.map { group in
            guard let mean = group.mean else { return "\(name(group)) \(reason(group))" }
            let interval = format.interval(mean.interval, digits: 2)
            return "\(name(group)) \(format.decimal(mean.value, digits: 2)) (\(interval), \(format.count(group.count)))"
        }.joined(separator: "; ")
    }
}

extension SamenessReport.Row {
    var isDifferent: Bool { finding?.verdict == .different }
    var isHomogeneous: Bool { finding?.verdict == .homogeneous }

    /// How far the highest and the lowest mean lie apart, as a part of the scale.
    fileprivate var span: Double {
        guard let finding, margin > 0 else { return 0 }
        return ((groups[finding.highest].mean?.value ?? 0) - (groups[finding.lowest].mean?.value ?? 0)) / margin
    }
}
