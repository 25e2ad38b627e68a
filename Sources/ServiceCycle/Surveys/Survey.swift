/// Questions that are asked together about one cycle.
package struct Survey: Equatable, Sendable, Codable {
    /// Who may answer.
    package enum Access: String, Sendable, Codable, CaseIterable {
        /// Everybody who knows the address.
        case open
        /// Programs with a token, and people with an invitation.
        case restricted
    }

    package var code: Code

    /// The cycle whose moments are asked about.
    package var cycle: Code
    package var title: LocalisedText
    package var introduction: LocalisedText
    package var thanks: LocalisedText
    package var access: Access
    package var questions: [Question]

    package init(
        code: Code,
        cycle: Code,
        title: LocalisedText,
        introduction: LocalisedText = LocalisedText(),
        thanks: LocalisedText = LocalisedText(),
        access: Access = .open,
        questions: [Question]
    ) {
        self.code = code
        self.cycle = cycle
        self.title = title
        self.introduction = introduction
        self.thanks = thanks
        self.access = access
        self.questions = questions
    }
}
