/// A moment of truth: one contact of the customer with the business, lived as good or bad.
package struct Moment: Equatable, Sendable, Codable {
    /// Before, during or after the purchase.
    package enum Phase: String, Sendable, Codable, CaseIterable, Comparable {
        case before, during, after

        package static func < (left: Self, right: Self) -> Bool {
            (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
        }
    }

    /// Who acts: the customer himself, staff whom he sees, or staff whom he does not.
    package enum Actor: String, Sendable, Codable, CaseIterable {
        case customer
        case frontStage = "front-stage"
        case backStage = "back-stage"
    }

    package var code: Code
    package var name: LocalisedText
    package var description: LocalisedText
    package var phase: Phase
    package var channel: Code?
    package var touchpoint: Code?
    package var actor: Actor
    package var standards: [Standard]

    /// How staff are to treat the customer here.
    package var conduct: LocalisedText

    /// What the customer sees, holds or takes along here: the sign, the number, the receipt.
    package var evidence: LocalisedText

    /// What staff do for this moment out of the customer's sight.
    package var backStage: LocalisedText

    /// The systems, places and suppliers that it rests on.
    package var support: LocalisedText

    /// Who answers for this moment, such as "Branch manager".
    package var owner: String?

    /// How much an incident here would spoil the whole, 0…10.
    package var criticality: Int
    package var criticalityReason: LocalisedText

    /// How the team believes that customers feel here, −5…+5 (0 is neither good nor bad), as it drew the curve by hand.
    package var drawn: Double?

    package init(
        code: Code,
        name: LocalisedText,
        description: LocalisedText = LocalisedText(),
        phase: Phase,
        channel: Code? = nil,
        touchpoint: Code? = nil,
        actor: Actor,
        standards: [Standard] = [],
        conduct: LocalisedText = LocalisedText(),
        evidence: LocalisedText = LocalisedText(),
        backStage: LocalisedText = LocalisedText(),
        support: LocalisedText = LocalisedText(),
        owner: String? = nil,
        criticality: Int = 0,
        criticalityReason: LocalisedText = LocalisedText(),
        drawn: Double? = nil
    ) {
        self.code = code
        self.name = name
        self.description = description
        self.phase = phase
        self.channel = channel
        self.touchpoint = touchpoint
        self.actor = actor
        self.standards = standards
        self.conduct = conduct
        self.evidence = evidence
        self.backStage = backStage
        self.support = support
        self.owner = owner
        self.criticality = criticality
        self.criticalityReason = criticalityReason
        self.drawn = drawn
    }

    /// From this criticality on a moment is marked as critical.
    package static let criticalFrom = 7

    package var isCritical: Bool { criticality >= Self.criticalFrom }

    /// The share of satisfied answers, 0…1, that must hold here, where the map says one.
    package var satisfiedTarget: Double? {
        standards.first { $0.unit == .percentSatisfied }.map { $0.target / 100 }
    }
}
