internal import Analysis
internal import ServiceCycle
internal import Statistics

/// What the sample bank has not: many branches, many segments, a service that fades.
extension StorySample {
    /// Twelve weeks in which customers are less and less satisfied; in one hardly anybody answered, in one nobody.
    func fading(_ request: ReportRequest) -> SamenessReport {
        let report = report(request)
        let periods = CalendarUnit.week.periods(12, in: report.period.days)
        let faded = periods.enumerated().map { place, period in
            PeriodSeries(
                period: period,
                series: ratings(request) { count, point in
                    switch place {
                    case 3: point == 4 ? 3 : 0
                    case 5: 0
                    default: count / (point > 3 ? 8 + place * place : 8)
                    }
                }
            )
        }
        return SamenessReport(report, faded)
    }

    /// Twelve locations, each with some of the answers of the map's own; one is far below the others.
    func crowd(_ request: ReportRequest) -> SamenessReport {
        let groups = (0..<12).compactMap { branch in
            Code("branch-\(branch + 1)").map { code in
                GroupSeries(
                    dimension: .location,
                    code: code,
                    series: ratings(request) { count, point in
                        count / (branch == 7 && point > 3 ? 60 : 6 + branch * 5 % 13) + 1
                    }
                )
            }
        }
        return SamenessReport(report(request), groups, by: .location)
    }

    /// Eight segments; the last two are small, one of them at some moments too small to be shown.
    func manySegments(_ request: ReportRequest) -> [GroupSeries] {
        ["students", "families", "pensioners", "shop-owners", "tourists", "neighbours", "staff", "press"].enumerated()
            .compactMap { place, name in
                Code(name).map { code in
                    GroupSeries(
                        dimension: .segment,
                        code: code,
                        series: ratings(request) { count, point in
                            place == 5
                                ? count / 140
                                : count / (point > 3 ? 6 + place * 4 : 6 + (7 - place) * 3) / (place / 6 * 9 + 1)
                        }
                    )
                }
            }
    }

    /// The questions that rate moments, with other numbers of answers.
    private func ratings(_ request: ReportRequest, _ change: (_ count: Int, _ point: Int) -> Int) -> [QuestionSeries] {
        series(in: period(request).days) { request.filter.admits($0) }
            .filter { $0.question.moment != nil && $0.question.kind.measuresSatisfaction }
            .map { entry in
                var part = WeightedHistogram()
                for point in entry.current.points where entry.current[point].count > 0 {
                    let count = change(entry.current[point].count, point)
                    if count > 0 { part.add(point, Tally(count: count)) }
                }
                return QuestionSeries(
                    question: entry.question,
                    survey: entry.survey,
                    current: part,
                    previous: WeightedHistogram(),
                    monthly: [:]
                )
            }
    }
}
