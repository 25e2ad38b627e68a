internal import Analysis
internal import ArgumentParser
internal import ServiceCycle

/// The score of one rating.
struct AnalyzeScores: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scores",
        abstract: "NPS, CSAT, CES or a mean of one rating, by group, with weights."
    )

    @OptionGroup var options: TableOptions

    @Option(help: "The column of the rating.")
    var column: String

    @Option(help: "nps (0–10), csat (1–5), ces (1–7) or mean.")
    var kind = ScoreKind.mean

    @Option(help: ArgumentHelp("The column of groups.", valueName: "column"))
    var by: String?

    @Option(help: ArgumentHelp("The column of weights.", valueName: "column"))
    var weight: String?

    @Option(help: ArgumentHelp("The points that count as satisfied, such as \"6,7\".", valueName: "list"))
    var satisfied: String?

    func run() async throws {
        try await settle {
            try options.say(
                try ScoresAnalysis(
                    options.source,
                    column: column,
                    kind: kind,
                    by: by,
                    weight: weight,
                    satisfied: try satisfied.map { (list) throws(Refusal) in
                        Set(try ListText.numbers(list, option: "--satisfied"))
                    }
                )
            )
        }
    }
}

extension ScoreKind: ExpressibleByArgument {}
