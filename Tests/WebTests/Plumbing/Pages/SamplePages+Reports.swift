import Analysis
import ServiceCycle
import Statistics

@testable import Web

/// Reports and their slides: with everything, with too few answers, and with none.
extension SamplePages {
    func reports() throws -> [any Page] {
        let sample = try StorySample(resources: resources)
        let harbour = CohortFilter(location: try SampleReport.code("harbour"))
        let few = ReportRequest(filter: CohortFilter(location: try SampleReport.code("university")), length: 1)
        let weighted = ReportRequest(filter: harbour, weighting: .weights)
        let orders = [ReportRequest(), few, weighted].map { ReportOrder(request: $0, words: frame.language) }
        let asked = orders.map { order in
            SectionedReport(
                sample.material(for: order),
                order: order,
                organisation: "Nordbank",
                madeOn: StorySample.lastDay
            )
        }
        let silent = try [SampleReport.bank, Self.many, []].map { try sectioned(try SampleReport.make($0)) }
        return (asked + silent + [marked(sample), wordless(sample)]).flatMap { report -> [any Page] in
            let builder = ReportBuilderPage(
                frame: frame,
                files: ReportFiles(files),
                sectioned: report,
                choices: sample.choices,
                mayEdit: true
            )
            let style = files.address(of: "slides.css")
            let slides = SlidesPage(frame: frame, style: style, sectioned: report)
            return [builder, ReportPage(report), slides, SlideFilePage(report)]
        }
    }

    /// More moments that hurt than a report lists.
    private static let many = (0..<12).map { index in
        SampleReport.Row(code: "weak-\(index)", name: "Weak \(index)", target: 70, satisfied: 0.4)
    }

    /// A report of these figures, without comments.
    func sectioned(_ report: CycleReport, sections: [ReportSection] = ReportSection.allCases) throws -> SectionedReport
    {
        SectionedReport(
            ReportMaterial(report: report, leastResponses: report.moments.map(\.count).max() ?? 0),
            order: ReportOrder(request: report.request, sections: sections, words: frame.language),
            organisation: "Nordbank",
            madeOn: try SampleReport.day("2026-11-21")
        )
    }

    func report(_ report: CycleReport) throws -> ReportPage { ReportPage(try sectioned(report)) }

    /// The sample bank, if it never asked for words.
    private func wordless(_ sample: StorySample) -> SectionedReport {
        let order = ReportOrder(words: frame.language)
        let nothing = ReportMaterial.Voices(moment: nil, finds: CommentFinds(isAsked: false, isWithheld: false))
        let material = ReportMaterial(report: sample.report(), leastResponses: 900, voices: [nothing])
        return SectionedReport(material, order: order, organisation: "Nordbank", madeOn: StorySample.lastDay)
    }

    /// The sample bank with customers of whom all unhappy ones write one word.
    private func marked(_ sample: StorySample) -> SectionedReport {
        let order = ReportOrder(words: frame.language)
        let found = sample.material(for: order)
        let samples = CommentSamples(
            unhappy: Array(repeating: ["queue long"], count: 40),
            happy: Array(repeating: ["friendly quick"], count: 40),
            isCut: false
        )
        let material = ReportMaterial(
            report: found.report,
            leastResponses: found.leastResponses,
            voices: found.voices,
            samples: samples
        )
        return SectionedReport(material, order: order, organisation: "Nordbank", madeOn: StorySample.lastDay)
    }
}
