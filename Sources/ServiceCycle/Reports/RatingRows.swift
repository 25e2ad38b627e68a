/// What people answered to several questions of one survey, person by person: the newest, as many as were asked for.
package struct RatingRows: Equatable, Sendable {
    package let survey: Code
    package let questions: [Question]

    /// For each question a point for each person, nil where one said nothing; newest first.
    package let points: [[Int?]]

    /// How many people answered the survey in the selection at all.
    package let total: Int

    /// Whether older answers were not looked at.
    package let isCut: Bool

    package var count: Int { points.first?.count ?? 0 }

    package init(survey: Code, questions: [Question], points: [[Int?]], total: Int, isCut: Bool) {
        self.survey = survey
        self.questions = questions
        self.points = points
        self.total = total
        self.isCut = isCut
    }
}
