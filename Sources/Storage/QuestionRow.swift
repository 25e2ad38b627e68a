internal import ServiceCycle

/// A question as its answers are counted.
struct QuestionRow {
    let number: Int
    let moment: Int?
    let kind: Question.Kind

    /// What of a new wording would count answers differently than before.
    func changes(to question: Question, moment newMoment: Int?) -> [Issue] {
        var issues: [Issue] = []
        if newMoment != moment {
            issues.append(Issue("moment", "Its answers belong to another moment. Give the question a new code."))
        }
        if question.kind.name != kind.name || question.kind.scale != kind.scale {
            issues.append(Issue("kind", "Its answers are on another scale. Give the question a new code."))
        }
        if !question.kind.options.map(\.code).starts(with: kind.options.map(\.code)) {
            issues.append(Issue("options", "Options may be added at the end only. Give the question a new code."))
        }
        return issues
    }
}
