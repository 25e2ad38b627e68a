internal import ServiceCycle

/// How much a node of an OpenJourney file matters.
enum JourneySeverity: String, CaseIterable {
    case low, medium, high

    /// The severity under which a criticality leaves.
    init(criticality: Int) {
        self = criticality < 4 ? .low : criticality < Moment.criticalFrom ? .medium : .high
    }

    /// The criticality, 0…10, that a node means where it says no more: a moment of truth is critical, others are not.
    static func criticality(_ severity: Self?, isMomentOfTruth: Bool) -> Int {
        switch (severity, isMomentOfTruth) {
        case (nil, false): 0
        case (.low, false): 2
        case (.medium, false): 5
        case (.high, false): 6
        case (.low, true): 7
        case (nil, true), (.medium, true): 8
        case (.high, true): 9
        }
    }
}
