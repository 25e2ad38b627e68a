internal import Analysis
internal import ServiceCycle
internal import Storage

extension Story {
    /// Every story, in the order in which the site is met.
    static let all: [Story] = pages + views + reports + beginning + answering + editing + versions

    private static let pages: [Story] = [
        Story("components", "Components") { ComponentsPage(frame: $0.frame("Components", path: "/storybook")) },
        Story("sign-in", "Signing in") { stage in
            SignInPage(frame: stage.frame(AccountWords.title[stage.language], path: "/sign-in", isSignedIn: false))
        },
        Story("sign-in-wrong", "Signing in, refused") { stage in
            SignInPage(
                frame: stage.frame(AccountWords.title[stage.language], path: "/sign-in", isSignedIn: false),
                login: "ada",
                problem: AccountWords.wrong[stage.language]
            )
        },
        Story("cycles", "All cycles", page: cycles),
        Story("cycles-empty", "All cycles, none yet") { stage in
            CycleListPage(frame: stage.frame(CycleWords.title[stage.language], path: CyclePath.listURL), cycles: [])
        },
        Story("cycle", "A cycle") { $0.cycle(ReportRequest()) },
        Story("cycle-mean", "A cycle, as means with expectations") { $0.cycle(ReportRequest(), curve: "mean") },
        Story("cycle-narrow", "A cycle, one location") { stage in
            stage.cycle(ReportRequest(filter: CohortFilter(location: stage.sample.map.locations.first?.code)))
        },
        Story("cycle-empty", "A cycle without answers") { stage in
            let day = StorySample.lastDay + 400
            return stage.cycle(ReportRequest(from: day, to: day))
        },
        Story("comparison", "Two segments of a cycle beside each other", page: comparison),
        Story("comparison-nothing", "Two periods beside each other, nothing certain") { stage in
            stage.comparison(ReportRequest(), with: .before)
        },
        Story("moment", "A moment") { try $0.moment("waits", ReportRequest()) },
        Story("moment-narrow", "A moment, few answers") { stage in
            let request = ReportRequest(filter: CohortFilter(location: Code("university")), length: 3)
            return try stage.moment("receives-money", request)
        },
        Story("gaps", "Gaps and importance") { $0.gaps(ReportRequest()) },
        Story("gaps-middle", "Gaps and importance, lines mid-scale") { $0.gaps(ReportRequest(), lines: .middle) },
        Story("channels", "One experience?") { $0.sameness(ReportRequest(), by: .location) },
        Story("channels-many", "Twelve branches in a funnel") { stage in
            stage.sameness(ReportRequest(), stage.sample.crowd(ReportRequest()))
        },
        Story("channels-alike", "One experience, like for like") { stage in
            stage.sameness(
                ReportRequest(),
                stage.sample.likeForLike(ReportRequest(), by: .location)
                    ?? stage.sample.sameness(ReportRequest(), by: .location)
            )
        },
        Story("channels-months", "One experience, month by month") { stage in
            stage.sameness(ReportRequest(length: 200), stage.sample.sameness(ReportRequest(length: 200), by: .month))
        },
        Story("channels-weeks", "One experience, week by week") { stage in
            stage.sameness(ReportRequest(), stage.sample.sameness(ReportRequest(), by: .week))
        },
        Story("channels-fading", "One experience, week by week, falling") { stage in
            stage.sameness(ReportRequest(), stage.sample.fading(ReportRequest()))
        },
        Story("drivers", "What drives the whole") { $0.drivers(ReportRequest()) },
        Story("drivers-few", "What drives the whole, too few answers") { $0.drivers(ReportRequest(length: 1)) },
        Story("comments", "Comments, and what marks the unhappy") {
            try $0.comments(CommentSelection(moment: Code("waits")))
        },
        Story("comments-search", "Comments, searched") { stage in
            try stage.comments(CommentSelection(text: "wait"))
        },
        Story("comments-few", "Comments, too few") { stage in
            try stage.comments(CommentSelection(), ReportRequest(filter: CohortFilter(wave: Code("never"))))
        },
        Story("comments-tagged", "Comments with one tag, for somebody who may only look") { stage in
            try stage.comments(CommentSelection(tag: stage.sample.tags(stage.language).first), mayEdit: false)
        },
        Story("tags", "The tags of a cycle") { try $0.tagList() },
        Story("tags-empty", "No tag yet") { try $0.tagList(isEmpty: true) },
        Story("tag-new", "A new tag, tried out") {
            try $0.tag(TagForm(name: "number", rule: "number*, nummer*, nomor*"))
        },
        Story("tag-wrong", "A tag whose rule is none") {
            try $0.tag(TagForm(name: "", rule: "wa*, \"queue"), isNew: false)
        },
        Story("kano", "A Kano study") { $0.kano(ReportRequest()) },
        Story("kano-narrow", "A Kano study, few answers") { stage in
            let request = ReportRequest(filter: CohortFilter(location: Code("university")), length: 3)
            return stage.kano(request)
        },
        Story("confirm", "A question before something that cannot be undone", page: confirmation),
        Story("error", "Nothing there") { stage in
            ErrorPage(
                frame: stage.frame(ErrorPage.title(404, stage.language), path: "/nowhere"),
                status: 404,
                requestID: "7f3a91c2"
            )
        },
    ]

