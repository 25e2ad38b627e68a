internal import Analysis
internal import ArgumentParser

/// How far what was perceived lies above or below what was expected.
struct AnalyzeGap: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gap",
        abstract: "Perception less expectation, question by question; each pair is NAME=EXPECTATION,PERCEPTION."
    )

    @OptionGroup var options: TableOptions
    @OptionGroup var pairs: PairOptions

    func run() async throws {
        try await settle { try options.say(try GapAnalysis(options.source, try pairs.columns())) }
    }
}
