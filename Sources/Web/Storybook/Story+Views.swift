internal import Analysis
internal import ServiceCycle

extension Story {
    /// The views of a cycle.
    static let views: [Story] = [
        Story("blueprint", "A cycle as blueprint") { $0.view(.blueprint) },
        Story("blueprint-segments", "A cycle as blueprint, segment by segment") {
            $0.view(.blueprint, curve: "mean", bySegment: true)
        },
        Story("blueprint-edit", "A cycle as blueprint, a moment is edited") { stage in
            stage.view(.blueprint, edited: Code("waits"))
        },
        Story("cycle-curve", "A cycle as curve") { $0.view(.curve) },
        Story("cycle-curve-segments", "A cycle as curve, segment by segment") { $0.view(.curve, bySegment: true) },
        Story("cycle-curve-segments-mean", "A cycle as curve, segment by segment, as means") {
            $0.view(.curve, curve: "mean", bySegment: true)
        },
        Story("cycle-curve-many", "A cycle as curve, seven segments of which one is small") { $0.manySegments() },
        Story("cycle-table", "A cycle as table") { $0.view(.table, edited: Code("waits")) },
        Story("cycle-list", "A cycle as list") { $0.view(.list, bySegment: true) },
    ]
}

extension StoryStage {
    func view(_ view: CycleView, curve: String? = nil, bySegment: Bool = false, edited: Code? = nil) -> CycleViewPage {
        let request = ReportRequest()
        let path = CyclePath.view(view, of: "cash-a-cheque")
        return CycleViewPage(
            frame: frame(sample.map.name.text(for: language) ?? "", path: path),
            style: files.address(of: "blueprint.css"),
            report: sample.report(request),
            segments: bySegment ? sample.segments(request) : [:],
            sameness: bySegment && view == .curve ? sample.sameness(request, by: .segment) : nil,
            choices: sample.choices,
            version: 4,
            CycleViewPage.Asked(view: view, curve: curve, bySegment: bySegment, edited: edited)
        )
    }

    /// A curve with more segments than lines that can be told apart; some are too small at some moments.
    func manySegments() -> CycleViewPage {
        let (request, path) = (ReportRequest(), CyclePath.view(.curve, of: "cash-a-cheque"))
        let (report, series) = sample.answers(request)
        // One of them is not asked about the first moment.
        let groups = sample.manySegments(request).enumerated().map { place, group in
            GroupSeries(
                dimension: .segment,
                code: group.code,
                series: Array(group.series.dropFirst(place == 1 ? 1 : 0))
            )
        }
        return CycleViewPage(
            frame: frame(sample.map.name.text(for: language) ?? "", path: path),
            style: files.address(of: "blueprint.css"),
            report: report,
            segments: report.groups(groups, among: series, by: .segment),
            sameness: SamenessReport(report, groups, by: .segment),
            choices: sample.choices,
            version: 4,
            CycleViewPage.Asked(view: .curve, bySegment: true)
        )
    }
}
