internal import Analysis
internal import ArgumentParser
internal import ServiceCycle

/// Whether service is the same on every channel, or in every period.
struct AnalyzeChannels: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "channels",
        abstract: "Whether ratings differ between channels or periods, or are the same for all practical purposes."
    )

    @OptionGroup var options: TableOptions

    @Option(help: ArgumentHelp("The column of the ratings.", valueName: "column"))
    var value: String

    @Option(help: ArgumentHelp("The column of the channels, or of the days with --every.", valueName: "column"))
    var by: String

    @Option(help: ArgumentHelp("The difference of means that would not matter.", valueName: "number"))
    var margin: Double?

    @Option(help: "Compare periods of this length: week, month, quarter or year. --by names a column of days.")
    var every: CalendarUnit?

    func run() async throws {
        try await settle {
            try options.say(try ChannelsAnalysis(options.source, value: value, by: by, margin: margin, every: every))
        }
    }
}

extension CalendarUnit: ExpressibleByArgument {}
