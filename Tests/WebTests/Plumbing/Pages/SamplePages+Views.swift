import ServiceCycle

@testable import Web

/// The views of a cycle: with everything, with too few answers, of a small map by somebody who may not edit, and of none.
extension SamplePages {
    func views() throws -> [any Page] {
        let sample = try StorySample(resources: resources)
        let stage = StoryStage(sample: sample, language: frame.language, files: files)
        let few = ReportRequest(filter: CohortFilter(location: try SampleReport.code("university")), length: 1)
        let full = CycleView.allCases.map { stage.view($0, bySegment: true, edited: Code("waits")) }
        let plain = try CycleView.allCases.map { try view($0, try SampleReport.make()) }
        return full + plain + [
            stage.view(.blueprint, curve: "mean"),
            stage.manySegments(), stage.view(.curve, curve: "mean", bySegment: true),
            try view(.curve, sample.report(few), bySegment: true),
            try view(.blueprint, sample.report(few), segments: sample.segments(few), bySegment: true),
            try view(.list, try SampleReport.make([]), version: 1),
        ]
    }

    func view(
        _ view: CycleView,
        _ report: CycleReport,
        segments: [Code: GroupComparison] = [:],
        bySegment: Bool = false,
        version: Int? = nil
    ) throws -> CycleViewPage {
        CycleViewPage(
            frame: frame,
            style: files.address(of: "blueprint.css"),
            report: report,
            segments: segments,
            choices: try choices(),
            version: version,
            CycleViewPage.Asked(view: view, bySegment: bySegment)
        )
    }
}
