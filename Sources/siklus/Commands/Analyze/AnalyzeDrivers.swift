internal import Analysis
internal import ArgumentParser
internal import Prioritisation

/// Which ratings go with an outcome.
struct AnalyzeDrivers: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drivers",
        abstract: "How much of an outcome's variance each rating accounts for."
    )

    /// How R² is shared.
    enum Method: String, ExpressibleByArgument, CaseIterable {
        case johnson, lmg
    }

    @OptionGroup var options: TableOptions

    @Option(help: "The column of the outcome, such as overall satisfaction.")
    var outcome: String

    @Option(help: ArgumentHelp("The columns of what may go with it.", valueName: "a,b,c"))
    var predictors: String

    @Option(help: "johnson (relative weights) or lmg (all orders, up to 18 predictors).")
    var method = Method.johnson

    @OptionGroup var resampling: ResampleOptions

    func run() async throws {
        try await settle {
            try options.say(
                try await DriversAnalysis(
                    options.source,
                    outcome: outcome,
                    predictors: ListText.items(predictors),
                    method: method == .lmg ? .lmg : .johnson,
                    bootstrap: try resampling.bootstrap()
                )
            )
        }
    }
}
