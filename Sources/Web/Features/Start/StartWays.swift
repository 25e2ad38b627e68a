internal import Intake
internal import ServiceCycle

/// The ways to begin: a ready map, what one has already, the sample.
struct StartWays: Encodable, Equatable, Sendable {
    let starterTitle: String
    let starterText: String
    let starterPath: String
    let starters: [StarterEntry]
    let bringTitle: String
    let bringText: String
    let bringButtons: ButtonRow
    let sampleTitle: String
    let sampleWords: String
    let samplePath: String
    let sampleButtons: ButtonRow

    init(hasSample: Bool, language: Language) {
        starterTitle = StartWords.starter[language]
        starterText = StartWords.starterText[language]
        starterPath = StartPath.startersURL
        starters = Starter.Kind.allCases.map { StarterEntry($0, language) }
        bringTitle = StartWords.bring[language]
        bringText = StartWords.bringText[language]
        bringButtons = ButtonRow([.link(StartWords.importAnswers[language], ImportPath.listURL)])
        sampleTitle = StartWords.sample[language]
        sampleWords = StartWords.sampleText[language]
        samplePath = hasSample ? StartPath.sampleRemovalURL : StartPath.sampleURL
        sampleButtons = ButtonRow([
            hasSample
                ? .submit(StartWords.removeSample[language], .plain)
                : .submit(StartWords.installSample[language], .plain)
        ])
    }
}
