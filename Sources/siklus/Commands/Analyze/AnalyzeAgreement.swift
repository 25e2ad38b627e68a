internal import Analysis
internal import ArgumentParser
internal import Statistics

/// How far judges agree.
struct AnalyzeAgreement: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agreement",
        abstract: "How far judges agree: a line for each thing judged, its name first, then a column for each judge."
    )

    /// The kind of scale.
    enum Level: String, ExpressibleByArgument, CaseIterable {
        case nominal, ordinal, interval, ratio
    }

    @OptionGroup var options: TableOptions

    @Option(help: "kendall (order), fleiss (categories) or krippendorff (any scale, gaps allowed).")
    var measure = AgreementAnalysis.Measure.kendall

    @Option(help: "The scale of krippendorff: nominal, ordinal, interval or ratio.")
    var level = Level.ordinal

    @Flag(help: "The first column is a judge too.")
    var noNames = false

    @OptionGroup var resampling: ResampleOptions

    func run() async throws {
        try await settle {
            try options.say(
                try AgreementAnalysis(
                    options.source,
                    measure: measure,
                    level: level.scale,
                    hasNames: !noNames,
                    bootstrap: try resampling.bootstrap()
                )
            )
        }
    }
}

extension AgreementAnalysis.Measure: ExpressibleByArgument {}

extension AnalyzeAgreement.Level {
    fileprivate var scale: KrippendorffAlpha.Level {
        switch self {
        case .nominal: .nominal
        case .ordinal: .ordinal
        case .interval: .interval
        case .ratio: .ratio
        }
    }
}
