package import ServiceCycle

/// A survey as it is kept now, with the numbers under which its answers are counted.
///
/// A class, though it never changes: each answer hands it on from step to step, and as a value all its texts would be
/// counted each time.
package final class StoredSurvey: Equatable, Sendable {
    package typealias ID = Identifier<StoredSurvey>

    package let number: Int
    package let id: ID
    package let version: Int

    /// Whether it takes answers.
    package let state: SurveyState

    /// Since when it is in this state; nil where it was kept before there were states.
    package let stateSince: Instant?
    package let survey: Survey

    /// The number of each of the survey's questions, in their order.
    package let questionNumbers: [Int]

    /// The cycle it asks about.
    package let cycle: StoredCycle

    package init(
        number: Int,
        id: ID,
        version: Int,
        state: SurveyState,
        stateSince: Instant?,
        survey: Survey,
        questionNumbers: [Int],
        cycle: StoredCycle
    ) {
        self.number = number
        self.id = id
        self.version = version
        self.state = state
        self.stateSince = stateSince
        self.survey = survey
        self.questionNumbers = questionNumbers
        self.cycle = cycle
    }

    package static func == (left: StoredSurvey, right: StoredSurvey) -> Bool {
        left.id == right.id && left.number == right.number && left.version == right.version
            && left.state == right.state && left.stateSince == right.stateSince && left.survey == right.survey
            && left.questionNumbers == right.questionNumbers && left.cycle == right.cycle
    }
}
