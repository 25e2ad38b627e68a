internal import ServiceCycle

/// All moments of the cycle as small marks to go to, and the two beside this one: `cycles/neighbours` shows them.
struct Neighbours: Encodable, Equatable, Sendable {
    let stripLabel: String
    let strip: [Step]
    let before: Neighbour?
    let after: Neighbour?

    struct Step: Encodable, Equatable, Sendable {
        let stepName: String
        let stepPath: String
        let stepIsHere: Bool
        let stepIsBad: Bool
        let stepIsGood: Bool
        let stepIsHidden: Bool
        let stepIsKey: Bool
    }

    struct Neighbour: Encodable, Equatable, Sendable {
        let neighbourLabel: String
        let neighbourName: String
        let neighbourPath: String
    }

    init(_ report: MomentReport, cycle: ReportAddress, language: Language) {
        stripLabel = MomentWords.neighbours[language]
        strip = report.cycle.moments.map { figure in
            Step(
                stepName: "\(figure.position). \(figure.moment.name(in: language))",
                stepPath: cycle.moment(figure.moment.code),
                stepIsHere: figure.moment.code == report.moment.code,
                stepIsBad: (figure.comparison?.certainShortfall ?? 0) > 0,
                stepIsGood: (figure.comparison?.certainSurplus ?? 0) > 0,
                stepIsHidden: figure.isWithheld,
                stepIsKey: figure.moment.isCritical
            )
        }
        let neighbour = { (moment: Moment?, label: Phrase) in
            moment.map {
                Neighbour(
                    neighbourLabel: label[language],
                    neighbourName: $0.name(in: language),
                    neighbourPath: cycle.moment($0.code)
                )
            }
        }
        before = neighbour(report.previous, MomentWords.previous)
        after = neighbour(report.next, MomentWords.next)
    }
}
