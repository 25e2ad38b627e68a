internal import Analysis
internal import ArgumentParser

/// Whether service is the same on every channel.
struct AnalyzeChannels: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "channels",
        abstract: "Whether ratings differ between channels, or are the same for all practical purposes."
    )

    @OptionGroup var options: TableOptions

    @Option(help: ArgumentHelp("The column of the ratings.", valueName: "column"))
    var value: String

    @Option(help: ArgumentHelp("The column of the channels.", valueName: "column"))
    var by: String

    @Option(help: ArgumentHelp("The difference of means that would not matter.", valueName: "number"))
    var margin: Double?

    func run() async throws {
        try await settle {
            try options.say(try ChannelsAnalysis(options.source, value: value, by: by, margin: margin))
        }
    }
}
