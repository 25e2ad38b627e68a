internal import Interchange
package import ServiceCycle
package import Statistics

/// Whether service is the same on every channel, or in every period.
package struct ChannelsAnalysis: AnalysisResult, Sendable {
    /// The ratings of one channel, or of one period.
    package struct Channel: Sendable {
        package let name: String

        /// Its place in time; nil for a channel.
        let moment: Moment?
        let values: [Double]

        var summary: SampleSummary? { SampleSummary(of: values) }
        var mean: Double { values.reduce(0, +) / Double(values.count) }
        var interval: ClosedRange<Double>? { summary.flatMap { try? PairedTest(differences: $0) }?.interval }
    }

    /// A period among all of them.
    struct Moment: Sendable {
        let period: CalendarPeriod
        let place: Int
    }

    package let channels: [Channel]

    /// How long periods are; nil for channels.
    let unit: CalendarUnit?

    /// How many ratings are older than the periods that can be read.
    let older: Int

    /// The trend along the periods; nil for channels, and for fewer than three periods.
    package let trend: Result<MeanTrend, ComparisonRefusal>?

    /// The rank test, or why there is none.
    package let test: Result<KruskalWallisTest, ComparisonRefusal>

    /// Whether every two are within the margin, where one was given, or why that cannot be told.
    package let homogeneity: Result<HomogeneityTest, ComparisonRefusal>?
    package let margin: Double?
    let skipped: Int

    /// Reads and compares.
    ///
    /// - Parameters:
    ///   - source: The table.
    ///   - value: The column of the ratings.
    ///   - by: The column of the channels, or of the days.
    ///   - margin: The difference of means that would not matter.
    ///   - unit: How long periods are, where the column has days; the newest are compared, as many as can be read.
    /// - Throws: A refusal that names the file, the line and the column of what cannot be used.
    package init(
        _ source: TableSource,
        value: String,
        by: String,
        margin: Double?,
        every unit: CalendarUnit? = nil
    ) throws(Refusal) {
        if let margin, !(margin > 0 && margin.isFinite) {
            throw Refusal(.invalid, "--margin takes the difference that would not matter, above 0.")
        }
        let table = try NumberTable(source, numbers: [value], names: [by])
        let periods: PeriodNames? = if let unit { try PeriodNames(table, unit) } else { nil }
        let names = table.names[0]
        var groups: [[Double]] = Array(repeating: [], count: periods?.periods.count ?? names.names.count)
        var (skipped, older) = (0, 0)
        for (row, value) in table.numbers[0].values.enumerated() {
            let code = names.codes[row]
            guard let value, !names.names[code].isEmpty else {
                skipped += 1
                continue
            }
            if let place = periods.map({ $0.places[code] }) ?? code {
                groups[place].append(value)
            } else {
                older += 1
            }
        }
        let channels = groups.indices.filter { !groups[$0].isEmpty }.map { place in
            let moment = periods.map { Moment(period: $0.periods[place], place: place) }
            return Channel(name: moment?.period.text ?? names.names[place], moment: moment, values: groups[place])
        }
        self.channels = channels
        self.skipped = skipped
        self.older = older
        self.unit = unit
        self.margin = margin
        trend = Self.trend(channels)
        test = Result { () throws(ComparisonRefusal) in try KruskalWallisTest(channels.map(\.values)) }
        homogeneity = margin.map { margin in
            Result { () throws(ComparisonRefusal) in
                if let group = channels.firstIndex(where: { $0.summary == nil }) {
                    throw .tooFewAnswers(group: group, needed: 2)
                }
                return try HomogeneityTest(of: channels.compactMap(\.summary), margin: margin)
            }
        }
    }

    private static func trend(_ channels: [Channel]) -> Result<MeanTrend, ComparisonRefusal>? {
        let means = channels.compactMap { channel in
            channel.moment.flatMap { moment in
                channel.summary.map { (score: Double(moment.place), summary: $0) }
            }
        }
        guard means.count >= SamenessReport.fewestOfTrend else { return nil }
        return Result { () throws(ComparisonRefusal) in try MeanTrend(means) }
    }

    package var verdict: SamenessVerdict {
        SamenessVerdict(
            difference: (try? test.get())?.pValue,
            equivalence: (try? homogeneity?.get())?.pValue
        )
    }
}
