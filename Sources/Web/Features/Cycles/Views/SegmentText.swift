internal import Analysis
internal import ServiceCycle
internal import Statistics

/// What is said about segments beside each other.
struct SegmentText {
    private let segments: SegmentLines
    private let words: SamenessText
    private let format: NumberFormat

    init(_ segments: SegmentLines) {
        self.segments = segments
        words = SamenessText(segments.sameness, segments.report.map, segments.language)
        format = NumberFormat(segments.language)
    }

    private var language: Language { segments.language }

    /// Where segments certainly differ, with the moment at which they are furthest apart.
    var finding: FindingText {
        let all = ["all": format.whole(segments.sameness.testedCount)]
        guard segments.sameness.testedCount > 0 else { return FindingText(SegmentWords.untested, language: language) }
        let different = words.order(segments.sameness.rows(.different))
        guard let first = different.first, let finding = first.finding else {
            return FindingText(SegmentWords.none, all, language: language)
        }
        let values = [
            "figure": format.whole(different.count), "moments": StudyWords.list([words.name(first)], language),
        ]
        let found = FindingText(
            different.count == 1 ? SegmentWords.some.one : SegmentWords.some.other,
            values.merging(all) { $1 },
            language: language
        )
        return apart(first, finding).map { found.followed(by: $0) } ?? found
    }

    /// The same as plain words, for those who hear the picture.
    var sentence: String {
        let finding = finding
        return finding.lead + finding.figure + finding.rest
    }

    var description: String {
        let phrase = segments.measure == .share ? SegmentWords.shareDescription : SegmentWords.meanDescription
        return phrase.text(language, ["names": StudyWords.list(segments.lines.map(\.name), language)])
    }

    /// Which segments are not drawn; nil where all are.
    var note: String? {
        segments.leftOut.isEmpty
            ? nil : SegmentWords.leftOut.text(language, ["names": StudyWords.list(segments.leftOut, language)])
    }

    /// The lowest and the highest of the figures that are drawn at a moment; nil where no two are.
    private func apart(_ row: SamenessReport.Row, _ finding: SamenessReport.Finding) -> String? {
        guard let place = segments.report.moments.firstIndex(where: { $0.moment.code == row.figure.moment.code }) else {
            return nil
        }
        let drawn = segments.lines.compactMap { line in line.points[place].map { (name: line.name, point: $0) } }
        guard let low = drawn.min(by: { $0.point.estimate.value < $1.point.estimate.value }),
            let high = drawn.max(by: { $0.point.estimate.value < $1.point.estimate.value }),
            low.point.estimate.value < high.point.estimate.value, let difference = finding.difference
        else { return nil }
        let phrase = segments.measure == .share ? SegmentWords.sharesApart : SegmentWords.meansApart
        return phrase.text(
            language,
            [
                "low": StudyWords.list([low.name], language),
                "high": StudyWords.list([high.name], language),
                "lowFigure": segments.text(low.point),
                "highFigure": segments.text(high.point),
                "probability": format.probability(difference),
            ]
        )
    }

    /// Every figure that is drawn.
    func table(path: (Code) -> String?) -> DataTable {
        let names = segments.lines.map(\.name)
        return DataTable(
            segments.measure == .share ? ReportWords.satisfied[language] : ReportWords.mean[language],
            isUnseen: true,
            columns: [ReportWords.moment[language]] + names + [SamenessWords.verdictHead[language]],
            words: [0, names.count + 1],
            rows: segments.report.moments.enumerated().map { place, figure in
                DataTable.Row(
                    figure.moment.name(in: language),
                    path: path(figure.moment.code),
                    isKey: figure.moment.isCritical,
                    cells: segments.lines.map { cell($0, at: place) } + [verdict(at: place)]
                )
            }
        )
    }

    private func cell(_ line: SegmentLines.Line, at place: Int) -> DataTable.Cell {
        guard let point = line.points[place] else {
            return DataTable.Cell(line.name, line.gap(at: place)?.words[language] ?? "")
        }
        let interval = segments.measure.text(point.estimate.interval, format)
        return DataTable.Cell(
            line.name,
            segments.measure.text(point.estimate.value, format),
            note: "\(interval), \(format.count(point.count))"
        )
    }

    private func verdict(at place: Int) -> DataTable.Cell {
        let row = segments.sameness.rows[place]
        return DataTable.Cell(
            SamenessWords.verdictHead[language],
            row.finding == nil ? NumberFormat.none : words.verdict(row),
            note: row.finding?.difference.map(format.probability),
            isFigure: false,
            isStrong: row.isDifferent || row.isHomogeneous
        )
    }
}
