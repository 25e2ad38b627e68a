import ServiceCycle
import Storage
import TestSupport

@testable import Web

/// Every page with something in each of its parts, and what they are drawn from.
struct SamplePages {
    let resources: String
    let renderer: PageRenderer
    let files: StaticFiles
    let frame: PageFrame

    init(language: Language = .english) throws {
        let parts = "\(#filePath)".split(separator: "/")
        let path = parts[..<(parts.lastIndex(of: "Tests") ?? 0)].joined(separator: "/")
        resources = "/\(path)/Sources/Web/Resources"
        renderer = try PageRenderer(resources: resources)
        files = try StaticFiles(resources: resources)
        let links = Language.interface.map {
            PageFrame.LanguageLink($0, path: "/language/\($0)", isOn: $0 == language)
        }
        frame = PageFrame(
            language: language,
            title: "Title",
            stylesheet: files.address(of: "app.css"),
            path: "/cycles/cheque",
            organisation: "Nordbank",
            isSample: true,
            account: "ada",
            signOut: "/sign-out",
            navigation: [PageFrame.Link(label: "Cycles", href: "/cycles")],
            languages: links,
            notice: "Done.",
            live: "/events"
        )
    }

    func choices() throws -> FilterChoices {
        FilterChoices(
            locations: try ["harbour", "old-town"].map(SampleReport.code),
            segments: try (1...9).map { try SampleReport.code("segment-\($0)") },
            languages: Language.interface
        )
    }

    func cycle(_ report: CycleReport, curve: String? = nil) throws -> CyclePage {
        CyclePage(
            frame: frame,
            report: report,
            language: frame.language,
            choices: try choices(),
            path: "/cycles/cheque",
            curve: curve,
            toBe: coming,
            mayEdit: true
        )
    }

    /// A map that was to count, and could not.
    private var coming: StoredToBe {
        let cycle = StoredCycle(number: 1, id: StoredCycle.ID(now: Fixtures.now), version: 1, map: Fixtures.map)
        return StoredToBe(
            asIs: cycle,
            state: .open,
            version: 1,
            began: 1,
            base: 1,
            map: cycle.map,
            dueDay: Fixtures.today,
            blockedAt: Fixtures.now
        )
    }

    private var confirmation: ConfirmPage {
        ConfirmPage(
            frame: frame,
            ConfirmDialog(
                title: "Close it?",
                text: "Nobody can answer then.",
                confirm: "Close",
                path: "/closure",
                hidden: [("a", "1")],
                language: frame.language
            ),
            back: "/",
            guardField: .line(FieldLabel("name", "Name", error: "No."), "", language: frame.language),
            summary: ProblemSummary([Issue("name", "No.")], fields: ["name"], language: frame.language)
        )
    }

    /// Each page, in enough variations that no part of a template stays unseen.
    func all() throws -> [any Page] {
        let full = try SampleReport.make(
            request: ReportRequest(filter: CohortFilter(location: try SampleReport.code("harbour")))
        )
        let empty = try SampleReport.make(
            SampleReport.bank.map { row in
                var row = row
                row.count = 0
                return row
            }
        )
        let entry = CycleListPage.Entry(report: full, answers: 9041, path: "/cycles/cheque", language: frame.language)
        return [
            SignInPage(frame: frame, login: "ada", problem: "No."),
            CycleListPage(frame: frame, cycles: [entry]),
            CycleListPage(frame: frame, cycles: [], mayEdit: true),
            try cycle(full),
            try cycle(full, curve: "mean"),
            try cycle(empty),
            ErrorPage(frame: frame, status: 404, requestID: "7f"),
            ComponentsPage(frame: frame),
            confirmation,
            StoryIndexPage(frame: frame, stories: Story.all),
        ] + (try sheets()) + links() + (try drilled()) + (try studies()) + (try methods()) + (try editors())
            + (try starts(full, empty)) + (try imports()) + (try views()) + (try reports()) + (try versions())
    }

    /// Comparisons and moments: with everything, narrowed to few, and with nothing.
    private func drilled() throws -> [any Page] {
        let sample = try StorySample(resources: resources)
        let code = SampleReport.code
        let narrow = ReportRequest(filter: CohortFilter(location: try code("university")), length: 2)
        let nobody = ReportRequest(filter: CohortFilter(wave: try code("never")))
        let breaks = [TrendBreak(day: StorySample.lastDay + -60, reason: .reworded)]
        let moments = [("waits", ReportRequest()), ("receives-money", narrow), ("enters", nobody)]
        return try [ReportRequest(), narrow, nobody].map { request in
            ComparisonPage(
                frame: frame,
                comparison: sample.comparison(request, with: .attribute(.segment, try code("new"))),
                choices: sample.choices,
                address: ReportAddress(
                    path: "/cycles/cash-a-cheque",
                    request: request,
                    contrast: .attribute(.segment, try code("new"))
                )
            )
        }
            + moments.compactMap { name, request in
                try sample.moment(try code(name), request, breaks: breaks).map { try moment($0) }
            }
    }

    func moment(_ report: MomentReport) throws -> MomentPage {
        MomentPage(
            frame: frame,
            report: report,
            choices: try choices(),
            cycle: ReportAddress(path: "/cycles/cash-a-cheque", request: report.cycle.request),
            weeks: try StorySample(resources: resources).weeks(
                report,
                from: report.breaks.isEmpty ? nil : StorySample.lastDay + -150
            ),
            baseline: StorySample.lastDay + -150
        )
    }
}
