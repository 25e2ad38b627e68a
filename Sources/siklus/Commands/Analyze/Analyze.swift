internal import ArgumentParser

/// Files in, findings out; it needs no data folder.
struct Analyze: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "analyze",
        abstract: "Analyse a CSV file: Kano, gaps, scores, importance, drivers, control charts, effects and more.",
        discussion: "Columns are named by header or by their number from 1. --format json is for programs.",
        subcommands: [
            AnalyzeKano.self, AnalyzeGap.self, AnalyzeScores.self, AnalyzeImportance.self, AnalyzeDrivers.self,
            AnalyzePenaltyReward.self, AnalyzeChart.self, AnalyzeEffect.self, AnalyzeChannels.self,
            AnalyzeAgreement.self,
        ]
    )
}
