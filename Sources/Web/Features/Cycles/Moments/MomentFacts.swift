internal import ServiceCycle
internal import Statistics

/// What the map says of a moment: how critical it is and why, what must hold, how staff are to behave, who answers for it.
struct MomentFacts: Encodable, Equatable, Sendable {
    let facts: [Fact]
    let criticalityMeter: Meter

    struct Fact: Encodable, Equatable, Sendable {
        let factName: String
        let factLines: [String]
        let factIsWords: Bool
    }

    /// How critical, as marks from 1 to 10.
    struct Meter: Encodable, Equatable, Sendable {
        let meterLabel: String
        let meterText: String
        let meterReason: String
        let meterMarks: [Mark]
    }

    struct Mark: Encodable, Equatable, Sendable {
        let markIsOn: Bool
    }

    init(_ report: MomentReport, language: Language) {
        let (moment, map) = (report.moment, report.cycle.map)
        criticalityMeter = Meter(
            meterLabel: MomentWords.criticality[language],
            meterText: MomentWords.ofTen.text(language, ["value": String(moment.criticality)]),
            meterReason: moment.criticalityReason.text(for: language) ?? MomentWords.noReason[language],
            meterMarks: (1...10).map { Mark(markIsOn: $0 <= moment.criticality) }
        )
        let channel = map.channels.first { $0.code == moment.channel }
        let touchpoint = channel?.touchpoints.first { $0.code == moment.touchpoint }
        let place = [channel?.name, touchpoint?.name].compactMap { $0?.text(for: language) }
        let standards = moment.standards.map { StandardText.text($0, language) }
        let all: [(Phrase, [String], Bool)] = [
            (MomentWords.standard, standards.isEmpty ? [MomentWords.noStandard[language]] : standards, false),
            (MomentWords.conduct, [moment.conduct.text(for: language)].compactMap { $0 }, true),
            (EditorWords.evidence, [moment.evidence.text(for: language)].compactMap { $0 }, true),
            (EditorWords.backStage, [moment.backStage.text(for: language)].compactMap { $0 }, true),
            (EditorWords.support, [moment.support.text(for: language)].compactMap { $0 }, true),
            (MomentWords.owner, [moment.owner].compactMap { $0 }, false),
            (MomentWords.place, place.isEmpty ? [] : [place.joined(separator: " · ")], false),
            (MomentWords.actor, [MomentWords.actor(moment.actor)[language]], false),
        ]
        facts = all.filter { !$0.1.isEmpty }.map {
            Fact(factName: $0.0[language], factLines: $0.1, factIsWords: $0.2)
        }
    }
}

/// A standard in words, such as "at least 60 % satisfied" or "at most 10 minutes: from the ticket to the call".
enum StandardText {
    static func text(_ standard: Standard, _ language: Language) -> String {
        let format = NumberFormat(language)
        let isWhole = standard.target == standard.target.rounded()
        let value = format.decimal(standard.target, digits: isWhole ? 0 : 1)
        let rule = StandardWords.rule(standard.unit).text(language, ["value": value])
        return standard.statement.text(for: language).map { "\(rule): \($0)" } ?? rule
    }
}
