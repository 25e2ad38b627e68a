/// One moment, drilled into: how the answers are spread, how they went over the months, who is more and who less satisfied.
package struct MomentReport: Equatable, Sendable {
    /// The whole cycle, in which the moment's change was tested together with all others.
    package let cycle: CycleReport
    package let figure: MomentFigure

    /// Every question about the moment, in the order of their surveys.
    package let questions: [QuestionFigure]

    /// The moment's figure for each location, channel and segment, by attribute.
    package let groups: [GroupComparison]
    package let comments: [CommentList]

    /// Where the trend means something else than before, such as after a new wording.
    package let breaks: [TrendBreak]

    package var moment: Moment { figure.moment }

    /// The moment that comes before this one.
    package var previous: Moment? {
        figure.position > 1 ? cycle.map.moments[figure.position - 2] : nil
    }

    /// The moment that follows.
    package var next: Moment? {
        figure.position < cycle.map.moments.count ? cycle.map.moments[figure.position] : nil
    }
}

extension MomentReport {
    /// Folds summaries into the report of a moment; nil where the cycle has no such moment.
    ///
    /// - Parameters:
    ///   - code: The moment.
    ///   - cycle: The report of its cycle, with the same selection.
    ///   - series: The questions about the moment, all kinds.
    ///   - groups: The same questions for each value of each attribute.
    ///   - comments: What was said in words.
    ///   - breaks: Where the trend means something else than before.
    package init?(
        of code: Code,
        in cycle: CycleReport,
        series: [QuestionSeries],
        groups: [GroupSeries],
        comments: [CommentList],
        breaks: [TrendBreak] = []
    ) {
        guard let figure = cycle.moments.first(where: { $0.moment.code == code }) else { return nil }
        self.cycle = cycle
        self.figure = figure
        let weighting = cycle.request.weighting
        let speaking = MomentDraft.speaking(series.filter(\.question.kind.measuresSatisfaction))
        questions = series.map { QuestionFigure($0, speaking: speaking, weighting: weighting) }
        self.groups = GroupComparison.all(groups, speaking: speaking, moment: figure.moment, weighting: weighting)
        self.comments = comments
        self.breaks = breaks
    }
}

/// A day from which on a trend means something else.
package struct TrendBreak: Equatable, Sendable {
    package enum Reason: String, Sendable {
        /// A question was worded anew.
        case reworded
        /// The map was changed.
        case remapped
    }

    package let day: Day
    package let reason: Reason

    package init(day: Day, reason: Reason) {
        self.day = day
        self.reason = reason
    }
}
