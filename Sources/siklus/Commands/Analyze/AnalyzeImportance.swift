internal import Analysis
internal import ArgumentParser

/// What matters to customers against how well it is done.
struct AnalyzeImportance: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "importance",
        abstract: "Importance against performance; each pair is NAME=IMPORTANCE,PERFORMANCE.",
        discussion:
            "Without pairs the table has lines for each item, in the columns attribute, importance, performance."
    )

    @OptionGroup var options: TableOptions
    @OptionGroup var pairs: PairOptions

    @Option(help: "Where the lines are drawn: mean, median, or a point of the scale (or two: importance,performance).")
    var cross = "mean"

    @OptionGroup var resampling: ResampleOptions

    func run() async throws {
        try await settle {
            try options.say(
                try ImportanceAnalysis(
                    options.source,
                    try pairs.columns(),
                    crosshairs: try ImportanceAnalysis.crosshairs(cross),
                    bootstrap: try resampling.bootstrap()
                )
            )
        }
    }
}
