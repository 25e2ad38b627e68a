internal import Analysis
internal import Prioritisation
internal import ServiceCycle
internal import Statistics

/// The figures of importance and performance as they are written.
struct ImportanceText {
    private let report: ImportanceReport
    private let drivers: DriverReport?
    private let language: Language
    private let format: NumberFormat

    init(_ report: ImportanceReport, drivers: DriverReport?, _ language: Language) {
        self.report = report
        self.drivers = drivers
        self.language = language
        format = NumberFormat(language)
    }

    func name(_ quadrant: Quadrant) -> String {
        switch quadrant {
        case .concentrate: ImportanceWords.concentrate[language]
        case .keep: ImportanceWords.keep[language]
        case .low: ImportanceWords.low[language]
        case .overkill: ImportanceWords.overkill[language]
        }
    }

    /// What is important and not good, the certain ones alone where there are any.
    var finding: String {
        let found = report.places.filter { $0.quadrant == .concentrate }
        guard !found.isEmpty else { return ImportanceWords.nothingThere[language] }
        let certain = found.filter(\.isCertain)
        let named = (certain.isEmpty ? found : certain).map { $0.figure.moment.name(in: language) }
        return (certain.isEmpty ? ImportanceWords.perhapsThere : ImportanceWords.certainlyThere)
            .text(language, ["moments": StudyWords.list(named, language)])
    }

    private func importance(_ value: Double) -> String {
        report.source == .asked ? format.decimal(value, digits: 2) : format.percent(value)
    }

    private func importance(_ interval: ClosedRange<Double>) -> String {
        report.source == .asked ? format.interval(interval, digits: 2) : format.percentInterval(interval)
    }

    /// Performance, then importance.
    var axes: (x: QuadrantChart.Axis, y: QuadrantChart.Axis) {
        let points = ["points": String(report.scale.upperBound)]
        let importancePoints = ["points": String(report.importanceScale?.upperBound ?? 0)]
        let format = format
        let isAsked = report.source == .asked
        return (
            QuadrantChart.Axis(
                name: ImportanceWords.performanceAxis.text(language, points),
                line: report.performanceLine,
                limits: Double(report.scale.lowerBound)...Double(report.scale.upperBound),
                steps: [0.5, 1, 2],
                text: { format.decimal($0) }
            ),
            QuadrantChart.Axis(
                name: isAsked
                    ? ImportanceWords.askedAxis.text(language, importancePoints)
                    : ImportanceWords.derivedAxis[language],
                line: report.importanceLine,
                limits: report.importanceScale.map { Double($0.lowerBound)...Double($0.upperBound) } ?? 0...1,
                steps: isAsked ? [0.5, 1, 2] : [0.02, 0.05, 0.1, 0.2],
                text: { isAsked ? format.decimal($0) : format.percent($0) }
            )
        )
    }

    func entry(_ place: ImportanceReport.Place) -> QuadrantChart.Entry {
        QuadrantChart.Entry(
            number: place.figure.position,
            name: place.figure.moment.name(in: language),
            hint: ImportanceWords.hint.text(
                language,
                [
                    "name": "\(place.figure.position) \(place.figure.moment.name(in: language))",
                    "importance": importance(place.importance.value),
                    "importanceInterval": importance(place.importance.interval),
                    "performance": format.decimal(place.performance.value, digits: 2),
                    "performanceInterval": format.interval(place.performance.interval, digits: 2),
                    "quadrant": name(place.quadrant),
                ]
            ),
            x: place.performance.value,
            y: place.importance.value,
            xInterval: place.performance.interval,
            yInterval: place.importance.interval,
            isStrong: place.figure.moment.isCritical,
            isBad: place.quadrant == .concentrate && place.isCertain
        )
    }

    /// What could be released; empty where there is nothing to judge.
    func overService(_ gaps: GapReport) -> [String] {
        let known = report.places.map(\.figure.moment.code)
        guard gaps.shown.contains(where: { item in item.moment.map { known.contains($0.code) } ?? false }) else {
            return []
        }
        guard !report.overServed.isEmpty else { return [ImportanceWords.overNone[language]] }
        return report.overServed.map { moment, judgement in
            ImportanceWords.over.text(
                language,
                [
                    "moment": moment.name(in: language),
                    "surplus": format.decimal(judgement.certainSurplus, digits: 2),
                ]
            )
        }
    }

    func table(path: (Code) -> String) -> DataTable {
        let heads = [
            ImportanceWords.importance[language], ImportanceWords.performance[language],
            ImportanceWords.quadrant[language],
        ]
        return DataTable(
            ImportanceWords.heading[language],
            isUnseen: true,
            columns: [ReportWords.moment[language]] + heads,
            words: [0, 3],
            rows: report.places.map { place in
                DataTable.Row(
                    "\(place.figure.position) \(place.figure.moment.name(in: language))",
                    path: path(place.figure.moment.code),
                    isKey: place.figure.moment.isCritical,
                    cells: [
                        DataTable.Cell(
                            heads[0],
                            importance(place.importance.value),
                            note: "\(importance(place.importance.interval)) · \(format.count(place.importance.count))"
                        ),
                        DataTable.Cell(
                            heads[1],
                            format.decimal(place.performance.value, digits: 2),
                            note:
                                "\(format.interval(place.performance.interval, digits: 2)) · \(format.count(place.performance.count))"
                        ),
                        DataTable.Cell(
                            heads[2],
                            name(place.quadrant),
                            verdict: DataTable.Verdict(
                                (place.isCertain ? StudyWords.certain : StudyWords.uncertain)[language],
                                isCertain: place.isCertain
                            ),
                            isFigure: false
                        ),
                    ]
                )
            }
        )
    }

    var explanation: Explanation {
        let count = ["count": format.whole(report.places.count)]
        let outcome = drivers?.plan.outcome.question.text.text(for: language) ?? ""
        let people = format.whole(drivers?.count ?? 0)
        let counted =
            report.source == .asked
            ? ImportanceWords.countedAsked.text(language, count)
            : ImportanceWords.countedDerived.text(
                language,
                count.merging(["outcome": outcome, "people": people]) { $1 }
            )
        return Explanation(
            of: ImportanceWords.heading[language],
            counted: [counted],
            formulas: report.lines == .means ? ["x̄ = Σ P / k,  ȳ = Σ I / k"] : ["(min + max) / 2"],
            reading: [
                ImportanceWords.readingLines.text(
                    language,
                    [
                        "importance": importance(report.importanceLine),
                        "performance": format.decimal(report.performanceLine, digits: 2),
                    ]
                ),
                ImportanceWords.readingStated[language], ImportanceWords.readingOver[language],
            ],
            sources: report.source == .asked
                ? Array(ImportanceWords.sources.prefix(1)) : ImportanceWords.sources,
            language: language
        )
    }
}