    @Sendable private static func cycles(_ stage: StoryStage) -> any Page {
        let report = stage.sample.report()
        let entry = CycleListPage.Entry(
            report: report,
            answers: report.answerCount,
            path: "cycle.html",
            language: stage.language
        )
        return CycleListPage(
            frame: stage.frame(CycleWords.title[stage.language], path: CyclePath.listURL),
            cycles: [entry]
        )
    }

    @Sendable private static func comparison(_ stage: StoryStage) throws -> any Page {
        guard let code = stage.sample.map.segments.first?.code else { throw PageFailure.unreadable("Samples") }
        return stage.comparison(ReportRequest(), with: .attribute(.segment, code))
    }

    @Sendable private static func confirmation(_ stage: StoryStage) -> any Page {
        ConfirmPage(
            frame: stage.frame("Erase", path: "/surveys"),
            ConfirmDialog(
                title: "Erase this answer for good?",
                text: "Its words and its place in every figure go. The chain keeps only its digest.",
                confirm: "Erase it",
                path: "#",
                language: stage.language
            ),
            back: "components.html"
        )
    }
}

extension StoryStage {
    fileprivate func cycle(_ request: ReportRequest, curve: String? = nil) -> CyclePage {
        let report = sample.report(request)
        return CyclePage(
            frame: frame(report.map.name.text(for: language) ?? "", path: CyclePath.show("cash-a-cheque")),
            report: report,
            language: language,
            choices: sample.choices,
            path: CyclePath.show("cash-a-cheque"),
            curve: curve,
            toBe: StoredToBe(asIs: cycle, state: .open, version: 1, began: 1, base: 4, map: sample.map),
            mayEdit: true
        )
    }

    fileprivate func comparison(_ request: ReportRequest, with contrast: Contrast) -> ComparisonPage {
        let path = CyclePath.show("cash-a-cheque")
        return ComparisonPage(
            frame: frame(sample.map.name.text(for: language) ?? "", path: path),
            comparison: sample.comparison(request, with: contrast),
            choices: sample.choices,
            address: ReportAddress(path: path, request: request, contrast: contrast)
        )
    }

    fileprivate func kano(_ request: ReportRequest) -> KanoPage {
        KanoPage(
            frame: frame(KanoPageWords.title[language], path: KanoPath.show("cash-a-cheque")),
            study: KanoReport(sample.kano(request)),
            choices: sample.choices
        )
    }

    fileprivate func moment(_ name: String, _ request: ReportRequest) throws -> MomentPage {
        let reworded = TrendBreak(day: StorySample.lastDay + -60, reason: .reworded)
        guard let code = Code(name), let report = sample.moment(code, request, breaks: [reworded]) else {
            throw PageFailure.unreadable("Samples")
        }
        return MomentPage(
            frame: frame(report.moment.name(in: language), path: CyclePath.moment(name, of: "cash-a-cheque")),
            report: report,
            choices: sample.choices,
            cycle: ReportAddress(path: CyclePath.show("cash-a-cheque"), request: request),
            weeks: sample.weeks(report)
        )
    }
}
