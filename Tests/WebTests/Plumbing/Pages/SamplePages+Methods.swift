import Analysis
import ServiceCycle
import Statistics

@testable import Web

/// The pages of methods: with everything, with too few answers, and with nothing.
extension SamplePages {
    func methods() throws -> [any Page] {
        let sample = try StorySample(resources: resources)
        let few = ReportRequest(length: 1)
        let nobody = ReportRequest(filter: CohortFilter(wave: try SampleReport.code("never")))
        let usual = try [ReportRequest(), few, nobody].flatMap { request -> [any Page] in
            [
                try gaps(sample, request, sample.gaps(request)),
                try sameness(sample, request, sample.sameness(request, by: .location)),
                try drivers(sample, request, sample.drivers(request)),
            ]
        }
        let compared = [
            try sameness(sample, ReportRequest(), sample.crowd(ReportRequest())),
            try sameness(sample, ReportRequest(), sample.sameness(ReportRequest(), by: .month)),
            try sameness(
                sample,
                ReportRequest(),
                sample.sameness(ReportRequest(), by: .month, isMixed: true),
                canMix: true
            ),
            try sameness(sample, ReportRequest(), sample.fading(ReportRequest())),
            try sameness(sample, ReportRequest(), try mixed(sample, ReportRequest()), canMix: true),
        ]
        return usual + compared + (try rare(sample)) + (try comments(sample, nobody))
    }

    /// What the sample has not: another scale, moments that were left out, a week that is unusual.
    private func rare(_ sample: StorySample) throws -> [any Page] {
        let request = ReportRequest()
        let (report, series) = sample.answers(request)
        let extra = try [
            ("seven", "enters", Question.Kind.expectation(points: 7, labels: []), [506: 20, 607: 20]),
            ("weighs", "enters", Question.Kind.importance(points: 5, labels: []), [4: 20, 5: 20]),
            ("matters", "waits", Question.Kind.importance(points: 5, labels: []), [2: 20, 3: 20]),
        ].map { name, moment, kind, counts in
            QuestionSeries(
                question: Question(
                    code: try SampleReport.code(name),
                    moment: try SampleReport.code(moment),
                    kind: kind,
                    text: LocalisedText([.english: name])
                ),
                survey: sample.survey.code,
                current: WeightedHistogram(counts: counts),
                previous: WeightedHistogram(),
                monthly: [:]
            )
        }
        let gaps = GapReport(report, series + extra)
        let study = GapStudy(
            gaps: gaps,
            importance: ImportanceReport(report, series + extra, gaps: gaps, lines: .middle),
            drivers: nil,
            sources: []
        )
        return [
            try self.gaps(sample, request, study), try sameness(sample, request, try lonely(sample, report)),
            try drivers(sample, request, try thinned(sample, report, series)), try signalled(sample),
        ]
    }

    /// Comments: with what marks the unhappy, searched and paged through, and none.
    private func comments(_ sample: StorySample, _ nobody: ReportRequest) throws -> [any Page] {
        let waits = try SampleReport.code("waits")
        let usual = ReportRequest()
        let wide = CommentSelection(moment: waits)
        let tokens = { (words: String) in Array(repeating: [CommentTokens.text(of: words, facets: [])], count: 40) }
        let marked = WordReport(
            CommentSamples(unhappy: tokens("a long queue"), happy: tokens("quick and kind"), isCut: true)
        )
        return [
            comments(
                wide,
                sample.report(usual),
                sample.comments(wide, usual),
                marked
            ),
            comments(
                CommentSelection(text: "wait", before: 9),
                sample.report(usual),
                sample.comments(CommentSelection(text: "wait"), usual),
                nil
            ),
            comments(
                wide,
                sample.report(nobody),
                sample.comments(wide, nobody),
                sample.commentMarks(about: waits, nobody)
            ),
            comments(wide, sample.report(usual), sample.comments(wide, usual), nil),
        ] + (try tags(sample))
    }

    func comments(
        _ selection: CommentSelection,
        _ report: CycleReport,
        _ finds: CommentFinds,
        _ marks: WordReport?,
        _ tagging: CommentTagging? = nil
    ) -> CommentsPage {
        CommentsPage(
            frame: frame,
            report: report,
            selection: selection,
            finds: finds,
            marks: marks,
            tagging: tagging ?? self.tagging(),
            choices: FilterChoices()
        )
    }

