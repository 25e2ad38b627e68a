internal import Analysis
internal import Prioritisation
internal import ServiceCycle
internal import Statistics

/// How much of the whole goes with each moment: a picture, a table and how it came about.
struct Drivers: Encodable, Equatable, Sendable {
    let driverExplained: String
    let driverPlot: DotPlot
    let driverNarrow: DotPlot
    let driverTable: DataTable
    let driverExplanation: Explanation

    /// Nil where there are none.
    init?(_ text: DriverText, path: (Code) -> String, language: Language) {
        let drivers = text.drivers
        guard let analysis = try? text.report.drivers.get(), !drivers.isEmpty else { return nil }
        let format = NumberFormat(language)
        driverExplained = DriverWords.explained.text(
            language,
            ["share": format.percent(analysis.rSquared), "outcome": text.outcome]
        )
        let entries = drivers.map { moment, driver in
            DotPlot.Entry(moment, driver, text, count: analysis.count, path: path(moment.code), language)
        }
        let axis = DotPlot.Axis.shares(upTo: drivers.compactMap { $0.driver.interval?.upperBound }.max() ?? 1, format)
        let title = text.finding
        let plot = { (form: DotForm, id: String) in
            DotPlot(
                entries,
                axis: axis,
                form: form,
                id: id,
                title: title.lead + title.figure + title.rest,
                description: DriverWords.description[language]
            )
        }
        driverPlot = plot(.wide, "drivers")
        driverNarrow = plot(.narrow, "drivers-narrow")
        driverTable = DataTable(drivers, text, path: path, language)
        let values = [
            "resamples": format.whole(analysis.resampleCount),
            "seed": String(analysis.bootstrap?.seed ?? 0),
        ]
        let countedValues = [
            "rows": format.whole(DriverReport.mostRows), "complete": format.whole(analysis.count),
        ]
        driverExplanation = Explanation(
            of: DriverWords.heading[language],
            counted: [DriverWords.countedNewest.text(language, countedValues)],
            formulas: DriverWords.driverFormulas,
            reading: DriverWords.driverReading.map { $0.text(language, values) },
            sources: DriverWords.driverSources,
            language: language
        )
    }
}

extension DotPlot.Entry {
    fileprivate init(
        _ moment: Moment,
        _ driver: Driver,
        _ text: DriverText,
        count: Int,
        path: String,
        _ language: Language
    ) {
        let format = NumberFormat(language)
        let interval = driver.interval.map(format.percentInterval) ?? NumberFormat.none
        self.init(
            name: moment.name(in: language),
            path: path,
            isStrong: moment.isCritical,
            figures: [DotPlot.Figure(value: driver.weight, interval: driver.interval)],
            value: format.percent(driver.weight),
            note: "\(interval) · \(format.count(count))",
            hint: DriverWords.hint.text(
                language,
                [
                    "name": moment.name(in: language), "weight": format.percent(driver.weight),
                    "interval": interval, "place": text.place(driver), "count": format.count(count),
                ]
            )
        )
    }
}

extension DotPlot.Axis {
    /// From nothing to a little more than the greatest share.
    fileprivate static func shares(upTo greatest: Double, _ format: NumberFormat) -> DotPlot.Axis {
        let step = [0.02, 0.05, 0.1, 0.2].first { greatest / $0 <= 6 } ?? 0.25
        let end = max(step, (greatest / step).rounded(.up) * step)
        return DotPlot.Axis(
            domain: 0...end,
            ticks: stride(from: 0, through: end + step / 1_000, by: step).map { ($0, format.percent($0)) }
        )
    }
}

extension DataTable {
    fileprivate init(
        _ drivers: [(moment: Moment, driver: Driver)],
        _ text: DriverText,
        path: (Code) -> String,
        _ language: Language
    ) {
        let format = NumberFormat(language)
        let heads = [
            DriverWords.weight[language], DriverWords.shareHead[language], DriverWords.place[language],
            DriverWords.correlation[language], ReportWords.count[language],
        ]
        let count = (try? text.report.drivers.get())?.count ?? 0
        self.init(
            DriverWords.heading[language],
            isUnseen: true,
            columns: [ReportWords.moment[language]] + heads,
            rows: drivers.map { moment, driver in
                Row(
                    moment.name(in: language),
                    path: path(moment.code),
                    isKey: moment.isCritical,
                    cells: [
                        Cell(
                            heads[0],
                            format.percent(driver.weight),
                            note: driver.interval.map(format.percentInterval),
                            isStrong: true
                        ),
                        Cell(heads[1], driver.share.map(format.percent) ?? NumberFormat.none),
                        Cell(heads[2], text.place(driver)),
                        Cell(heads[3], format.decimal(driver.correlation, digits: 2)),
                        Cell(heads[4], format.whole(count)),
                    ]
                )
            }
        )
    }
}
