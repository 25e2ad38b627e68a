internal import Analysis
internal import ArgumentParser
internal import ServiceCycle
internal import Statistics

/// Whether something became better after a change.
struct AnalyzeEffect: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "effect",
        abstract: "Before and after a change, with or without a control group."
    )

    @OptionGroup var options: TableOptions

    @Option(help: ArgumentHelp("The column of the values.", valueName: "column"))
    var value: String

    @Option(help: ArgumentHelp("The column that says before or after.", valueName: "column"))
    var period: String

    @Option(help: ArgumentHelp("The column that is 1 for the control group, else 0.", valueName: "column"))
    var control: String?

    @Option(help: "mean or share.")
    var kind = EffectAnalysis.Kind.mean

    @Option(help: ArgumentHelp("The points that count, for shares; 1 of 0 and 1 unless named.", valueName: "list"))
    var satisfied: String?

    @Flag(help: "Less is better, such as waiting.")
    var lowerIsBetter = false

    func run() async throws {
        try await settle {
            try options.say(
                try EffectAnalysis(
                    options.source,
                    value: value,
                    period: period,
                    control: control,
                    kind: kind,
                    satisfied: try satisfied.map { (list) throws(Refusal) in
                        Set(try ListText.numbers(list, option: "--satisfied"))
                    },
                    better: lowerIsBetter ? .lower : .higher
                )
            )
        }
    }
}

extension EffectAnalysis.Kind: ExpressibleByArgument {}
