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
    ]
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
