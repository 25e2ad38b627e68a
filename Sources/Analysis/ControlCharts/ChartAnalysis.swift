internal import Interchange
package import ServiceCycle
internal import Statistics

/// A series in order, and which of its points chance does not explain.
package struct ChartAnalysis: AnalysisResult, Sendable {
    /// One point; what it has depends on the kind of chart.
    package struct Point: Sendable {
        /// Its place, from 1.
        package let index: Int
        package var value: Double?
        package var lower: Double?
        package var upper: Double?

        /// The moving average, or the sums of a CUSUM: what is too high and what is too low.
        package var average: Double?
        package var sums: (upper: Double, lower: Double)?

        /// The rules whose pattern the point completes; 1 for a moving average or a sum beyond its limit.
        package var signals: [Int] = []

        /// Whether it rests on so few cases that its limits are rough.
        var isRough = false
    }

    package let setting: ChartSetting
    package internal(set) var center: Double?
    package internal(set) var points: [Point]

    /// The standard deviation of a value, or how much more than by chance points vary.
    var spread: Double?

    /// Why there is no chart, or nil.
    package internal(set) var reason: String?

    /// Reads a series and judges it.
    ///
    /// - Parameters:
    ///   - source: The table, one line for each point in order.
    ///   - value: The column of the values: counts for shares and rates; nil for the first.
    ///   - size: The column of the sizes, for shares and rates.
    ///   - setting: How the chart is drawn.
    /// - Throws: A refusal that names the file, the line and the column of what cannot be used.
    package init(_ source: TableSource, value: String?, size: String?, _ setting: ChartSetting) throws(Refusal) {
        let needsSize = setting.kind == .p || setting.kind == .u
        if needsSize, size == nil {
            throw Refusal(.invalid, "A \(setting.kind.rawValue) chart needs the column of the sizes: --size.")
        }
        if let baseline = setting.baseline, baseline < 1 {
            throw Refusal(.invalid, "--baseline takes the number of points from the first, from 1.")
        }
        let table = try NumberTable(source, numbers: [value ?? "1"] + (needsSize ? [size].compactMap { $0 } : []))
        self.setting = setting
        points = table.lines.indices.map { Point(index: $0 + 1) }
        let values = table.numbers[0].values
        let shares = setting.kind == .p ? try ChartAnalysis.proportions(table) : []
        let rates = setting.kind == .u ? try ChartAnalysis.rates(table) : []
        do throws(ControlChartRefusal) {
            switch setting.kind {
            case .p: try judgeShares(shares)
            case .u: try judgeRates(rates)
            case .xmr: try judge(values, by: try baseline(values))
            case .ewma: try follow(values, average: try baseline(values))
            case .cusum: try follow(values, sums: try baseline(values))
            }
        } catch {
            reason = error.description
            for index in values.indices { points[index].value = values[index] }
        }
    }

    /// Counts among sizes; a column of shares becomes counts.
    private static func proportions(_ table: NumberTable) throws(Refusal) -> [Proportion?] {
        let values = table.numbers[0].values
        let areShares = values.contains { $0.map { $0 != $0.rounded() } ?? false }
        var proportions: [Proportion?] = []
        for (row, value) in values.enumerated() {
            guard let value, let size = table.numbers[1].values[row] else {
                proportions.append(nil)
                continue
            }
            guard size > 0, let proportion = Proportion(successes: areShares ? value * size : value, trials: size)
            else {
                throw table.refusal(
                    row: row,
                    column: table.numbers[0].name,
                    "\(Figures.plain(value)) of \(Figures.plain(size)) is no share."
                )
            }
            proportions.append(proportion)
        }
        return proportions
    }

    /// Events among units.
    private static func rates(_ table: NumberTable) throws(Refusal) -> [EventRate?] {
        var rates: [EventRate?] = []
        for (row, value) in table.numbers[0].values.enumerated() {
            guard let value, let units = table.numbers[1].values[row] else {
                rates.append(nil)
                continue
            }
            guard let rate = EventRate(events: value, units: units) else {
                throw table.refusal(
                    row: row,
                    column: table.numbers[0].name,
                    "\(Figures.plain(value)) events in \(Figures.plain(units)) units is no rate."
                )
            }
            rates.append(rate)
        }
        return rates
    }
}