    /// A moment that was rated at one location alone.
    private func lonely(_ sample: StorySample, _ report: CycleReport) throws -> SamenessReport {
        let first = try SampleReport.code("harbour")
        let lone = try SampleReport.code("enters")
        let groups = sample.map.locations.map { location in
            let filter = ReportRequest(filter: CohortFilter(location: location.code))
            return GroupSeries(
                dimension: .location,
                code: location.code,
                series: sample.answers(filter).series.filter {
                    $0.question.kind.measuresSatisfaction && ($0.question.moment != lone || location.code == first)
                }
            )
        }
        return SamenessReport(report, groups, by: .location)
    }

    /// One moment that few rated, one that all rate alike, one that nobody rates low.
    private func thinned(
        _ sample: StorySample,
        _ report: CycleReport,
        _ series: [QuestionSeries]
    ) throws -> DriverReport? {
        guard let plan = DriverPlan(report, series, outcome: nil), let rows = sample.drivers(ReportRequest())?.rows
        else { return nil }
        var points = rows.points
        points[1] = points[1].map { _ in nil }
        points[2] = points[2].map { _ in 4 }
        points[3] = points[3].map { $0.map { max(4, $0) } }
        return DriverReport(
            plan,
            RatingRows(
                survey: rows.survey,
                questions: rows.questions,
                points: points,
                total: rows.total,
                isCut: true
            )
        )
    }

    /// A moment with a week far below and a week far above the others.
    private func signalled(_ sample: StorySample) throws -> any Page {
        guard let report = sample.moment(try SampleReport.code("waits")) else {
            throw PageFailure.unreadable("Samples")
        }
        let first = (StorySample.lastDay + -100).startOfWeek
        let hits = [35, 32, 36, 34, 38, 33, 35, 37, 31, 36, 34, 35, 10, 49]
        let weeks = hits.enumerated().reduce(into: [Day: WeightedHistogram]()) { weeks, week in
            weeks[first + 7 * week.offset] = WeightedHistogram(counts: [5: week.element, 2: 50 - week.element])
        }
        let question = report.questions.filter(\.isSpeaking).map(\.question)
        let plan = ControlPlan(
            period: report.cycle.period.days,
            extent: first...StorySample.lastDay,
            breaks: [],
            from: first
        )
        return MomentPage(
            frame: frame,
            report: report,
            choices: try choices(),
            cycle: ReportAddress(path: "/cycles/cash-a-cheque", request: ReportRequest()),
            weeks: ControlReport(
                question.prefix(1).map { WeekSeries(question: $0, survey: sample.survey.code, weeks: weeks) },
                plan,
                weighting: .counts
            ),
            baseline: first,
            limits: Control.Limits(mayKeep: true)
        )
    }

    private func address(_ name: String, _ request: ReportRequest) -> ReportAddress {
        ReportAddress(path: "/cycles/cash-a-cheque/\(name)", request: request)
    }

    private func gaps(_ sample: StorySample, _ request: ReportRequest, _ study: GapStudy) throws -> any Page {
        GapPage(
            frame: frame,
            report: sample.report(request),
            study: study,
            choices: try choices(),
            address: address("gaps", request)
        )
    }

    private func mixed(_ sample: StorySample, _ request: ReportRequest) throws -> SamenessReport {
        guard let report = sample.likeForLike(request, by: .location) else { throw PageFailure.unreadable("Samples") }
        return report
    }

    private func sameness(
        _ sample: StorySample,
        _ request: ReportRequest,
        _ sameness: SamenessReport,
        canMix: Bool = false
    ) throws -> any Page {
        SamenessPage(
            frame: frame,
            report: sample.report(request),
            sameness: sameness,
            known: [.location, .segment],
            canMix: canMix,
            choices: try choices(),
            address: address("channels", request)
        )
    }

    private func drivers(_ sample: StorySample, _ request: ReportRequest, _ found: DriverReport?) throws -> any Page {
        DriverPage(
            frame: frame,
            report: sample.report(request),
            found: found,
            choices: try choices(),
            address: address("drivers", request)
        )
    }
}
