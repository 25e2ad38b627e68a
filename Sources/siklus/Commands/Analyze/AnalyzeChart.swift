internal import Analysis
internal import ArgumentParser
internal import ServiceCycle

/// Which points of a series chance does not explain.
struct AnalyzeChart: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chart",
        abstract: "Control charts of a series in order: which points chance does not explain."
    )

    @OptionGroup var options: TableOptions

    @Option(help: "p (shares), u (events for each unit), xmr (single values), ewma or cusum.")
    var kind: ChartSetting.Kind

    @Option(help: ArgumentHelp("The column of the values; the first one unless named.", valueName: "column"))
    var value: String?

    @Option(help: ArgumentHelp("The column of the sizes, for p and u.", valueName: "column"))
    var size: String?

    @Option(help: ArgumentHelp("The centre; of the baseline unless given.", valueName: "number"))
    var target: Double?

    @Option(help: ArgumentHelp("The standard deviation of a value; of the baseline unless given.", valueName: "number"))
    var sigma: Double?

    @Option(help: ArgumentHelp("The weight of the newest value of an EWMA.", valueName: "number"))
    var lambda = 0.2

    @Option(help: ArgumentHelp("How many standard deviations the limits of an EWMA reach.", valueName: "number"))
    var width = 3.0

    @Option(help: ArgumentHelp("The slack of a CUSUM, in standard deviations.", valueName: "number"))
    var k = 0.5

    @Option(help: ArgumentHelp("The decision limit of a CUSUM, in standard deviations.", valueName: "number"))
    var h = 5.0

    @Option(help: ArgumentHelp("The baseline is the first so many points.", valueName: "n"))
    var baseline: Int?

    @Flag(help: "Widen the limits of p and u where points vary more than by chance alone (Laney).")
    var laney = false

    @Option(help: ArgumentHelp("Nelson's rules to look for, 1 to 8.", valueName: "list"))
    var rules = "1,2,5"

    func run() async throws {
        try await settle {
            let numbers = try ListText.numbers(rules, option: "--rules").compactMap { Int(exactly: $0) }
            guard !numbers.isEmpty, numbers.allSatisfy({ (1...8).contains($0) }) else {
                throw Refusal(.invalid, "--rules takes numbers from 1 to 8.")
            }
            var setting = ChartSetting(kind: kind)
            (setting.target, setting.sigma, setting.baseline) = (target, sigma, baseline)
            (setting.lambda, setting.width, setting.k, setting.h) = (lambda, width, k, h)
            (setting.isLaney, setting.rules) = (laney, numbers)
            try options.say(try ChartAnalysis(options.source, value: value, size: size, setting))
        }
    }
}

extension ChartSetting.Kind: ExpressibleByArgument {}
