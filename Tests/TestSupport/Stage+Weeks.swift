package import ServiceCycle
package import Storage

extension Stage {
    /// Ratings of the first question, so many each week of which some are satisfied; the last week ends before the running one.
    ///
    /// - Parameters:
    ///   - satisfied: For each week, how many gave the best rating; all others gave the second lowest.
    ///   - count: How many answered each week.
    ///   - location: Where, nil for nowhere.
    ///   - today: A day of the running week.
    ///   - generator: What makes identifiers.
    /// - Returns: The responses, in order of time.
    package func weeks(
        _ satisfied: [Int],
        of count: Int,
        at location: Code?,
        before today: Day = Fixtures.today,
        using generator: inout some RandomNumberGenerator
    ) -> [NewResponse] {
        satisfied.enumerated().flatMap { week, hits in
            let monday = today.startOfWeek + 7 * (week - satisfied.count)
            return (0..<count).map { place in
                let day = monday + place % 7
                let at = organisation.zone.instant(of: day, secondsAfterMidnight: 36_000)
                var answers: [Answer?] = Array(repeating: nil, count: survey.survey.questions.count)
                answers[0] = .point(place < hits ? 5 : 2)
                return NewResponse(
                    id: NewResponse.ID(now: at, using: &generator),
                    answers: answers,
                    to: survey,
                    attributes: Attributes(location: location),
                    at: at,
                    day: day,
                    weight: 1_000_000
                )
            }
        }
    }
}
