internal import ServiceCycle
internal import Storage

/// That a cycle is to become otherwise, and when; `cycles/to-be` shows it.
struct ToBeLine: Encodable, Equatable, Sendable {
    let toBeText: String

    /// Whether the change could not be made on its day.
    let toBeIsBlocked: Bool
    let toBeLink: Link?

    struct Link: Encodable, Equatable, Sendable {
        let toBePath: String
        let toBeLabel: String
    }

    /// Nil where nobody draws, and for those who may not edit where no day is settled.
    init?(_ toBe: StoredToBe, mayEdit: Bool, _ language: Language) {
        guard toBe.state == .open, mayEdit || toBe.dueDay != nil && toBe.blockedAt == nil else { return nil }
        let day = toBe.dueDay.map { NumberFormat(language).day($0) }
        toBeIsBlocked = toBe.blockedAt != nil
        if let day {
            let title = ToBeWords.title[language]
            toBeText =
                toBeIsBlocked
                ? ToBeWords.blocked.text(language, ["day": day])
                : "\(title): \(ToBeWords.due.text(language, ["day": day]))"
        } else {
            toBeText = ToBeWords.drawn[language]
        }
        toBeLink =
            mayEdit
            ? Link(
                toBePath: ToBePath.plan(toBe.asIs.map.code),
                toBeLabel: (toBeIsBlocked ? ToBeWords.decide : ToBeWords.toPlan)[language]
            ) : nil
    }
}
