internal import Analysis
internal import ServiceCycle
internal import Statistics

/// What is said about the words that mark customers, with the figures.
struct WordMarkText {
    private let found: WordReport

    /// Where the comments are searched; nil where there is none to go to, as on paper.
    private let address: ReportAddress?
    private let language: Language
    private let format: NumberFormat

    init(_ found: WordReport, address: ReportAddress?, language: Language) {
        self.found = found
        self.address = address
        self.language = language
        format = NumberFormat(language)
    }

    /// The comments in which a word stands, by those whom it marks.
    private func path(_ row: WordReport.Row) -> String? {
        address?.with {
            // The space says that the word is whole.
            $0.options["q"] = row.isPair ? "\"\(row.text)\"" : "\(row.text) "
            $0.options["mood"] = (isUnhappy(row) ? CommentSelection.Mood.unhappy : .happy).rawValue
        }
    }

    private func isUnhappy(_ row: WordReport.Row) -> Bool { row.comparison.z > 0 }

    func plot(_ form: DotForm, id: String, most: Int = WordReport.mostShown) -> DotPlot {
        let finding = WordMarks.finding(found, language)
        return DotPlot(
            found.unhappy.prefix(most).map(entry),
            axis: axis,
            form: form,
            id: id,
            title: finding.lead + finding.figure + finding.rest,
            description: WordMarkWords.description[language]
        )
    }

    private func entry(_ row: WordReport.Row) -> DotPlot.Entry {
        let (ratio, interval) = (
            format.decimal(row.comparison.ratio), format.interval(row.comparison.ratioInterval)
        )
        return DotPlot.Entry(
            name: row.text,
            path: path(row),
            isBad: row.isCertain,
            isQuiet: !row.isCertain,
            figures: [
                DotPlot.Figure(
                    value: row.comparison.logOdds,
                    interval: row.comparison.interval,
                    isHollow: !row.isCertain,
                    isBad: row.isCertain
                )
            ],
            value: "\(ratio)×",
            note:
                "\(interval) · n\(NumberFormat.space)=\(NumberFormat.space)\(format.whole(row.unhappy)) : \(format.whole(row.happy))",
            hint: WordMarkWords.hint.text(
                language,
                [
                    "name": row.text, "ratio": ratio, "interval": interval,
                    "score": format.decimal(row.comparison.z), "unhappy": format.whole(row.unhappy),
                    "happy": format.whole(row.happy),
                ]
            )
        )
    }

    /// Ratios stand on a logarithmic axis: twice as often is as far from alike as half as often.
    private var axis: DotPlot.Axis {
        let ends = found.unhappy.map(\.comparison.interval)
        let end = max(1, ends.map(\.upperBound).max() ?? 1)
        let steps = Self.steps
        let step = steps.first { end / $0.logarithm <= 6 } ?? steps[steps.count - 1]
        let marks = Int((end / step.logarithm).rounded(.up))
        return DotPlot.Axis(
            domain: min(0, ends.map(\.lowerBound).min() ?? 0)...(Double(marks) * step.logarithm),
            ticks: (0...marks).map { place in
                let ratio = (0..<place).reduce(1.0) { ratio, _ in ratio * step.ratio }
                return (Double(place) * step.logarithm, "\(format.decimal(ratio, digits: 0))×")
            },
            zero: 0
        )
    }

    /// How many times the odds may grow from tick to tick, with the natural logarithm.
    private static let steps: [(ratio: Double, logarithm: Double)] = [
        (2, 0.693147180559945), (4, 1.38629436111989), (10, 2.30258509299405), (100, 4.60517018598809),
        (1_000, 6.90775527898214),
    ]

    var table: DataTable {
        let heads = [
            WordMarkWords.marks[language], WordMarkWords.score[language], WordMarkWords.ratio[language],
            WordMarkWords.unhappy[language], WordMarkWords.happy[language], WordMarkWords.probability[language],
        ]
        return DataTable(
            WordMarkWords.title[language],
            isUnseen: true,
            columns: [WordMarkWords.word[language]] + heads,
            words: [0, 1],
            rows: (found.unhappy + found.happy).map { row in
                DataTable.Row(
                    row.text,
                    path: path(row),
                    cells: [
                        DataTable.Cell(
                            heads[0],
                            isUnhappy(row) ? WordMarkWords.unhappy[language] : WordMarkWords.happy[language],
                            isFigure: false
                        ),
                        DataTable.Cell(heads[1], format.signedDecimal(row.comparison.z, digits: 1), isStrong: true),
                        DataTable.Cell(
                            heads[2],
                            "\(format.decimal(row.comparison.ratio, digits: 2))×",
                            note: format.interval(row.comparison.ratioInterval, digits: 2)
                        ),
                        cell(heads[3], row.unhappy, of: found.unhappyCount),
                        cell(heads[4], row.happy, of: found.happyCount),
                        DataTable.Cell(
                            heads[5],
                            format.probability(row.pValue),
                            note: (row.isCertain ? StudyWords.certain : StudyWords.uncertain)[language]
                        ),
                    ]
                )
            }
        )
    }

    private func cell(_ head: String, _ count: Int, of all: Int) -> DataTable.Cell {
        let share = WilsonInterval(successes: Double(count), trials: Double(all))
        return DataTable.Cell(
            head,
            "\(format.whole(count)) / \(format.whole(all))",
            note: share.map { format.percentInterval($0.bounds) }
        )
    }

    func explanation(isWeighted: Bool) -> Explanation {
        let counts = [
            "unhappy": format.whole(found.unhappyCount), "happy": format.whole(found.happyCount),
            "compared": format.whole(found.comparedCount),
        ]
        let most = ["most": format.whole(WordReport.mostRead)]
        return Explanation(
            of: WordMarkWords.title[language],
            counted: [WordMarkWords.counted.text(language, counts)]
                + (found.isCut || isWeighted ? [WordMarkWords.newest.text(language, most)] : []),
            formulas: WordMarkWords.formulas,
            reading: [WordMarkWords.reading[language]],
            sources: WordMarkWords.sources,
            language: language
        )
    }
}
