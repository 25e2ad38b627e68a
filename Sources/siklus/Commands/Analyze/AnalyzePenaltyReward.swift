internal import Analysis
internal import ArgumentParser

/// What an outcome loses where an attribute fails, and gains where it shines.
struct AnalyzePenaltyReward: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "penalty-reward",
        abstract: "What satisfaction loses where an attribute fails, and gains where it shines."
    )

    @OptionGroup var options: TableOptions

    @Option(help: "The column of the outcome, such as overall satisfaction.")
    var outcome: String

    @Option(help: ArgumentHelp("The columns of the ratings.", valueName: "a,b"))
    var attributes: String

    @Option(help: ArgumentHelp("The ratings that count as failing.", valueName: "list"))
    var low = "1,2"

    @Option(help: ArgumentHelp("The ratings that count as shining.", valueName: "list"))
    var high = "5"

    func run() async throws {
        try await settle {
            try options.say(
                try PenaltyAnalysis(
                    options.source,
                    outcome: outcome,
                    attributes: ListText.items(attributes),
                    low: try ListText.numbers(low, option: "--low"),
                    high: try ListText.numbers(high, option: "--high")
                )
            )
        }
    }
}
