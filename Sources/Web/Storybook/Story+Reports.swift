internal import Analysis
internal import ServiceCycle

extension Story {
    /// Reports: put together on a page, and as one file.
    static let reports: [Story] = [
        Story("report-order", "A report is put together") { $0.reportBuilder(ReportOrder()) },
        Story("report-order-few", "A report of three parts, one location") { stage in
            let request = ReportRequest(filter: CohortFilter(location: stage.sample.map.locations.first?.code))
            return stage.reportBuilder(ReportOrder(request: request, sections: [.findings, .curve, .changes]))
        },
        Story("report-order-empty", "A report without answers") { stage in
            let day = StorySample.lastDay + 400
            return stage.reportBuilder(ReportOrder(request: ReportRequest(from: day, to: day)))
        },
        Story("report", "The report of a cycle, as one file") { stage in
            ReportPage(stage.sectioned(ReportOrder()))
        },
        Story("slides", "The slides of a report") { stage in
            SlidesPage(
                frame: stage.frame(ReportBuilderWords.slides[stage.language], path: CyclePath.show("cash-a-cheque")),
                style: stage.files.address(of: "slides.css"),
                sectioned: stage.sectioned(ReportOrder())
            )
        },
        Story("slides-file", "The slides of a report, as one file") { SlideFilePage($0.sectioned(ReportOrder())) },
        Story("slide", "One slide, as a file", page: slide),
    ]

    @Sendable private static func slide(_ stage: StoryStage) throws -> any Page {
        let slides = SlideDeck(stage.sectioned(ReportOrder())).slides
        guard slides.count > 3 else { throw PageFailure.unreadable("Samples") }
        return SlidePage(slide: slides[3])
    }
}

extension StoryStage {
    func sectioned(_ order: ReportOrder) -> SectionedReport {
        var order = order
        order.words = language
        return SectionedReport(
            sample.material(for: order),
            order: order,
            organisation: "Nordbank",
            madeOn: StorySample.lastDay
        )
    }

    fileprivate func reportBuilder(_ order: ReportOrder) -> ReportBuilderPage {
        ReportBuilderPage(
            frame: frame(ReportBuilderWords.report[language], path: CyclePath.show("cash-a-cheque")),
            files: ReportFiles(files),
            sectioned: sectioned(order),
            choices: sample.choices,
            mayEdit: true
        )
    }
}
