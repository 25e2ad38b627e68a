package import Statistics

/// What a report is asked to show.
package struct ReportRequest: Equatable, Sendable {
    package var filter: CohortFilter

    /// The first and the last day; nil on either side for as far as there are answers.
    package var from: Day?
    package var to: Day?

    /// How many days before the end it begins where no first day is named; nil for the usual number.
    package var length: Int?

    /// Whether answers count alike or by their design weight.
    package var weighting: Weighting

    package init(
        filter: CohortFilter = CohortFilter(),
        from: Day? = nil,
        to: Day? = nil,
        length: Int? = nil,
        weighting: Weighting = .counts
    ) {
        self.filter = filter
        self.from = from
        self.to = to
        self.length = length
        self.weighting = weighting
    }
}

/// A period and the earlier one of the same length that it is compared with.
package struct ReportPeriod: Equatable, Sendable {
    package let days: ClosedRange<Day>
    package let previous: ClosedRange<Day>

    /// How many days are shown where nobody says which.
    package static let usualLength = 90

    /// As many as can be asked for: ten years.
    package static let lengths = 1...3_660

    /// Settles the period from what was asked and from the days that have answers.
    ///
    /// - Parameters:
    ///   - request: Its `from` and `to` bind; what it leaves open follows from the answers: the last 90 days of them.
    ///   - extent: The first and last day with an answer, or nil where there is none.
    ///   - today: The end where there is neither.
    ///   - lastAnswer: The last day with an answer before a day; asked only where a whole period before may be silent.
    package init(
        _ request: ReportRequest,
        extent: ClosedRange<Day>?,
        today: Day,
        lastAnswer: (_ before: Day) throws -> Day? = { _ in nil }
    ) rethrows {
        let end = request.to ?? max(extent?.upperBound ?? today, request.from ?? Day(number: .min))
        let first = request.from ?? (end + (1 - (request.length ?? Self.usualLength)))
        let days = min(first, end)...max(first, end)
        self.days = days
        let length = days.upperBound - days.lowerBound + 1
        // Surveys that are made once a year are compared with the year before, not with the silence in between.
        let justBefore = days.lowerBound + -1
        let last = try lastAnswer(days.lowerBound).map { $0 <= justBefore + -length ? $0 : justBefore } ?? justBefore
        previous = (last + (1 - length))...last
    }
}
