internal import ServiceCycle

/// Where the round stands: the template `cycles/round` shows it.
struct RoundSteps: Encodable, Equatable, Sendable {
    let roundLabel: String
    let steps: [Step]

    struct Step: Encodable, Equatable, Sendable {
        let stepLabel: String
        let stepIsDone: Bool
        let stepIsNow: Bool
    }

    init(_ report: CycleReport, language: Language) {
        let now = CycleRound(report)
        roundLabel = CycleRound.title[language]
        steps = CycleRound.allCases.map { step in
            Step(stepLabel: step.phrase[language], stepIsDone: step < now, stepIsNow: step == now)
        }
    }
}
